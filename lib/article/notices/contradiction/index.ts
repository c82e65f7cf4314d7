import type { Words } from '../../../words';
import { type DateReader, dateReader } from '../../pullouts/dates/reader';
import { hasDigit } from '../../pullouts/text';
import type { Line } from '../lines';
import { type EventWords, eventWords } from './events';
import { type OfficeWords, officeWords } from './holders';
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

/** What is looked for in the texts of some languages. */
interface Looking {
  reader: DateReader;
  offices: OfficeWords;
  events: EventWords;
  /** Whether a text has a word for an office in it, or for an event (and, inside one article, a date). */
  mayHold(text: string, isAlone: boolean): boolean;
}

const prepared = new Map<string, Looking>();

function lookingIn(languages: Words[]): Looking {
  const key = languages.map(({ lang }) => lang).join();
  const known = prepared.get(key);
  if (known) return known;
  const offices = officeWords(languages);
  const events = eventWords(languages.flatMap(({ notices }) => notices ?? []));
  const [office, event] = [offices.pattern, events.pattern].map((any) => new RegExp(`\\b(?:${any})`, 'i'));
  const mayHold = (text: string, isAlone: boolean) =>
    office!.test(text) || ((!isAlone || hasDigit(text)) && event!.test(text));
  const looking = { reader: dateReader(languages), offices, events, mayHold };
  prepared.set(key, looking);
  return looking;
}

/** Whether a text may contradict itself in what is looked for: cheap, for most do not. */
export const mayContradict = (text: string, languages: Words[]): boolean =>
  languages.some(({ notices }) => notices) && lookingIn(languages).mayHold(text, false);

/**
 * Finds pairs of sentences that cannot both be so: two people in one office at one time, one event in two places or on
 * two days. Rather finds nothing than something that is none.
 * @param first lines of the article; `second`: of the one that the page goes on with
 */
export function findContradictions(first: Line[], second: Line[], about: About): Found[] {
  const { title, lang, languages } = about;
  const { reader, offices, events, mayHold: mayHoldIn } = lookingIn(languages);
  const mayHold = (text: string) => mayHoldIn(text, second.length === 0);
  const statements = [...statementsOf(first, false, reader, mayHold), ...statementsOf(second, true, reader, mayHold)];
  if (statements.length < 2) return [];
  const texts = [...first, ...second].map(({ text }) => text);
  const source: Source = {
    title,
    lang,
    words: languages.flatMap(({ notices }) => notices ?? []),
    texts,
    year: about.publishedTime?.slice(0, 4) ?? openingYear(first, reader),
    years: yearsIn(texts.join('\n')),
  };
  return [...findRoles(statements, offices, source), ...findEvents(statements, events, source)];
}

/** The year of the first day that the text's first paragraph names, as a report does. */
function openingYear(lines: Line[], reader: DateReader): string | null {
  const opening = lines.find(({ kind }) => kind === 'prose');
  const day =
    opening && reader.all(opening.text).find(({ from }) => from?.day !== undefined && from.year !== undefined);
  return day ? String(day.from!.year) : null;
}
