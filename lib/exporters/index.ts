import type { Exporter, ExportFormat, ExportItem, ExportOptions, ExportReport, ExportSink } from './types';

/** All formats that are made of items. What a format needs is loaded when it is used. */
export const exporters: Exporter[] = [
  { id: 'markdown', needsText: true, write: async (...all) => (await import('./markdown')).writeMarkdown(...all) },
  { id: 'html', needsText: true, write: async (...all) => (await import('./html')).writeHtml(...all) },
  { id: 'epub', needsText: true, write: async (...all) => (await import('./epub')).writeEpub(...all) },
  { id: 'text', needsText: true, write: async (...all) => (await import('./text')).writeText(...all) },
  { id: 'csv', needsText: false, write: async (...all) => (await import('./csv')).writeCsv(...all) },
  { id: 'bookmarks', needsText: false, write: async (...all) => (await import('./bookmarks')).writeBookmarks(...all) },
];

/** @throws RangeError for an unknown format */
export function exporterOf(format: ExportFormat): Exporter {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new RangeError(`There is no format ${format}.`);
  return exporter;
}

/**
 * Exports items. They are taken one at a time, so that a lazy source never has them all in memory, and go into the sink as
 * they come. The sink is left open.
 * @throws RangeError for an unknown format; the signal's reason when it was aborted
 */
export async function exportItems(
  format: ExportFormat,
  items: Iterable<ExportItem> | AsyncIterable<ExportItem>,
  sink: ExportSink,
  options: ExportOptions,
): Promise<ExportReport> {
  return exporterOf(format).write(counted(items, options), sink, options);
}

/** Says how far the export is, and ends it where it is not wanted any more. */
async function* counted(
  items: Iterable<ExportItem> | AsyncIterable<ExportItem>,
  { total, signal, onProgress }: ExportOptions,
): AsyncIterable<ExportItem> {
  let done = 0;
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
    onProgress?.(++done, total);
  }
  signal?.throwIfAborted();
}

/** Writes a backup, which is made of whole records instead of items. Loaded when it is used. */
export const writeBackup = async (...all: Parameters<typeof import('./backup').writeBackup>) =>
  (await import('./backup')).writeBackup(...all);
