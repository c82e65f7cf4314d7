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
  const longest = Math.max(0, ...keys.map((key) => key.length)) + SLACK;
  return {
    is: (text) => text.length <= longest && mayStart(text, firsts) && set.has(plain(text)),
    starts: (text) => {
      if (!mayStart(text, firsts)) return false;
      const key = plain(text.slice(0, longest));
      return keys.some((phrase) => key.startsWith(phrase) && isBorder(key, phrase));
    },
    within: (text) => {
      const key = ` ${plain(text)} `;
      return (
        keys.some((phrase) => key.includes(isDense(phrase) ? phrase : ` ${phrase} `)) ||
        endings.some((ending) => key.includes(`${ending} `))
      );
    },
  };
}

/** Most lines are told from all phrases by their first two letters. Texts that begin otherwise are normalised first. */
function mayStart(text: string, firsts: Set<number>): boolean {
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (first < 128 && !isAsciiWord(first)) continue;
    const second = text.charCodeAt(at + 1);
    return !(isAsciiWord(first) && isAsciiWord(second)) || firsts.has(pairOf(first, second));
  }
  return false;
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
