import type { Block, PageIndex, Span } from '../page-index';
import { territory } from '../territory';
import { hasLetters } from '../text';
import type { DateMark } from './marks';

/** How far below its title a date may stand. */
const REACH = 6;

/**
 * The heading that each date stands under, where nearly every one has a heading of its own ("1. CES" and below it
 * "Las Vegas: January 6-9"); null where the dates are not entries with titles.
 */
export function headingTitles(marks: DateMark[], page: PageIndex): (Block | null)[] | null {
  if (marks.length < 2 || marks[0]!.block.level > 0) return null;
  const titles = marks.map(({ block }, i) => {
    const others = [marks[i - 1], marks[i + 1]].flatMap((mark) => (mark ? [mark.block.index] : []));
    const own = territory(page, block.index, others);
    const inside = page.blocks.slice(own.first, own.last).find(isTitle);
    return inside ?? headingAbove(block, page, own);
  });
  const own = titles.filter((title, i) => title && title !== titles[i - 1]);
  return own.length >= 0.8 * marks.length ? titles : null;
}

/** Cards are numbered by headings, too. */
const isTitle = ({ level, text }: Block): boolean => level > 0 && hasLetters(text);

/** The heading before a date that has no element of its own; what stands before such an element belongs to others. */
function headingAbove(block: Block, page: PageIndex, own: Span): Block | null {
  if (own.last - own.first > 1) return null;
  for (let at = block.index - 1; at >= Math.max(0, block.index - REACH); at--) {
    if (isTitle(page.blocks[at]!)) return page.blocks[at]!;
  }
  return null;
}
