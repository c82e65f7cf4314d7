import type { SafeArticle, TimelineEvent } from '../../article/types';
import { builder, NAMESPACES } from '../parts/build';
import { plainCell } from '../parts/cells';

export interface TableWords {
  date: string;
  isoDate: string;
  event: string;
}

/** The same table twice: for what takes formatted text, and for what takes plain text (cells between tabs). */
export interface CopiedTable {
  html: string;
  text: string;
}

/** The entries as a table to be pasted into a document or a spreadsheet, which runs nothing of it. */
export function toTable(
  events: readonly TimelineEvent[],
  { lang, dir }: Pick<SafeArticle, 'lang' | 'dir'>,
  words: TableWords,
): CopiedTable {
  const heads = [words.date, words.isoDate, words.event];
  const rows = events.map(({ dateText, date, event }) => [dateText, date ?? '', event].map(plainCell));
  const build = builder(document.implementation.createHTMLDocument(''), NAMESPACES.html);
  const row = (cells: string[], name: 'th' | 'td') => build('tr', {}, ...cells.map((cell) => build(name, {}, cell)));
  const table = build(
    'table',
    { lang, dir },
    build('thead', {}, row(heads, 'th')),
    build('tbody', {}, ...rows.map((cells) => row(cells, 'td'))),
  );
  return { html: table.outerHTML, text: [heads, ...rows].map((cells) => cells.join('\t')).join('\n') };
}
