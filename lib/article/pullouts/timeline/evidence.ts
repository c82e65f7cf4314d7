import { order } from '../dates/interval';
import { hasYear } from '../dates/iso';
import type { Point } from '../dates/point';
import type { ReadDate } from '../dates/reader';
import { count, type Evidence } from '../evidence';
import { namedLike } from '../named';
import type { Block } from '../page-index';
import { hasLetters, hasWords } from '../text';
import { weighAsides } from './asides';
import { resolve } from './resolve';
import type { Entry, EntryGroup, TimelineContext } from './types';

const isNamedTimeline = namedLike(/time-?line|chronolog|chronik|milestone|zeitleiste|zeitstrahl|frise/i);

/** "12 euros", "up 2 percent", "€30", "3rd place" */
const FIGURE = /^(?:\p{L}{2,4} )?[\p{Sc}+~≈–-]?\s?\p{Nd}/u;
const PRICE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|(?:EUR|USD|GBP|CHF)\b)/u;
/** "14 °C" */
const DEGREES = /\p{Nd}\s?°/u;
/** "Smith J, Jones K., "12, 3–40.", "et al." */
const CITATION = /\bet al\b|\bdoi\b|\p{Lu}\p{L}+,? \p{Lu}{1,2}(?:[.,]|$).*\p{Nd}+\s?[–-]\s?\p{Nd}+/u;

/** "Version 1.7.1 (2025-02-05)" */
const VERSION = /^(?:\p{L}+ ){0,2}v?\p{Nd}+\.\p{Nd}+/iu;

