import { classOf } from '../../tree';
import { collect } from '../collect';
import { hasYear } from '../dates/iso';
import type { DateReader, ReadDate } from '../dates/reader';
import type { Block, PageIndex } from '../page-index';
import { hasLetters } from '../text';
import { stampMark, wrappedDate } from './stamps';
import type { TimelineTexts } from './timeline-text';
import type { TimelineContext } from './types';

/** Where in its block a date stands. */
export interface DateMark {
  block: Block;
  date: ReadDate;
  /**
   * `whole`: the block is a date; `lead`: it begins with one; `opening`: its first sentence does; `trail`: it ends with
   * one, or with one and a place.
   */
  place: 'whole' | 'lead' | 'opening' | 'trail';
  /** The block's text without the date. */
  rest: string;
  /** Counts only among others of its kind: "The wedding day" between "1 week before" and "After". */
  loose?: boolean;
  /** Index of the heading of the same level before a loose one. */
  follows?: number;
}

/** Scripts without spaces set a space for it. */
const SEPARATOR = /^\s*(?:[:：–—|,)\]•·‣>]|-\s|\.\s)|^\s(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const BULLETS = /^[\s:：–—|,)\].•·‣>-]+/;
/** "+++ 12:34: The talks are over +++" */
const SIGNS_BEHIND = /[\s+*•·]+$/u;
const BEFORE_TRAIL = /(?:[(:：|–—]|\s-)\s*$/;
const AFTER_TRAIL = /^\s*(?:$|[;.]$|[)|·–—(])/;
const OPENS_BRACKETS = /\s*\(\s*$/;
const IN_BRACKETS = /^\s*\)$/;
const MAY_TRAIL = /(?:[(:：|–—]|\s-).*\p{Nd}/u;
/** "[1.4.0]", "v2.1" */
const VERSION = /\p{Nd}\.\p{Nd}/u;
const LONGEST_TRAIL = 220;
const ITEMS = new Set(['li', 'td', 'dt', 'time']);
/** Lines that hold running text. */
const LINES = new Set(['p', 'li', 'div', 'dd']);

/** The dates that stand at a border of a block, where lists and timelines put them. */
export function dateMarks({ page, reader, texts }: TimelineContext): DateMark[] {
  const marks = collect(page.blocks, (block) => {
    if (block.region || isNumbered(block)) return null;
    const label = texts.dateLabel(block.text);
    if (label > 0) return labelledMark(block, label, reader);
    const stamp = stampMark(block, reader);
    const date = stamp?.date ?? leadingDate(block, reader);
    const mark =
      stamp ??
      (date && leadMark(page, block, date)) ??
      trailMark(page, block, reader) ??
      looseMark(page, block, texts) ??
      openingMark(block, reader);
    // "By 2001: …" begins with its date, "By Jon Dahl, 3 May" does not.
    const isDated = mark?.place === 'lead' && mark.date.start === 0;
    return mark && (isDated || !texts.isStamp(block.text)) ? mark : null;
  });
  const months = marks.filter(isMonth);
  const overDays = new Set(marks.filter((mark, i) => isOverDays(mark, marks[i + 1])));
  return overDays.size * 2 > months.length ? marks.filter((mark) => !overDays.has(mark)) : marks;
}

const isMonth = ({ date: { from }, place }: DateMark): boolean =>
  place === 'whole' && from?.month !== undefined && from.day === undefined;

/** "February" right over "5 February, 18:30: …" names no date of its own. */
function isOverDays(mark: DateMark, next: DateMark | undefined): boolean {
  const { block, date } = mark;
  const day = next?.place === 'lead' && next.block.index === block.index + 1 ? next.date.from : null;
  if (!isMonth(mark) || day?.day === undefined || day.month !== date.from!.month) return false;
  return date.from!.year === undefined || date.from!.year === day.year;
}

/** The date that a line begins with; one in an element of its own may have its hour in the next. */
function leadingDate(block: Block, reader: DateReader): (ReadDate & { isWrapped?: boolean }) | null {
  const wrapped = wrappedDate(block, reader);
  const printed = wrapped === null || wrapped.from?.day !== undefined ? reader.leading(block.text) : null;
  const hasHour = printed?.from?.time !== undefined && printed.end === block.text.length;
  return wrapped && !hasHour ? wrapped : printed;
}

/** A line of a listing with its number: "1001". */
const isNumbered = ({ counts, nodes }: Block): boolean => counts && LINE_NUMBER.test(classOf(nodes[0]!.parentElement!));
const LINE_NUMBER = /(?:^|[\s_-])(?:line-?no|linenos?|line-?num(?:ber)?s?)(?:$|[\s_-])/i;

/** "Date: January 6, 2026 (tentative)" */
function labelledMark(block: Block, label: number, reader: DateReader): DateMark | null {
  const date = reader.leading(block.text.slice(label));
  return (
    date && { block, date: { ...date, start: date.start + label, end: date.end + label }, place: 'whole', rest: '' }
  );
}

function leadMark(page: PageIndex, block: Block, date: ReadDate & { isWrapped?: boolean }): DateMark | null {
  const after = block.text.slice(date.end);
  const rest = after.replace(BULLETS, '').replace(SIGNS_BEHIND, '');
  if (block.level === 0 && isDuration(date, block.text)) return null;
  if (!hasLetters(rest))
    return /\d/.test(rest) ? null : isLoneLink(page, block) ? null : { block, date, place: 'whole', rest: '' };
  const separated = date.isWrapped || SEPARATOR.test(after) || date.from?.time !== undefined;
  if (date.kind === 'step' && block.level > 0 && !separated) return { block, date, place: 'whole', rest: '' };
  const isBold = block.level === 0 && Math.abs(block.bold - date.end) <= 3;
  const isItem = ITEMS.has(block.parent.localName) && date.kind === 'date' && hasYear(date);
  return isBold || separated || isItem ? { block, date, place: 'lead', rest } : null;
}

/** "In May 1998, we began …": the sentence is the event. */
function openingMark(block: Block, reader: DateReader): DateMark | null {
  if (!block.counts || block.level > 0 || block.linked > 0.5 || !LINES.has(block.parent.localName)) return null;
  const date = reader.opening(block.text);
  if (!date || !hasYear(date) || !hasLetters(block.text.slice(date.end))) return null;
  // "1921 Founding of the club" is a date and a title, "1921 was a good year" a sentence.
  const after = block.text.slice(date.end);
  return {
    block,
    date,
    place: 'opening',
    rest: date.start === 0 && /^\s\p{Lu}/u.test(after) ? after.trim() : block.text,
  };
}

/** A heading that names a unit of time without counting it. */
function looseMark(page: PageIndex, block: Block, texts: TimelineTexts): DateMark | null {
  if (block.level === 0 || block.text.length > 40 || !texts.namesUnit(block.text)) return null;
  const date: ReadDate = { start: 0, end: block.text.length, kind: 'step', from: null, to: null };
  return { block, date, place: 'whole', rest: '', loose: true, follows: headingBefore(page, block) };
}

function headingBefore(page: PageIndex, block: Block): number {
  let at = block.index - 1;
  while (at >= 0 && (page.blocks[at]!.level === 0 || page.blocks[at]!.level > block.level)) at--;
  return at;
}

/** "2 hours", "1 Month: €12" say how long; "10-12 weeks: …", "6+ months: …" and "2 weeks before" say when. */
export function isDuration(date: ReadDate, text: string): boolean {
  if (date.kind !== 'step') return false;
  const step = text.slice(date.start, date.end);
  // "2. Woche" counts.
  if (!/^\p{Nd}+(?!\p{Nd}|\.)/u.test(step) || step.split(' ').length > 2) return false;
  return !(/^\p{Nd}+\s?(?:[-–—]\s?\p{Nd}|\+)/u.test(step) && SEPARATOR.test(text.slice(date.end)));
}

/** A date that is a link by itself leads to an archive; one inside a linked card belongs to the card. */
function isLoneLink(page: PageIndex, block: Block): boolean {
  if (block.linked < 0.8) return false;
  const link = block.nodes[0]!.parentElement?.closest('a');
  const next = page.blocks[block.index + 1];
  const before = page.blocks[block.index - 1];
  return !link || ![next, before].some((other) => other && link.contains(other.parent));
}

function trailMark(page: PageIndex, block: Block, reader: DateReader): DateMark | null {
  if (!block.counts || block.text.length > LONGEST_TRAIL) return null;
  const sign = block.text.search(MAY_TRAIL);
  if (sign < 0 || !reader.mayHoldMonth(block.text.slice(sign))) return null;
  const dates = reader.all(block.text).filter(({ from }) => from?.month !== undefined);
  const date = dates[0];
  if (!date || dates.length > 1) return null;
  const before = block.text.slice(0, date.start);
  const isVersion = block.level > 0 && VERSION.test(before);
  if (!BEFORE_TRAIL.test(before) || !AFTER_TRAIL.test(block.text.slice(date.end)) || !(isVersion || hasLetters(before)))
    return null;
  // A version says nothing of what is new in it.
  const next = isVersion && !/\p{L}{2}/u.test(before) ? page.blocks[block.index + 1] : undefined;
  const told = next && next.level === 0 && !next.region ? `\n${next.text}` : '';
  // "Version 1.7.1 (2025-02-05)": the brackets say no more than the date beside it.
  const [opening] = IN_BRACKETS.test(block.text.slice(date.end)) ? (OPENS_BRACKETS.exec(before) ?? []) : [];
  const rest = opening && hasLetters(before) ? before.slice(0, -opening.length) : block.text;
  return { block, date, place: 'trail', rest: rest + told };
}
