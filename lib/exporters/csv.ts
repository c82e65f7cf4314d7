import Papa from 'papaparse';
import { stateOf } from '../library/state-of';
import type { SavedItem } from '../library/types';
import { writeUtf8 } from './parts/articles';
import { FORMULA, onOneLine } from './parts/cells';
import { dayOf } from './parts/filename';
import { isoTime } from './parts/time';
import type { Exporter } from './types';

type Cell = string | number | boolean | null;

const COLUMNS: Record<string, (item: SavedItem) => Cell> = {
  title: ({ title }) => title,
  url: ({ url }) => url,
  author: ({ byline }) => byline,
  site: ({ siteName }) => siteName,
  published: ({ publishedTime }) => publishedTime,
  saved: ({ savedAt }) => isoTime(savedAt),
  state: stateOf,
  favourite: ({ favouriteAt }) => favouriteAt !== null,
  tags: ({ tags }) => tags.join(', '),
  progress: ({ progress }) => Number(progress.toFixed(3)),
  read: ({ readAt }) => isoTime(readAt),
  archived: ({ archivedAt }) => isoTime(archivedAt),
  words: ({ wordCount }) => wordCount,
  timeline: ({ timelineCount }) => timelineCount,
  questions: ({ questionCount }) => questionCount,
  language: ({ lang }) => lang,
  excerpt: ({ excerpt }) => excerpt,
};

/** All items as a table, one a row: UTF-8 with the mark that Excel wants. Whatever a cell holds, no spreadsheet runs it. */
export const writeCsv: Exporter['write'] = async (items, sink, { now }) => {
  let written = 0;
  await writeUtf8(`\uFEFF${row(Object.keys(COLUMNS))}`, sink);
  for await (const { item } of items) {
    await writeUtf8(row(Object.values(COLUMNS).map((cell) => inert(cell(item)))), sink);
    written++;
  }
  const filename = written > 0 ? `lectern-${dayOf(now)}.csv` : null;
  return { filename, mime: 'text/csv;charset=utf-8', written, skipped: [], failed: [] };
};

// Papa's own expression for formulas ends at a line break.
const row = (cells: Cell[]): string => `${Papa.unparse([cells], { escapeFormulae: FORMULA })}\r\n`;

/** Line breaks mean nothing in these columns, and begin a cell where the comma is a decimal sign. */
const inert = (cell: Cell): Cell => (typeof cell === 'string' ? onOneLine(cell) : cell);
