import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { Words } from './types';

export type { DateWords, QuestionWords, TimelineWords, Words } from './types';

/** All languages that Lectern has words for. A new one is a file and a line here. */
export const LANGUAGES: Words[] = [en, de, fr, es, it, pt, nl];

/**
 * The words for a page: its language's first, then English, which turns up in labels everywhere.
 * @param lang the BCP 47 tag that the page declares; many pages declare none, or the one of their template
 * @param sample a few thousand characters of its text, which decide where they clearly speak another language
 */
export function wordsFor(lang: string | null, sample = ''): Words[] {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0];
  const declared = LANGUAGES.find((words) => words.lang === primary);
  const spoken = spokenIn(sample, declared);
  if (!spoken) return LANGUAGES;
  return spoken === en ? [en] : [spoken, en];
}

/** The language whose common words are most frequent; the declared one unless another has twice as many. */
function spokenIn(sample: string, declared: Words | undefined): Words | undefined {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().split(NO_LETTERS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const hits = (words: Words): number => words.common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const best = LANGUAGES.reduce((a, b) => (hits(b) > hits(a) ? b : a));
  if (hits(best) < CLEAR) return declared;
  return declared && hits(best) < 2 * hits(declared) ? declared : best;
}

/** ASCII signs, and the punctuation that stands beside words elsewhere: cheaper than asking for letters by property. */
const NO_LETTERS = /[^a-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3040-\udfff]+/;
/** So many common words make a language clear. */
const CLEAR = 10;