/** "5:3", and no clock time: two figures of which the second is no count of minutes. */
const SCORE = /^\p{Nd}{1,3}\s?[:–-]\s?(?:\p{Nd}|[6-9]\p{Nd}|\p{Nd}{3})(?:$|\s?\()/u;

/** Weighs a group of dated entries. The numbers were set on hand-checked pages: see tests/notes. */
export function weigh(group: EntryGroup, context: TimelineContext): Evidence {
  const evidence: Evidence = { total: 0, reasons: [] };
  const add = (value: number, reason: string): void => count(evidence, value, reason);
  const { entries } = group;
  const { page } = context;
  add(group.weight, `${group.finder} ${group.style}`);
  if (entries.length >= 8) add(0.3, `${entries.length} entries`);
  else if (entries.length >= 5) add(0.2, `${entries.length} entries`);
  else if (entries.length >= 3) add(0.1, `${entries.length} entries`);
  else add(-0.3, 'only two entries');
  const heading = headingOver(group, context);
  const headed = heading === 'named' || heading === 'hinted';
  const isUnderHeadings = page.blocks[entries[0]!.block]!.level > 0;
  const isHours = group.isSchedule || share(entries, ({ date }) => date.kind === 'time') > 0.5;
  const isTimed = share(entries, ({ date }) => date.from?.time !== undefined) > 0.5;
  if (heading === 'named') add(0.4, 'timeline heading');
  if (isOverOtherTexts(group, context)) add(-0.6, 'under a heading over other texts');
  if (isOverOpeningHours(group, context)) add(-0.6, 'opening hours');
  if (isHours && isOfEachWeek(group, context)) add(-0.6, 'hours of each week');
  if (heading === 'distant') add(0.2, 'a title further up names a timeline');
  if (heading === 'hinted') add(0.3, 'heading of a list of dates');
  if (isNamed(entries[0]!.element)) add(0.4, 'timeline markup');
  const dates = resolve(entries, context);
  const direction = directionOf(dates);
  if (direction === 'forward')
    add(entries.length > 3 || entries.some(({ date }) => date.count) ? 0.2 : 0.1, 'dates go forward');
  if (direction === 'mixed') add(-0.2, 'dates go to and fro');
  // Stations of a life; articles have no last day.
  const areIntervals = share(entries, ({ date }) => date.to !== null && hasYear(date)) > 0.7;
  if (areIntervals) add(0.2, 'intervals');
  if (direction === 'forward' && share(entries, ({ date }) => date.from?.weekday !== undefined) > 0.7)
    add(0.1, 'day by day');
  if (dates.filter(({ from, kind }) => from === null && kind !== 'step').length > 0.5 * dates.length)
    add(-0.5, 'no dates');
  if (
    share(entries, ({ date }) => date.from?.month !== undefined && !hasYear(date) && date.from.day === undefined) > 0.5
  )
    add(-0.2, 'bare months');
  if (context.isLive && isTimed) add(0.6, 'a live page');
  else if (isHours && !group.isCards && (isOnDays(entries, dates, context) || isOnWeekdays(group, context)))
    add(0.1, 'hours of a day');
  else if (isTimed && !headed && !(direction === 'forward' && areWeekdays(dates)))
    add(group.isSchedule ? -0.2 : -0.4, 'clock times');
  if (new Set(entries.map((entry) => entry.dateText)).size < Math.min(3, entries.length - 1))
    add(-0.5, 'the same date');
  if (entries.length > 2 && new Set(entries.map(({ event }) => event)).size === 1) add(-0.5, 'the same event');
  if (isLinks(group, context))
    add(heading === 'named' ? -0.2 : direction === 'forward' ? -0.3 : -0.5, 'a feed of links');
  if (!headed && direction === 'backward' && group.isCards && !areIntervals && !OF_CELLS.test(group.style))
    add(-0.2, 'cards, newest first');
  if (group.finder === 'tables' && heading !== 'named' && share(entries, isFigure) > 0.5) add(-0.5, 'figures');
  if (
    isUnderHeadings &&
    share(entries, ({ date, event }) => hasYear(date) && hasLetters(event)) > 0.9 &&
    group.style.startsWith('h') &&
    !group.isCards &&
    entries.every(({ block, event }) => page.blocks[block]!.text.endsWith(event))
  )
    add(0.1, 'headings of a date and a title');
  // "5.1. New packages" is a section: what would be read as its day is its number.
  if (
    isUnderHeadings &&
    share(entries, ({ block, date }) => date.start > 0 && VERSION.test(page.blocks[block]!.text)) > 0.7
  )
    add(0.3, 'versions');
  if (!headed && share(entries, ({ event }) => PRICE.test(event)) > 0.6) add(-0.4, 'prices');
  if (share(entries, ({ event }) => DEGREES.test(event)) > 0.6) add(-0.6, 'a forecast');
  const hasScore = ({ span }: Entry): boolean =>
    page.blocks.slice(span.first, span.last).some(({ counts, text }) => counts && SCORE.test(text));
  if (share(entries, hasScore) > 0.5) add(-0.6, 'scores of matches');
  if (!headed && share(entries, ({ event }) => CITATION.test(event)) > 0.5) add(-0.5, 'citations');
  if (!headed && share(entries, ({ date }) => isFraction(date)) > 0.5) add(-0.5, 'numbers with a slash');
  if (!headed && !isUnderHeadings && saysLittle(entries)) add(-0.3, 'hardly a word each');
  if (heading !== 'named') weighAsides(group, context, evidence);
  return evidence;
}

/** A day in a cell of a row: what stands beside it in a table is no card. */
const OF_CELLS = /\bt[hd]\b/;

/** Whether each hour has its day: beside it, or over it, where the year may be missing. */
const isOnDays = (entries: Entry[], dates: ReadDate[], { dayLineOver }: TimelineContext): boolean =>
  entries.every(({ block }, i) => dates[i]!.from?.day !== undefined || dayLineOver(block) !== null);

/** Hours of each day of an event at least. */
const HOURS_OF_EVENT = 3;

/** Whether many hours stand below lines that are a weekday each, the first of them over all, as in the programme of a weekend. */
function isOnWeekdays({ entries }: EntryGroup, { page, reader }: TimelineContext): boolean {
  const from = entries[0]!.span.first;
  const isWeekday = ({ text }: Block): boolean =>
    reader.lexicon.weekdays.has(text.toLowerCase().replace(/[\s:.]+$/, ''));
  const days = page.blocks.slice(Math.max(0, from - 2), entries.at(-1)!.span.last).filter(isWeekday);
  return days.length > 0 && days[0]!.index < from && entries.length >= HOURS_OF_EVENT * days.length;
}

/** Concerts and the like are announced with their weekdays, each on another day; posts are stamped without. */
const areWeekdays = (dates: ReadDate[]): boolean =>
  new Set(dates.map(({ from }) => (from?.weekday === undefined ? null : order(from)))).size > 0.7 * dates.length;

const saysLittle = (entries: Entry[]): boolean =>
  share(entries, ({ date, event }) => date.from !== null && !hasWords(event, 3)) > 0.5;

/** "1898–1926 John Roe": who held an office, and for how long. */
export const isOfTerms = ({ entries }: EntryGroup): boolean =>
  saysLittle(entries) && share(entries, ({ date }) => date.to !== null) > 0.5;

/** Words of a title that says no more than that dates follow. */
const FEW_WORDS = 2;

/** Whether the line before the first entry, the heading over it, or a higher one over that, names a timeline. */
function headingOver(
  { entries }: EntryGroup,
  { page, texts, reader, title }: TimelineContext,
): 'named' | 'hinted' | 'distant' | null {
  const first = page.blocks[entries[0]!.span.first]!;
  const before = page.blocks[first.index - 1];
  if (before && before.text.length < 60) {
    if (texts.isTimelineHeading(before.text)) return 'named';
    if (texts.isHint(before.text)) return 'hinted';
  }
  const isDateAlone = (text: string): boolean => {
    const date = text.length < 40 ? reader.leading(text) : null;
    return date?.kind === 'date' && !hasLetters(text.slice(date.end));
  };
  let nearest = true;
  const table = entries[0]!.element.closest('table');
  for (let heading = first.under; heading; heading = heading.under) {
    if (table?.contains(heading.parent)) continue;
    // Years over days stand between a list and the heading that names it, and so do the numbers of cards.
    if (isDateAlone(heading.text) || !hasLetters(heading.text)) continue;
    if (texts.isTimelineHeading(heading.text)) return nearest ? 'named' : 'distant';
    if (nearest && texts.isHint(heading.text)) return 'hinted';
    nearest = false;
  }
  if (texts.isTimelineHeading(title)) return 'named';
  return title.split(' ').length <= FEW_WORDS && texts.isHint(title) ? 'hinted' : null;
}

/** "Literature", "Read also" */
function isOverOtherTexts({ entries }: EntryGroup, { page, texts }: TimelineContext): boolean {
  const heading = page.blocks[entries[0]!.span.first]!.under;
  return heading !== null && texts.isRelatedHeading(heading.text);
}

/** "Opening hours in summer" */
function isOverOpeningHours({ entries }: EntryGroup, { page, texts }: TimelineContext): boolean {
  const first = page.blocks[entries[0]!.span.first]!;
  return [page.blocks[first.index - 1], first.under].some((line) => line != null && texts.isOpeningHours(line.text));
}

/** Weekdays with hours, and hours of each: with fewer days, and with more hours, they are those of one event. */
const WEEKDAYS = 3;
const HOURS_OF_A_DAY = 2;

/** Whether hours stand beside weekdays that have no date, as those of what happens again and again do. */
function isOfEachWeek({ entries }: EntryGroup, { page, reader }: TimelineContext): boolean {
  if (entries.some(({ date }) => date.from?.day !== undefined)) return false;
  const days = page.blocks
    .slice(Math.max(0, entries[0]!.span.first - 2), entries.at(-1)!.span.last)
    .flatMap(({ text }) => reader.lexicon.weekdays.get(text.toLowerCase()) ?? []);
  const different = new Set(days).size;
  return different >= WEEKDAYS && entries.length <= different * HOURS_OF_A_DAY;
}

function isNamed(element: Element): boolean {
  for (let outer: Element | null = element; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    if (isNamedTimeline(outer)) return true;
  }
  return false;
}

/** Amounts, ranks and shares, a value a year: a table of figures. */
function isFigure({ event }: Entry): boolean {
  const cells = event.split('\n');
  return cells.every((cell) => cell.length < 30) && cells.filter((cell) => FIGURE.test(cell)).length * 2 > cells.length;
}

/** "1/5" is a date only where more says so: sliders number their pictures like that. */
function isFraction({ from }: ReadDate): boolean {
  return from !== null && from.year === undefined && from.isNumeric === true;
}

/** Whether the dates rise or fall. Steps may count up ("Week 1") or down ("12 months before"): both go forward. */
function directionOf(dates: ReadDate[]): 'forward' | 'backward' | 'mixed' | 'unknown' {
  const steps = dates.flatMap(({ count }) => count ?? []);
  const points = dates.flatMap(({ from }) => (from ? [order(from) + hours(from)] : []));
  const isSteps = steps.length > points.length;
  const values = isSteps ? steps : points;
  if (new Set(values).size < 2) return 'unknown';
  const rising = values.filter((value, i) => i > 0 && value >= values[i - 1]!).length;
  if (rising >= 0.8 * (values.length - 1)) return 'forward';
  if (rising > 0.25 * (values.length - 1)) return 'mixed';
  return isSteps ? 'forward' : 'backward';
}

/** The part of a day that has passed. */
function hours({ time }: Point): number {
  return time ? (Number(time.slice(0, 2)) + Number(time.slice(3)) / 60) / 24 : 0;
}

/** All of a line but its date is a link. */
function isLinkBesideDate({ text, linked }: Block, event: string): boolean {
  return text.endsWith(event) && text.length > event.length && linked * text.length > 0.9 * event.length;
}

/** All of a line but the date at its end is a link. */
const isLinkBeforeDate = ({ text, linked }: Block, dateText: string): boolean =>
  linked > 0.5 && linked * text.length >= text.length - dateText.length - CLOSING;
/** Signs and spaces between the two. */
const CLOSING = 8;

/** Cards of other articles are links from their titles on. */
function isLinks({ entries, style }: EntryGroup, { page }: TimelineContext): boolean {
  const isCard = ({ span, block, event, dateText }: Entry): boolean => {
    if (style.startsWith('trail') && isLinkBeforeDate(page.blocks[block]!, dateText)) return true;
    const lines = page.blocks
      .slice(span.first, span.last)
      .filter(({ index }) => index !== block || span.last - span.first === 1);
    return lines.slice(0, 2).some((line) => line.linked > 0.8 || isLinkBesideDate(line, event));
  };
  return share(entries, isCard) > 0.6;
}

function share(entries: Entry[], test: (entry: Entry) => boolean): number {
  return entries.filter(test).length / entries.length;
}
