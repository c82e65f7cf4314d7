import { countMatches } from '../text';

const WORD = /[\p{L}\p{N}_]+/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** The words of a text, in lower case. A run of Chinese or Japanese is one of them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Of Chinese and Japanese two characters count as a word. */
export function wordCount(text: string, words: string[]): number {
  return words.length + Math.floor(countMatches(text, UNSPACED) / 2);
}

/** Words of a class, an id or a role, with what the element is: `<p`, `@main`, `#articlebody`. */
export function nameWords(tag: string, names: string, role: string, itemprop: string): string[] {
  const words = new Set([`<${tag}`]);
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (word.length > 1 && word.length < 20) words.add(word);
  }
  if (role) words.add(`@${role.toLowerCase()}`);
  if (itemprop) for (const word of itemprop.toLowerCase().split(/\s+/)) if (word) words.add(`#${word}`);
  return [...words];
}

/** Words at each end of a long text that tell what it is. */
const ENDS = 8;

/** All words of a short text, the first and last ones of a long one. */
export const tellingWords = (words: string[]): string[] =>
  words.length <= 2 * ENDS ? words : [...words.slice(0, ENDS), ...words.slice(-ENDS)];

/** The words of a heading that are looked up. */
export const headingWords = (words: string[]): Set<string> => new Set(words.slice(0, ENDS));
