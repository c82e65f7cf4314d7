import { isButton } from '../buttons';
import type { PageIndex } from '../page-index';

/** The lines `first` to `last` (exclusive) of a page as one text, without the buttons that they end with. */
export function linesOf(page: PageIndex, first: number, last: number): string {
  let end = last;
  while (end > first + 1 && isButton(page.blocks[end - 1]!)) end--;
  return page.blocks
    .slice(first, end)
    .map(({ text }) => text)
    .join('\n');
}
