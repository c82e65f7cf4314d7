import { isLatin, isLatinLetter } from '../../latin';

/** A number, a word or a sign of a text. Signs of dense scripts (年, 월) are tokens of their own. */
export interface Token {
  /** Lower case. */
  text: string;
  /** The number's value, or null for words and signs. */
  value: number | null;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  /** Whether it begins with a capital. */
  capital: boolean;
}

const SPACE = /\s/;
const TOKEN = /\p{Nd}+|[\p{Script=Han}\p{Script=Hangul}]|[\p{L}\p{M}]+|\S/gu;

/** Splits a text into tokens. */
export function tokenize(text: string): Token[] {
  return isLatin(text) ? tokenizeLatin(text) : tokenizeAny(text);
}

function tokenizeAny(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    const raw = match[0];
    const lower = raw.toLowerCase();
    const capital = raw[0] !== lower[0];
    tokens.push({ text: lower, value: numberOf(raw), start, end: start + raw.length, spaced: start > end, capital });
    end = start + raw.length;
  }
  return tokens;
}

/** No digit but 0 to 9 is Latin, and what is no letter is a token by itself: told by code, which takes a third of the time. */
function tokenizeLatin(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (code <= 32 || (code >= 0xa0 && SPACE.test(text[start]!))) {
      spaced = true;
      continue;
    }
    let value: number | null = null;
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at++;
      value = Number(text.slice(start, at));
    } else if (isLatinLetter(code)) while (isLatinLetter(text.charCodeAt(at))) at++;
    const raw = text.slice(start, at);
    const lower = raw.toLowerCase();
    tokens.push({ text: lower, value, start, end: at, spaced, capital: raw[0] !== lower[0] });
    spaced = false;
  }
  return tokens;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function numberOf(raw: string): number | null {
  if (isDigit(raw.charCodeAt(0))) return Number(raw);
  return raw.charCodeAt(0) > 127 && /^\p{Nd}/u.test(raw) ? Number(latinDigits(raw)) : null;
}

/** Arabic, Persian and Devanagari digits as 0 to 9; blocks of decimal digits are contiguous in Unicode. */
function latinDigits(digits: string): string {
  return digits.replace(/[^0-9]/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10])
      if (code >= zero && code <= zero + 9) return String(code - zero);
    return digit;
  });
}

/** How many digits or letters a token has. */
export function length(token: Token): number {
  return token.end - token.start;
}
