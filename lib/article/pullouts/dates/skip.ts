import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** Index after one of `texts` at `at`, if there is one. */
export function skipText(tokens: Token[], at: number, texts: string[]): number {
  return tokens[at] && texts.includes(tokens[at]!.text) ? at + 1 : at;
}

/** Index after all of `set` from `at` on. */
export function skip(tokens: Token[], at: number, set: Set<string>): number {
  let next = at;
  while (tokens[next] && set.has(tokens[next]!.text)) next++;
  return next;
}

/** Index after "st", "er", "º" right behind a number. */
export function skipOrdinal(tokens: Token[], at: number, words: Lexicon): number {
  const token = tokens[at];
  return token && !token.spaced && words.ordinals.has(token.text) ? at + 1 : at;
}

/** Index after "early", "mid-", "around the". */
export function skipBefore(tokens: Token[], at: number, words: Lexicon): number {
  let next = at;
  while (words.before.has(tokens[next]?.text ?? ''))
    next = skip(tokens, skipText(tokens, next + 1, ['-', '.', '–']), words.joiners);
  return next;
}
