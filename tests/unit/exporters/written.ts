import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js';
import { exportItems } from '../../../lib/exporters';
import type { ExportFormat, ExportItem, ExportOptions, ExportReport } from '../../../lib/exporters/types';
import { WORDS } from './items';

export const NOW = Date.UTC(2026, 10, 24);

/** What an export writes, and its report. */
export async function exported(
  format: ExportFormat,
  items: Iterable<ExportItem> | AsyncIterable<ExportItem>,
  options: Partial<ExportOptions> = {},
): Promise<ExportReport & { blob: Blob }> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) });
  const report = await exportItems(format, items, sink, { total: 1, now: NOW, words: WORDS, ...options });
  // Left open for its owner.
  await sink.close();
  return { ...report, blob: new Blob(chunks, { type: report.mime }) };
}

/** The text of one article's file. */
export const fileOf = async (format: ExportFormat, item: ExportItem): Promise<string> =>
  (await exported(format, [item])).blob.text();

/** The files of a zip, in its order. */
export async function unzipped(zip: Blob): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  for (const entry of await new ZipReader(new BlobReader(zip), { useWebWorkers: false }).getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new BlobWriter()));
  return files;
}
