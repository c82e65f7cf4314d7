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

/** Splits a text into tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const value = /^\p{Nd}/u.test(raw) ? Number(latinDigits(raw)) : null;
    const text = raw.toLowerCase();
    const spaced = start > end;
    end = start + raw.length;
    tokens.push({ text, value, start, end, spaced, capital: raw[0] !== text[0] });
  }
  return tokens;
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
