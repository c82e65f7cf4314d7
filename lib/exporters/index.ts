import { slugOf, uniqueNames } from './parts/filename';
import type { Exporter, ExportFormat, ExportItem } from './types';

/** All formats. What a format needs is loaded when it is used. */
export const exporters: Exporter[] = [
  {
    id: 'markdown',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    write: async (item) => (await import('./markdown')).writeMarkdown(item),
  },
  {
    id: 'html',
    extension: 'html',
    mime: 'text/html;charset=utf-8',
    write: async (item) => (await import('./html')).writeHtml(item),
  },
];

/**
 * Exports articles: one as its file, several as a zip of their files.
 * @param now milliseconds since 1970
 * @throws RangeError for no articles or an unknown format
 */
export async function exportItems(
  format: ExportFormat,
  items: ExportItem[],
  now: number,
): Promise<{ filename: string; blob: Blob }> {
  const exporter = exporters.find(({ id }) => id === format);
  const first = items[0];
  if (!exporter || !first) throw new RangeError(`Nothing to export as ${format}.`);
  if (items.length === 1) {
    const filename = `${slugOf(first.item.title)}.${exporter.extension}`;
    return { filename, blob: new Blob([await exporter.write(first)], { type: exporter.mime }) };
  }
  const { zip } = await import('./parts/zip');
  const day = new Date(now).toISOString().slice(0, 10);
  return { filename: `lectern-${day}-${exporter.extension}.zip`, blob: await zip(files(exporter, items), now) };
}

async function* files(exporter: Exporter, items: ExportItem[]) {
  const names = uniqueNames(
    items.map(({ item }) => item.title),
    exporter.extension,
  );
  for (const [index, item] of items.entries()) yield { name: names[index]!, text: await exporter.write(item) };
}
