import type { PageIndex } from '../page-index';

/** The lines `first` to `last` (exclusive) of a page as one text. */
export function linesOf(page: PageIndex, first: number, last: number): string {
  return page.blocks
    .slice(first, last)
    .map(({ text }) => text)
    .join('\n');
}
