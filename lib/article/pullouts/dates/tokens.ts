import { isAscii } from '../text';

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

const TOKEN = /\p{Nd}+|[\p{Script=Han}\p{Script=Hangul}]|[\p{L}\p{M}]+|\S/gu;
/** The same where there is nothing but ASCII: properties of Unicode take three times as long. */
const ASCII_TOKEN = /\d+|[a-z]+|\S/gi;

/** Splits a text into tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = isAscii(text) ? ASCII_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  let end = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const raw = match[0];
    const lower = raw.toLowerCase();
    tokens.push({
      text: lower,
      value: numberOf(raw),
      start,
      end: start + raw.length,
      spaced: start > end,
      capital: raw[0] !== lower[0],
    });
    end = start + raw.length;
  }
  return tokens;
}

function numberOf(raw: string): number | null {
  if (/^\d/.test(raw)) return Number(raw);
  return !isAscii(raw) && /^\p{Nd}/u.test(raw) ? Number(latinDigits(raw)) : null;
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
