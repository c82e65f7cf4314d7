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
 * @param sample a few thousand characters of its text, which decide where they clearly speak another language; without any, the page is
 * believed
 */
export function wordsFor(lang: string | null, sample?: string): Words[] {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0];
  const declared = LANGUAGES.find((words) => words.lang === primary);
  const spoken = sample === undefined ? declared && [declared] : spokenIn(sample, declared);
  return spoken ? withEnglish(spoken) : LANGUAGES;
}

const lists = new Map<string, Words[]>();

/** The same list for the same languages, for what is made of them once. */
function withEnglish(spoken: Words[]): Words[] {
  const languages = [...new Set([...spoken, en])];
  const key = languages.map(({ lang }) => lang).join();
  const known = lists.get(key) ?? languages;
  lists.set(key, known);
  return known;
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

/**
 * The language whose common words are most frequent; the declared one unless another has twice as many. Of a text with few such words the
 * declared one, and those of which it has more words, names of months and weekdays counted, too; undefined where nothing shows.
 */
function spokenIn(sample: string, declared: Words | undefined): Words[] | undefined {
  const hits = LANGUAGES.map(() => 0);
  const most = countWords(sample.slice(0, ENOUGH), COMMON, hits);
  const own = declared ? LANGUAGES.indexOf(declared) : -1;
  // Most pages speak the language that they say they do, which their first lines confirm.
  if (declared && most >= CLEAR && most === hits[own]) return [declared];
  const all = countWords(sample.slice(ENOUGH), COMMON, hits);
  if (all >= CLEAR) return [declared && all < 2 * hits[own]! ? declared : LANGUAGES[hits.indexOf(all)]!];
  if (!declared) return undefined;
  countWords(sample, CALENDAR, hits);
  const likelier = LANGUAGES.filter((_, i) => hits[i]! > hits[own]!);
  likelier.sort((a, b) => hits[LANGUAGES.indexOf(b)]! - hits[LANGUAGES.indexOf(a)]!);
  return [declared, ...likelier.slice(0, MOST_LIKELY)];
}

/** Adds to the hits of each language how many of its words are in a text, and returns the most of all. */
function countWords(text: string, speakers: Speakers, hits: number[]): number {
  const spokenBy = speakers.byWord();
  const count = (word: string): void => {
    const languages = spokenBy.get(word);
    if (languages) for (const language of languages) hits[language]!++;
  };
  for (const word of text.toLowerCase().split(NO_LETTERS)) count(word);
  for (const sign of text.match(DENSE) ?? []) count(sign);
  return Math.max(...hits);
}

/** By word the languages, as places in `LANGUAGES`, that have it; worked out when it is first asked for. */
class Speakers {
  private known: Map<string, number[]> | undefined;

  constructor(private readonly wordsOf: (words: Words) => string[]) {}

  byWord(): Map<string, number[]> {
    if (this.known) return this.known;
    this.known = new Map();
    for (const [language, words] of LANGUAGES.entries())
      for (const word of this.wordsOf(words)) this.known.set(word, [...(this.known.get(word) ?? []), language]);
    return this.known;
  }
}

const COMMON = new Speakers(({ common }) => common);
const CALENDAR = new Speakers(({ dates }) => [...dates.months, ...dates.weekdays].flat());

/** ASCII signs, and the punctuation that stands beside words elsewhere: cheaper than asking for letters by property. */
const NO_LETTERS = /[^a-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3040-\udfff]+/;
/** Chinese, Japanese and Korean words have no spaces around them, or grow together: their commonest signs are counted. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Of languages that a short text may be in, beside the one that its page declares. */
const MOST_LIKELY = 3;
/** So many common words make a language clear. */
const CLEAR = 10;
/** Characters of the first lines. */
const ENOUGH = 800;
