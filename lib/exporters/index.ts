import type { SavedItem } from '../library/types';
import { uniqueNames } from './parts/filename';
import type { Exporter, ExportFormat, ExportItem, ExportWords } from './types';

/** All formats. What a format needs is loaded when it is used. */
export const exporters: Exporter[] = [
  {
    id: 'markdown',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    write: async (item, words) => (await import('./markdown')).writeMarkdown(item, words),
  },
  {
    id: 'html',
    extension: 'html',
    mime: 'text/html;charset=utf-8',
    write: async (item, words) => (await import('./html')).writeHtml(item, words),
  },
];

/**
 * Exports articles: one as its file, several as a zip of their files. They are taken one at a time, so that a lazy source
 * never has them all in memory. One that cannot be written is named in a file of the zip, and does not hold up the others.
 * @param now milliseconds since 1970
 * @throws RangeError for no articles or an unknown format; what was wrong with the first when none can be written
 */
export async function exportItems(
  format: ExportFormat,
  items: Iterable<ExportItem> | AsyncIterable<ExportItem>,
  now: number,
  words: ExportWords,
): Promise<{ filename: string; blob: Blob }> {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new RangeError(`There is no format ${format}.`);
  const files = writeEach(exporter, items, words);
  const first = await files.next();
  if (first.done) throw new RangeError('There is nothing to export.');
  const second = await files.next();
  if (second.done) {
    return { filename: first.value.name, blob: new Blob([first.value.text], { type: exporter.mime }) };
  }
  const { zip } = await import('./parts/zip');
  const day = new Date(now).toISOString().slice(0, 10);
  const blob = await zip(inOrder([first.value, second.value], files), now);
  return { filename: `lectern-${day}-${exporter.extension}.zip`, blob };
}

async function* writeEach(
  exporter: Exporter,
  items: Iterable<ExportItem> | AsyncIterable<ExportItem>,
  words: ExportWords,
) {
  const nameOf = uniqueNames(exporter.extension);
  const failures: { item: SavedItem; error: unknown }[] = [];
  let isAnyWritten = false;
  for await (const exported of items) {
    let text: string;
    try {
      text = await exporter.write(exported, words);
    } catch (error) {
      failures.push({ item: exported.item, error });
      continue;
    }
    isAnyWritten = true;
    yield { name: nameOf(exported.item.title), text };
  }
  if (failures.length === 0) return;
  if (!isAnyWritten) throw failures[0]!.error;
  const lines = failures.map(({ item, error }) => `${item.title}\n${item.url}\n${error}\n`);
  yield { name: 'not-exported.txt', text: lines.join('\n') };
}

async function* inOrder<T>(first: T[], rest: AsyncIterable<T>): AsyncIterable<T> {
  yield* first;
  yield* rest;
}
