import { isLatin, LATIN_WORD } from '../latin';
import { countMatches } from '../text';

const WORD = /[\p{L}\p{N}_]+/gu;
const LATIN = new RegExp(`[${LATIN_WORD}_]+`, 'g');
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** The words of a text, in lower case. A run of Chinese or Japanese is one of them. */
export const wordsOf = (text: string): string[] => countedWords(text).words;

/** The same with their number, for which two characters of Chinese and Japanese count as one more. */
export function countedWords(text: string): { words: string[]; n: number } {
  const lower = text.toLowerCase();
  const latin = isLatin(lower);
  const words = lower.match(latin ? LATIN : WORD) ?? [];
  return { words, n: latin ? words.length : words.length + Math.floor(countMatches(lower, UNSPACED) / 2) };
}

const NAME_WORD = /[a-z]+/g;
const HUMP = /[a-z][A-Z]/;
const HUMPS = /([a-z])([A-Z])/g;

/** Words of a class, an id or a role, with what the element is: `<p`, `@main`, `#articlebody`. */
export function nameWords(tag: string, names: string, role: string, itemprop: string): string[] {
  const words = [`<${tag}`];
  const add = (word: string): void => {
    if (!words.includes(word)) words.push(word);
  };
  const parted = HUMP.test(names) ? names.replace(HUMPS, '$1 $2') : names;
  for (const word of parted.toLowerCase().match(NAME_WORD) ?? []) if (word.length > 1 && word.length < 20) add(word);
  if (role) add(`@${role.toLowerCase()}`);
  if (itemprop) for (const word of itemprop.toLowerCase().split(/\s+/)) if (word) add(`#${word}`);
  return words;
}

/** Words at each end of a long text that tell what it is. */
const ENDS = 8;

/** All words of a short text, the first and last ones of a long one. */
export const tellingWords = (words: string[]): string[] =>
  words.length <= 2 * ENDS ? words : [...words.slice(0, ENDS), ...words.slice(-ENDS)];

/** The words of a heading that are looked up. */
export const headingWords = (words: string[]): Set<string> => new Set(words.slice(0, ENDS));
