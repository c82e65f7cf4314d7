import { askOnce } from '../ask-once';
import { plain } from './text';

/** A list of phrases to look for, compared as `plain` text. */
export interface Phrases {
  /** The whole text is one of the phrases. */
  is(text: string): boolean;
  /** The text begins with one of them. */
  starts(text: string): boolean;
  /** One of them stands anywhere in the text, as whole words. */
  within(text: string): boolean;
}

/** Signs and spaces that plain text leaves out: a phrase fills no more of a printed line than this beyond its length. */
const SLACK = 24;

/** Prepares phrases for comparing. One that begins with a hyphen is the end of a word, and only looked for within texts. */
export function phrases(list: string[]): Phrases {
  const endings = list.filter((phrase) => phrase.startsWith('-')).map(plain);
  const keys = [...new Set(list.filter((phrase) => !phrase.startsWith('-')).map(plain))].filter((key) => key !== '');
  const set = new Set(keys);
  const firsts = new Set(keys.map((key) => pairOf(key.charCodeAt(0), key.charCodeAt(1))));
  const dense = keys.filter(isDense);
  let byFirst: Map<string, string[]> | undefined;
  const longest = Math.max(0, ...keys.map((key) => key.length)) + SLACK;
  return {
    is: (text) => text.length <= longest && mayStart(text, firsts) && set.has(plainOnce(text)),
    starts: (text) => {
      if (!mayStart(text, firsts)) return false;
      const key = plain(text.slice(0, longest));
      return keys.some((phrase) => key.startsWith(phrase) && isBorder(key, phrase));
    },
    within: (text) => {
      const key = text.length <= SHORT ? plainOnce(text) : plain(text);
      byFirst ??= byFirstWord(keys.filter((phrase) => !isDense(phrase)));
      return holdsPhrase(key, byFirst) || dense.some((phrase) => key.includes(phrase)) || endsWord(key, endings);
    },
  };
}

/** The same headings and labels are looked through for many lists of phrases. */
const SHORT = 160;
const plainOnce = askOnce(plain);

/** Whether a phrase begins at one of the words, and ends with a word. */
function holdsPhrase(key: string, byFirst: Map<string, string[]>): boolean {
  for (let at = 0; at < key.length; ) {
    const space = key.indexOf(' ', at);
    const end = space < 0 ? key.length : space;
    const known = byFirst.get(key.slice(at, end));
    if (known?.some((phrase) => key.startsWith(phrase, at) && isWordEnd(key, at + phrase.length))) return true;
    at = end + 1;
  }
  return false;
}

const isWordEnd = (key: string, at: number): boolean => at === key.length || key[at] === ' ';

const endsWord = (key: string, endings: string[]): boolean =>
  endings.some((ending) => `${key} `.includes(`${ending} `));

/** Phrases by their first word. */
function byFirstWord(list: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of list) {
    const first = phrase.split(' ', 1)[0]!;
    const group = groups.get(first);
    if (group) group.push(phrase);
    else groups.set(first, [phrase]);
  }
  return groups;
}

/** Most lines are told from all phrases by their first two letters. Texts that begin otherwise are normalised first. */
function mayStart(text: string, firsts: Set<number>): boolean {
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (first < 128 ? !isAsciiWord(first) : isSign(first)) continue;
    const second = text.charCodeAt(at + 1);
    return !(isAsciiWord(first) && isAsciiWord(second)) || firsts.has(pairOf(first, second));
  }
  return false;
}

/** Of signs beyond ASCII those that most often stand before words: quotation marks, dashes, bullets, arrows, boxes. */
function isSign(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xb7 ||
    (code >= 0x2010 && code <= 0x205e) ||
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2500 && code <= 0x2757)
  );
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Two ASCII letters or digits as one number, the same for both cases. */
function pairOf(first: number, second: number): number {
  return ((first | 32) << 8) | (second | 32);
}

/** Scripts without spaces between words have no word borders to ask for. */
function isDense(phrase: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase);
}

function isBorder(key: string, phrase: string): boolean {
  return key.length === phrase.length || key[phrase.length] === ' ' || isDense(phrase);
}
