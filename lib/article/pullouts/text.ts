/** Text helpers shared by the finders: what a reader would call the same words is the same string here. */
import { isLatin, isLatinLetter, LATIN_WORD } from '../latin';
import { fold as foldSpaces } from '../text';

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_DIGIT = /\d/;
const ANY_DIGIT = /\p{Nd}/u;
/** Where the digits of other scripts lie, among much else: cheaper to look for than what is a digit. */
const MAY_BE_DIGIT = /[\u0660-\u1c59\ua620-\uffff]/;
/** White space other than spaces, and what has no width. */
const UNPRINTED = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether a digit of any script is in it. */
export function hasDigit(text: string): boolean {
  return ASCII_DIGIT.test(text) || hasOtherDigit(text);
}

/** Whether a digit other than 0 to 9 is in it. */
export function hasOtherDigit(text: string): boolean {
  return MAY_BE_DIGIT.test(text) && ANY_DIGIT.test(text);
}

/** White space folded to single spaces, soft hyphens and zero-width signs dropped. */
export function fold(source: string): string {
  const text = source.trim();
  return UNPRINTED.test(text) || text.includes('  ') ? foldSpaces(text.replace(INVISIBLE, '')) : text;
}

/** A single space stays what it is. */
const SIGNS = /[^a-z0-9]{2,}|[^a-z0-9 ]/g;

/** For comparing: lower case, letters and digits only, single spaces. */
export function plain(text: string): string {
  // Most lines of most pages are plain ASCII, which needs no normalising.
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("'", '').replace(SIGNS, ' ').trim();
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
const LATIN_SPACED = new RegExp(`[${LATIN_WORD}][${LATIN_WORD}'’-]*`, 'g');

/** Whether a text has so many words at the least; scripts written without spaces count two characters to a word. */
export function hasWords(text: string, least: number): boolean {
  if (isLatin(text)) return isFoundOften(text, LATIN_SPACED, least);
  return isFoundOften(text, SPACED, least) || isFoundOften(text, DENSE, least * 2);
}

function isFoundOften(text: string, pattern: RegExp, least: number): boolean {
  pattern.lastIndex = 0;
  let count = 0;
  while (count < least && pattern.test(text)) count++;
  return count >= least;
}

const LAST_WORD = /([\p{L}\p{M}]+)[^\p{L}\p{M}]*$/u;
const LONGEST_WORD = 60;

/** The last word of a text in lower case, '' where it has none; no further back than a word may be long. */
export function lastWord(text: string): string {
  const tail = text.slice(-LONGEST_WORD);
  if (!isLatin(tail)) return LAST_WORD.exec(tail)?.[1]?.toLowerCase() ?? '';
  let end = tail.length;
  while (end > 0 && !isLatinLetter(tail.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLatinLetter(tail.charCodeAt(start - 1))) start--;
  return tail.slice(start, end).toLowerCase();
}
