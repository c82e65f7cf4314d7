import type { DateReader, ReadDate } from '../dates/reader';
import type { Block, PageIndex } from '../page-index';

/** "In the year 1998", "Saturday, 14 June 2025", and a sign or two. */
const LONGEST_LINE = 40;
/** "Saturday, 14 June 2025, town hall" */
const LONGEST_WITH_PLACE = 80;
const BEFORE_PLACE = /^\s*[,|–—•·-]\s*\p{L}[^.!?]*$/u;

/**
 * The lines that what stands in block `at` stands under, nearest first: lines that are nothing but a date, up to the
 * next heading, then the headings, each of a higher level than the one before.
 */
export function* linesOver(at: number, page: PageIndex, reader: DateReader): Generator<Block> {
  let level = page.blocks[at]!.level || 7;
  // Under a heading lines with dates belong to its text; one right over a heading stands over it and those that follow.
  let isHeading = level < 7;
  let done = isHeading;
  for (let i = at - 1; i >= 0 && level > 1; i--) {
    const block = page.blocks[i]!;
    if (block.level === 0) {
      const isRightOverHeading = isHeading && page.blocks[i + 1]!.level > 0;
      if ((done && !isRightOverHeading) || !isDateLine(block, reader)) continue;
      done = true;
      isHeading = false;
      yield block;
    } else if (block.level < level) {
      level = block.level;
      done = true;
      yield block;
    }
  }
}

/** A line that is nothing but a year or a day with one, or a weekday and its place, stands over what follows, as a heading does. */
function isDateLine(block: Block, reader: DateReader): boolean {
  const { text, counts, region } = block;
  if (!counts || region || text.length > LONGEST_WITH_PLACE) return false;
  const date = reader.leading(text);
  if (date === null || !isFrame(date)) return false;
  const rest = text.slice(date.end);
  const isAlone = text.length <= LONGEST_LINE && !/[\p{L}\p{N}]/u.test(rest);
  return (isAlone || (date.from?.weekday !== undefined && BEFORE_PLACE.test(rest))) && isOverRows(block);
}

function isFrame({ from, to }: ReadDate): boolean {
  return from?.year !== undefined && from.years === undefined && to === null && from.time === undefined;
}

/** In a table only a cell that several rows share, or that fills a row, stands over others. */
function isOverRows({ parent }: Block): boolean {
  const cell = parent.closest('td, th');
  if (!cell) return true;
  return (
    Number(cell.getAttribute('rowspan') ?? '1') > 1 ||
    Number(cell.getAttribute('colspan') ?? '1') > 1 ||
    cell.parentElement?.childElementCount === 1
  );
}
