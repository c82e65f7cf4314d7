import type { ReadDate } from '../dates/reader';
import { type PageIndex, spanOf } from '../page-index';
import { hasLetters } from '../text';
import { isDuration } from './marks';
import type { Entry, EntryGroup, TimelineContext, TimelineFinder } from './types';

/** Tables with a column of dates, wherever it stands, with or without a header. */
export const tables: TimelineFinder = {
  name: 'tables',
  find: (context) =>
    [...context.page.document.querySelectorAll('table')].flatMap((table) =>
      context.page.spans.has(table) && !table.querySelector('table') ? (tableOf(table, context) ?? []) : [],
    ),
};

interface Cell {
  text: string;
  block: number;
  last: number;
  element: Element;
}

function tableOf(table: Element, context: TimelineContext): EntryGroup | null {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cellOf(cell, context.page)),
  );
  const { first, last } = spanOf(context.page, table);
  if (rows.length < 2 || first === last || context.page.blocks[first]!.region) return null;
  const width = Math.max(...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const headed = context.texts.isDateColumn(rows[0]?.[column]?.text ?? '');
    const entries = rows.flatMap((row) => entryOf(row, column, context) ?? []);
    const body = rows.filter((row) => row.length > 1).length - (headed ? 1 : 0);
    if (entries.length >= 2 && entries.length >= 0.6 * body) {
      return { finder: 'tables', style: headed ? 'headed' : 'bare', entries, weight: headed ? 0.6 : 0.4 };
    }
    const named = column > 0 ? entries.filter((entry) => context.texts.namesDate(entry.event)) : [];
    if (named.length >= 3) return { finder: 'tables', style: 'labelled rows', entries: named, weight: 0.5 };
  }
  return null;
}

function cellOf(cell: Element, page: PageIndex): Cell {
  const { first, last } = spanOf(page, cell);
  const text = page.blocks
    .slice(first, last)
    .map((block) => block.text)
    .join('\n');
  return { text, block: first, last, element: cell };
}

/** A row whose cell in `column` is a date and whose other cells say something. */
function entryOf(row: Cell[], column: number, { reader }: TimelineContext): Entry | null {
  const cell = row[column];
  const date = cell ? reader.leading(cell.text) : null;
  if (!cell || !date || !isAll(cell.text, date) || isDuration(date, cell.text)) return null;
  const others = row.filter((other, i) => i !== column && other.text !== '');
  const event = others.map((other) => other.text).join('\n');
  if (!others.some((other) => hasLetters(other.text) && other.text.split(' ').length > 1)) return null;
  const span = {
    first: Math.min(...row.map((other) => other.block)),
    last: Math.max(...row.map((other) => other.last)),
  };
  return {
    block: cell.block,
    date,
    dateText: cell.text.slice(date.start, date.end),
    event,
    element: cell.element,
    span,
  };
}

/** A date and perhaps a time or a remark in brackets, no sentence that begins with one. */
function isAll(text: string, date: ReadDate): boolean {
  return text.slice(date.end).trim().length <= 12;
}
