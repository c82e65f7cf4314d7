import type { ExportArticle, ExportItem, ExportReport } from '../types';

export const emptyReport = (mime: string): ExportReport => ({
  filename: null,
  mime,
  written: 0,
  skipped: [],
  failed: [],
});

/** What is made of each item that has a text. Those without one, and those of which nothing can be made, go to the report. */
export async function* madeOf<T>(
  items: AsyncIterable<ExportItem>,
  report: ExportReport,
  make: (item: ExportArticle) => T | Promise<T>,
): AsyncGenerator<T> {
  for await (const { item, article, pictures } of items) {
    const { title, url } = item;
    if (article === null) {
      report.skipped.push({ title, url });
      continue;
    }
    let made: T;
    try {
      made = await make({ item, article, pictures });
    } catch (error) {
      report.failed.push({ title, url, error: String(error) });
      continue;
    }
    report.written++;
    yield made;
  }
}
