import type { Lexicon } from './lexicon';
import type { Parsed, Point } from './point';
import { skip, skipOrdinal, skipText } from './skip';
import { length, type Token } from './tokens';

/** "Q1 2021", "H2 2021", "1. Quartal 2021", "2. Halbjahr 2020": three or six months of a year. */
export function readQuarter(tokens: Token[], at: number, words: Lexicon): (Parsed & { to: Point }) | null {
  const letter = tokens[at + 1]?.spaced === false ? tokens[at]?.text : undefined;
  const isLetter = letter === 'q' || letter === 'h';
  const number = tokens[isLetter ? at + 1 : at]?.value;
  const half = isLetter ? null : afterWord(tokens, at + 1, words.half, words);
  const next = isLetter ? at + 2 : (half ?? afterWord(tokens, at + 1, words.quarter, words));
  const months = half === null && letter !== 'h' ? 3 : 6;
  if (number == null || number < 1 || number * months > 12 || next === null) return null;
  const yearAt = skip(tokens, skipText(tokens, next, ['/', ',', '-']), words.joiners);
  const token = tokens[yearAt];
  if (token?.value == null || length(token) !== 4) return null;
  const year = token.value;
  return { point: { year, month: months * (number - 1) + 1 }, to: { year, month: months * number }, next: yearAt + 1 };
}

function afterWord(tokens: Token[], at: number, units: Set<string>, words: Lexicon): number | null {
  const word = skipText(tokens, skipOrdinal(tokens, at, words), ['.']);
  return units.has(tokens[word]?.text ?? '') ? word + 1 : null;
}
