import { isJump } from '../buttons';
import type { Block, PageIndex, Span } from '../page-index';
import { territory } from '../territory';
import { fold, hasLetters } from '../text';
import type { DateMark } from './marks';
import { isCaption } from './places';
import type { Entry, TimelineContext } from './types';

/** An event is told by its first lines; the rest is read in its place. */
const LONG_ENOUGH = 100;
/** A line that announces the next one. */
const LEADS_ON = /[:：]$/;
/** A place or an hour beside the date leaves the event to the lines after it. */
const SHORT_REST = 24;

/** Makes an entry of one mark of a run; null where the page says nothing beside the date. */
export function entryOf(marks: DateMark[], i: number, title: Block | null, context: TimelineContext): Entry | null {
  const { page } = context;
  const { block, date, place, rest } = marks[i]!;
  const others = [marks[i - 1], marks[i + 1]].flatMap((mark) => (mark ? [mark.block.index] : []));
  const own = territory(page, block.index, others);
  const wrapped = others.length > 0 && own.last - own.first > 1;
  const first = title ? title.index : wrapped && place === 'whole' ? own.first : block.index;
  const limit = wrapped
    ? own.last
    : nextAlike(block, Math.min(marks[i + 1]?.block.index ?? page.blocks.length, border(block, context)), context);
  const isBrief = place === 'lead' && wrapped && rest.length < SHORT_REST && !isHead(block);
  const isWhole = place === 'whole';
  const lines = {
    first: isWhole ? first : block.index + 1,
    last: isWhole || isBrief ? limit : endOfBreaks(marks, i, limit, context),
  };
  const event = title ? title.text : eventOf(marks[i]!, lines, wrapped, context);
  if (!context.texts.tells(event)) return null;
  const dateText = fold(isWhole && date.kind === 'step' ? block.text : block.text.slice(date.start, date.end));
  return {
    block: block.index,
    date,
    dateText,
    event: rest && title && title.index < block.index && !isLink(block, rest) ? `${title.text}\n${rest}` : event,
    element: (title ?? block).parent,
    span: { first, last: Math.max(lines.last, block.index + 1) },
  };
}

/** Where the lines end that tell more of a date and its event, parted by breaks. Below the last of several in one element they may be anything. */
function endOfBreaks(marks: DateMark[], i: number, limit: number, { page }: TimelineContext): number {
  const { block, place } = marks[i]!;
  let end = block.index + 1;
  const mayGoOn = i < marks.length - 1 || marks[i - 1]?.block.parent !== block.parent;
  if (place !== 'lead' || block.level > 0 || !mayGoOn) return end;
  while (end < limit && page.blocks[end]!.parent === block.parent) end++;
  return end;
}

function isHead({ level, bold, text }: Block): boolean {
  return level > 0 || bold > 0.9 * text.length;
}

/** Where the next line begins that is set as this one is, a term or a bold line: a date that is not read ends an entry, too. */
function nextAlike(block: Block, limit: number, { page }: TimelineContext): number {
  const name = block.parent.localName;
  const isLabel = name === 'dt' || (block.level === 0 && isHead(block));
  for (let at = block.index + 1; isLabel && at < limit; at++) {
    const other = page.blocks[at]!;
    if (other.parent.localName === name && (name === 'dt' || isHead(other))) return at;
  }
  return limit;
}

/** "Read more" beside a date. */
function isLink({ text, linked }: Block, rest: string): boolean {
  return linked * text.length >= 0.9 * rest.length;
}

/** What the date's own line says of the event, and the lines after it as far as it takes to tell it. */
function eventOf(
  { block, place, rest }: DateMark,
  { first, last }: Span,
  isWrapped: boolean,
  { page, reader }: TimelineContext,
): string {
  const lines: string[] = place === 'whole' ? [] : [rest];
  for (let at = first; at < last && (lines.join(' ').length < LONG_ENOUGH || LEADS_ON.test(lines.at(-1)!)); at++) {
    const line = page.blocks[at]!;
    const { text } = line;
    if (at === block.index || !hasLetters(text) || isCaption(line)) continue;
    // "Back to top"; the event itself may lead to its place on the page, too.
    if (lines.length > 0 && isJump(line)) continue;
    // What has an element of its own may print its date in it twice, for narrow screens or in other words.
    if (isWrapped && text.length < LONG_ENOUGH && reader.leading(text)?.end === text.length) continue;
    lines.push(text);
  }
  return lines.join('\n');
}

/** The first block after `block` that opens another section. */
const border = ({ index, level }: Block, { page }: TimelineContext): number => bordersOf(page, level || 6)[index]!;

const known = new WeakMap<PageIndex, Map<number, Int32Array>>();

/** For each block of the page the next one that heads a section of this level or a higher one, or is in another region. */
function bordersOf(page: PageIndex, level: number): Int32Array {
  const levels = known.get(page) ?? new Map<number, Int32Array>();
  known.set(page, levels);
  const borders = levels.get(level) ?? new Int32Array(page.blocks.length).fill(page.blocks.length);
  if (levels.has(level)) return borders;
  levels.set(level, borders);
  for (let at = page.blocks.length - 2; at >= 0; at--) {
    const next = page.blocks[at + 1]!;
    const isBorder = (next.level > 0 && next.level <= level) || next.region !== page.blocks[at]!.region;
    borders[at] = isBorder ? at + 1 : borders[at + 1]!;
  }
  return borders;
}
