/** Text helpers shared by the finders: what a reader would call the same words is the same string here. */
import { countMatches } from '../text';

const ASCII = /^[\x20-\x7e]*$/;
const UNFOLDED = /[^\S ]| {2}/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLE_ALL = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether plain Latin signs are all there is, which needs no Unicode properties to be read. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** White space folded to single spaces, soft hyphens and zero-width signs dropped. */
export function fold(text: string): string {
  const visible = INVISIBLE.test(text) ? text.replace(INVISIBLE_ALL, '') : text;
  return UNFOLDED.test(visible) ? visible.replace(/\s+/g, ' ').trim() : visible.trim();
}

/** For comparing: lower case, letters and digits only, single spaces. */
export function plain(text: string): string {
  // Most lines of most pages are plain ASCII, which needs no normalising.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the text says anything: counters, arrows and plus signs alone do not. */
export function hasLetters(text: string): boolean {
  return /[a-z]/i.test(text) || /\p{L}/u.test(text);
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SPACED = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Words separated by spaces; scripts written without spaces count two characters to a word. */
export function countWords(text: string): number {
  const dense = ASCII.test(text) ? 0 : countMatches(text, DENSE);
  const spaced = countMatches(text, SPACED);
  return dense > 0 ? Math.max(spaced, dense >> 1) : spaced;
}
