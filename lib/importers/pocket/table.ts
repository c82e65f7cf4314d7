import { csvRows } from '../parts/csv';
import { shownOf } from '../parts/link';
import { textOf } from '../parts/text';
import type { ImportOptions, ImportSink } from '../types';
import { takeRow } from './link';

/** Whether a text begins with the names of Pocket's columns; their order and number differ. */
export function isPocketTable(head: string): boolean {
  const columns = columnsOf(firstLine(head));
  return columns.has('url') && columns.has('time_added') && (columns.has('tags') || columns.has('status'));
}

/**
 * Reads one table of Pocket's.
 * @param before rows of the tables before it
 * @returns the rows up to its end
 */
export async function readTable(
  table: Blob,
  head: string,
  { before, madeAt }: { before: number; madeAt: number },
  sink: ImportSink,
  options: ImportOptions & { onBytes: (bytes: number) => void },
): Promise<number> {
  const columns = columnsOf(firstLine(head));
  let number = before;
  let isHeader = true;
  for await (const row of csvRows(textOf(table, options.onBytes), delimiterOf(head))) {
    options.signal?.throwIfAborted();
    if (isHeader) {
      isHeader = false;
      continue;
    }
    number++;
    if (row.cells) await takeRow(number, pocketRow(columns, row.cells), madeAt, sink);
    else sink.reject(number, shownOf(row.text), row.isTooLong ? 'tooLong' : 'malformed');
  }
  return number;
}

const firstLine = (text: string): string => text.split(/[\r\n]/, 1)[0]!;

/** The comma, unless a spreadsheet of a country with decimal commas wrote the file anew. */
const delimiterOf = (head: string): string => (firstLine(head).includes(';') ? ';' : ',');

/** Where each column is, by its name. */
function columnsOf(header: string): Map<string, number> {
  const names = header.split(delimiterOf(header)).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return new Map(names.map((name, at) => [name, at]));
}

function pocketRow(columns: Map<string, number>, cells: string[]) {
  const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
  return {
    url: cell('url'),
    title: cell('title'),
    timeAdded: cell('time_added'),
    tags: cell('tags'),
    isArchived: /^\s*archived?\s*$/i.test(cell('status')),
    isFavourite: /^\s*(1|true|yes)\s*$/i.test(cell('favorite') || cell('is_favorite')),
  };
}
