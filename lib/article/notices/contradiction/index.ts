import type { Words } from '../../../words';
import { type DateReader, dateReader } from '../../pullouts/dates/reader';
import type { Line } from '../lines';
import { eventWords } from './events';
import { officeWords } from './holders';
import { findRoles } from './roles';
import { findEvents } from './same-event';
import { statementsOf, yearsIn } from './statements';
import type { Found, Source } from './types';

export type { Found } from './types';

export interface About {
  title: string;
  /** BCP 47 tag of the text. */
  lang: string | null;
  /** ISO 8601. */
  publishedTime: string | null;
  languages: Words[];
}

/**
 * Finds pairs of sentences that cannot both be so: two people in one office at one time, one event in two places or on
 * two days. Rather finds nothing than something that is none.
 * @param first lines of the article; `second`: of the one that the page goes on with
 */
export function findContradictions(
  first: Line[],
  second: Line[],
  { title, lang, publishedTime, languages }: About,
): Found[] {
  const words = languages.flatMap(({ notices }) => notices ?? []);
  const texts = [...first, ...second].map(({ text }) => text);
  const offices = officeWords(languages);
  const events = eventWords(words);
  const all = texts.join('\n');
  if (words.length === 0 || !(offices.mayHold(all) || events.mayHold(all))) return [];
  const reader = dateReader(languages);
  const mayHold = (text: string) => offices.mayHold(text) || events.mayHold(text);
  const statements = [...statementsOf(first, false, reader, mayHold), ...statementsOf(second, true, reader, mayHold)];
  const year = publishedTime?.slice(0, 4) ?? openingYear(first, reader);
  const source: Source = { title, lang, words, texts, year, years: yearsIn(all) };
  return [...findRoles(statements, offices, source), ...findEvents(statements, events, source)];
}

/** The year of the first day that the text's first paragraph names, as a report does. */
function openingYear(lines: Line[], reader: DateReader): string | null {
  const opening = lines.find(({ kind }) => kind === 'prose');
  const day =
    opening && reader.all(opening.text).find(({ from }) => from?.day !== undefined && from.year !== undefined);
  return day ? String(day.from!.year) : null;
}
