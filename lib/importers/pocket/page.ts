import { readPage } from '../parts/html';
import type { ImportOptions, ImportSink } from '../types';
import { takeRow } from './link';

/** Whether a text begins as the page that Pocket gave until 2024. */
export const isPocketPage = (head: string): boolean =>
  /<title>\s*Pocket Export/i.test(head) || /<a\s[^>]*\btime_added=/i.test(head);

/** Reads the page that Pocket gave until 2024: two lists, of what is unread and of the archive. */
export async function readList(file: File, sink: ImportSink, { signal, onProgress }: ImportOptions): Promise<void> {
  const page = await readPage(file);
  const total = page.links.length;
  let isArchived = false;
  let number = 0;
  for (const element of page.querySelectorAll('h1, a')) {
    signal?.throwIfAborted();
    if (element.matches('h1')) {
      isArchived = /archive/i.test(element.textContent ?? '');
      continue;
    }
    const attribute = (name: string) => element.getAttribute(name) ?? '';
    await takeRow(
      ++number,
      {
        url: attribute('href'),
        title: element.textContent ?? '',
        timeAdded: attribute('time_added'),
        tags: attribute('tags'),
        isArchived,
        isFavourite: false,
      },
      file.lastModified,
      sink,
    );
    onProgress?.(number, Math.max(number, total));
  }
}
