import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import type { Words } from './types';
import { uk } from './uk';
import { zh } from './zh';

export type { DateWords, NoticeWords, QuestionWords, RelativeDateWords, TimelineWords, Words } from './types';

/** All languages that Lectern has words for. A new one is a file and a line here. */
export const LANGUAGES: Words[] = [en, de, fr, es, it, pt, nl, pl, ru, uk, tr, ar, hi, zh, ja, ko];

/**
 * The words for a page: its language's first, then English, which turns up in labels everywhere.
 * @param lang the BCP 47 tag that the page declares; many pages declare none, or the one of their template
 * @param sample a few thousand characters of its text, which decide where they clearly speak another language
 */
export function wordsFor(lang: string | null, sample = ''): Words[] {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0];
  const declared = LANGUAGES.find((words) => words.lang === primary);
  const spoken = spokenIn(sample, declared);
  return spoken ? withEnglish(spoken) : LANGUAGES;
}

const pairs = new Map<Words, Words[]>();

function withEnglish(spoken: Words): Words[] {
  const pair = pairs.get(spoken) ?? (spoken === en ? [en] : [spoken, en]);
  pairs.set(spoken, pair);
  return pair;
}

/** What is made of the words of a page's languages, made once for the same languages. */
export function perLanguages<T extends object>(make: (languages: Words[]) => T): (languages: Words[]) => T {
  const made = new WeakMap<Words[], T>();
  return (languages) => {
    const known = made.get(languages) ?? make(languages);
    made.set(languages, known);
    return known;
  };
}

/** The language whose common words are most frequent; the declared one unless another has twice as many. */
function spokenIn(sample: string, declared: Words | undefined): Words | undefined {
  const spokenBy = speakersOf();
  const hits = LANGUAGES.map(() => 0);
  const count = (word: string): void => {
    const languages = spokenBy.get(word);
    if (languages) for (const language of languages) hits[language]!++;
  };
  const read = (part: string): number => {
    for (const word of part.toLowerCase().split(NO_LETTERS)) count(word);
    for (const sign of part.match(DENSE) ?? []) count(sign);
    return Math.max(...hits);
  };
  const first = read(sample.slice(0, ENOUGH));
  // Most pages speak the language that they say they do, which their first lines confirm.
  if (declared && first >= CLEAR && first === hits[LANGUAGES.indexOf(declared)]) return declared;
  const most = read(sample.slice(ENOUGH));
  if (most < CLEAR) return declared;
  return declared && most < 2 * hits[LANGUAGES.indexOf(declared)]! ? declared : LANGUAGES[hits.indexOf(most)];
}

let speakers: Map<string, number[]> | undefined;

/** By word the languages, as places in `LANGUAGES`, of which it is a common one. */
function speakersOf(): Map<string, number[]> {
  if (speakers) return speakers;
  speakers = new Map();
  for (const [language, { common }] of LANGUAGES.entries())
    for (const word of common) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  return speakers;
}

/** ASCII signs, and the punctuation that stands beside words elsewhere: cheaper than asking for letters by property. */
const NO_LETTERS = /[^a-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3040-\udfff]+/;
/** Chinese, Japanese and Korean words have no spaces around them, or grow together: their commonest signs are counted. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** So many common words make a language clear. */
const CLEAR = 10;
/** Characters of the first lines. */
const ENOUGH = 800;
