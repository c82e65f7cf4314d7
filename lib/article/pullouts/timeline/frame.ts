import type { DateReader, ReadDate } from '../dates/reader';
import type { Block, PageIndex } from '../page-index';

/** "In the year 1998", "Saturday, 14 June 2025", and a sign or two. */
const LONGEST_LINE = 40;
/** "Saturday, 14 June 2025, town hall" */
const LONGEST_WITH_PLACE = 80;
const BEFORE_PLACE = /^\s*[,|–—•·-]\s*\p{L}[^.!?]*$/u;

/**
 * The lines that what stands in block `at` stands under, nearest first: a line that is nothing but a date, up to the next
 * heading, then the headings, each of a higher level than the one before. Over a heading stands, too, the nearest such line
 * right before one.
 */
export function* linesOver(at: number, page: PageIndex, reader: DateReader): Generator<Block> {
  const { level, under } = page.blocks[at]!;
  // Nothing stands over a title.
  if (level === 1) return;
  const { overText, overHeadings } = dateLinesOf(page, reader);
  let line = (level > 0 ? overHeadings : overText)[at] ?? null;
  for (let heading = under; heading; heading = heading.under) {
    if (line && line.index > heading.index) {
      yield line;
      line = null;
    }
    yield heading;
    if (heading.level === 1) return;
  }
  if (line) yield line;
}

/** For each block the line with a date over it, as text or as a heading. */
interface DateLines {
  overText: (Block | null)[];
  overHeadings: (Block | null)[];
}

const known = new WeakMap<PageIndex, DateLines>();

function dateLinesOf(page: PageIndex, reader: DateReader): DateLines {
  const lines = known.get(page) ?? readDateLines(page, reader);
  known.set(page, lines);
  return lines;
}

function readDateLines({ blocks }: PageIndex, reader: DateReader): DateLines {
  const lines: DateLines = { overText: [], overHeadings: [] };
  /** The last such line of the section so far, and the last one right over a heading. */
  let ofSection: Block | null = null;
  let ofHeadings: Block | null = null;
  for (const block of blocks) {
    const before = blocks[block.index - 1];
    if (block.level > 0) {
      if (before && before === ofSection) ofHeadings = before;
      ofSection = null;
    }
    lines.overText.push(ofSection);
    lines.overHeadings.push(ofHeadings);
    if (block.level === 0 && isDateLine(block, reader)) ofSection = block;
  }
  return lines;
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
