import { en } from './en';
import type { Words } from './types';

export type { DateWords, QuestionWords, TimelineWords, Words } from './types';

/** All languages that Lectern has words for. A new one is a file and a line here. */
export const LANGUAGES: Words[] = [en];

/**
 * The words for a page in `lang` (a BCP 47 tag, as the page declares it): its language's first, then English, which
 * turns up in labels everywhere. A page that declares nothing, or a language without words, gets all of them.
 */
export function wordsFor(lang: string | null): Words[] {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0];
  const own = LANGUAGES.find((words) => words.lang === primary);
  if (!own) return LANGUAGES;
  return own === en ? [en] : [own, en];
}
