import type { Lexicon } from './lexicon';
import type { Parsed } from './point';
import { skip, skipOrdinal, skipText } from './skip';
import { length, type Token } from './tokens';

/** "années 1920", "jaren 80", "anni ’60": what follows the word. */
/** "década del 70", but not "20 años de 30 países": what follows the word, whose own is before `start`. */
export function readDecadeAfter(tokens: Token[], start: number, { joiners, units }: Lexicon): Parsed | null {
  const mayJoin = !units.has(tokens[start - 1]!.text);
  const at = skipText(tokens, mayJoin ? skip(tokens, start, joiners) : start, ['’', "'", '‘']);
  const value = tokens[at]?.value;
  if (value == null || value % 10 !== 0) return null;
  if (value >= 1000 && value < 2200) return { point: { year: value, years: 10 }, next: at + 1 };
  return value >= 10 && value < 100 ? { point: { year: 1900 + value, years: 10 }, next: at + 1 } : null;
}

/** "siglo XVII": what follows the word. */
export function readCenturyAfter(tokens: Token[], at: number): Parsed | null {
  const number = tokens[at] ? (roman(tokens[at]!.text) ?? tokens[at]!.value) : null;
  return number && number <= 21 ? { point: { year: (number - 1) * 100 + 1, years: 100 }, next: at + 1 } : null;
}

/** XVIIe siècle, XVII secolo */
export function readRomanCentury(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const number = roman(tokens[at]!.text.replace(/(?:e|ème|ᵉ)$/, ''));
  const word = skipOrdinal(tokens, at + 1, words);
  if (!number || number > 21 || !words.century.has(tokens[word]?.text ?? '')) return null;
  return { point: { year: (number - 1) * 100 + 1, years: 100 }, next: word + 1 };
}

function roman(text: string): number | null {
  const match = /^(x{0,2})(ix|iv|v?i{0,3})$/.exec(text);
  if (!match || text === '') return null;
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(match[2]!);
  return match[1]!.length * 10 + ones;
}

/** "80er Jahre", "50er-Jahren": the last century's. Without the word for years it might be anything. */
export function readTens(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const { value } = tokens[at]!;
  // "30-er"
  const end = skipText(tokens, at + 1, ['-']);
  const suffix = tokens[end];
  if (length(tokens[at]!) !== 2 || value! % 10 !== 0 || suffix?.spaced || !words.decade.has(suffix?.text ?? ''))
    return null;
  const next = afterUnits(tokens, end + 1, words);
  return next > end + 1 ? { point: { year: 1900 + value!, years: 10 }, next } : null;
}

/** Index after " Jahre" or "-Jahre". */
export function afterUnits(tokens: Token[], at: number, { units }: Lexicon): number {
  const word = skipText(tokens, at, ['-']);
  return units.has(tokens[word]?.text ?? '') ? skip(tokens, word, units) : at;
}
