/** Text helpers shared by the finders: what a reader would call the same words is the same string here. */
import { countMatches } from '../text';

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_DIGIT = /\d/;
const ANY_DIGIT = /\p{Nd}/u;
const SPACES = / {2,}/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLE_ALL = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether plain Latin signs are all there is, which needs no Unicode properties to be read. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Whether a digit of any script is in it. */
export function hasDigit(text: string): boolean {
  return ASCII_DIGIT.test(text) || (!isAscii(text) && ANY_DIGIT.test(text));
}

/** The Greek question mark is a semicolon. */
const QUESTION_SIGN = /[?;？؟]/;

/** Whether a text `counts`, as `hasDigit`, and `asks`: has a sign that ends a question. Most are told in one pass. */
export function signsOf(text: string): { counts: boolean; asks: boolean } {
  let [counts, asks] = [false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126) return { counts: counts || hasDigit(text), asks: asks || QUESTION_SIGN.test(text) };
    if (code === 63 || code === 59) asks = true;
    else if (code >= 48 && code <= 57) counts = true;
  }
  return { counts, asks };
}

/** White space folded to single spaces, soft hyphens and zero-width signs dropped. */
export function fold(source: string): string {
  const text = source.trim();
  // Most lines are plain ASCII, in which there is little to look for.
  if (ASCII.test(text)) return text.includes('  ') ? text.replace(SPACES, ' ') : text;
  const visible = INVISIBLE.test(text) ? text.replace(INVISIBLE_ALL, '') : text;
  return visible.replace(/\s+/g, ' ').trim();
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

const LAST_WORD = /([\p{L}\p{M}]+)[^\p{L}\p{M}]*$/u;

/** The last word of a text in lower case, '' where it has none; no further back than a word may be long. */
export function lastWord(text: string): string {
  return LAST_WORD.exec(text.slice(-60))?.[1]?.toLowerCase() ?? '';
}
