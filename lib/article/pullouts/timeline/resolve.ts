import { order } from '../dates/interval';
import { hasYear } from '../dates/iso';
import type { Point } from '../dates/point';
import type { ReadDate } from '../dates/reader';
import { shifted } from '../dates/shift';
import type { Entry, TimelineContext } from './types';

/**
 * The entries' dates, completed by what stands around them: a year or a day from the lines above, the publication day
 * for "yesterday", the entry before for "the following year". What the page does not tell stays open.
 */
export function resolve(entries: Entry[], context: TimelineContext): ReadDate[] {
  const dates: ReadDate[] = [];
  const liveDay = dayOfLive(entries, context);
  const isBackward = isNewestFirst(entries);
  let before: Before | null = null;
  for (const entry of entries) {
    const date = complete(entry, before, { liveDay, isBackward }, context);
    dates.push(date);
    if (date.from?.year !== undefined)
      before = { first: date.from, last: date.to && date.to !== 'open' ? date.to : date.from };
    // After "in the following years" nobody knows what "the year after" is.
    else if (date.kind === 'relative') before = null;
  }
  return dates;
}

/** The first and the last day of an entry. */
interface Before {
  first: Point;
  last: Point;
}

function complete(
  { block, date }: Entry,
  before: Before | null,
  { liveDay, isBackward }: { liveDay: Point | null; isBackward: boolean },
  context: TimelineContext,
): ReadDate {
  if (date.kind === 'relative')
    return { ...date, from: shifted(date.shift!, context.published, isBackward ? null : (before?.last ?? null)) };
  if (!date.from || hasYear(date)) return date;
  if (date.kind === 'time') return onDay(date, context.dayFor(block) ?? liveDay);
  const over = context.hasYearOver(block);
  const year = over || !before?.last.year ? context.yearFor(block, date) : yearBeside(date.from, before, isBackward);
  if (year === null) return date;
  return {
    ...date,
    from: { ...date.from, year },
    to: date.to && date.to !== 'open' ? { ...date.to, year: date.to.year ?? year } : date.to,
  };
}

/** A list prints a year once: the months after it are of that year until they start again. */
function yearBeside(point: Point, { first, last }: Before, isBackward: boolean): number {
  const year = last.year!;
  // "May" after "May 7" is the same month, and "May 6" after "May 6–7" the first of these days.
  const since = (day: Point): number =>
    order({ ...point, year }) - order(point.day === undefined ? { ...day, day: undefined } : day);
  if (isBackward) return since(last) <= 0 ? year : year - 1;
  return since(first.day === undefined ? last : first) >= 0 ? year : year + 1;
}

/** Whether the first two dates that print their year have the later one first; where hardly any does, whether most days do. */
function isNewestFirst(entries: Entry[]): boolean {
  const [first, second] = entries.flatMap(({ date }) =>
    date.from?.year && !date.from.years ? [order(date.from)] : [],
  );
  if (first !== undefined && second !== undefined) return first > second;
  const days = entries.flatMap(({ date: { from } }) => (from?.month ? [order({ ...from, year: 0 })] : []));
  const steps = days.slice(1).map((day, i) => Math.sign(day - days[i]!));
  return steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length;
}

/** A report that goes on from one day into the next prints no days: only where its hours only rise or only fall is it of one. */
function dayOfLive(entries: Entry[], { isLive, published }: TimelineContext): Point | null {
  const times = entries.flatMap(({ date }) => (date.kind === 'time' ? [date.from!.time!] : []));
  const rises = times.filter((time, i) => i > 0 && time > times[i - 1]!).length;
  const falls = times.filter((time, i) => i > 0 && time < times[i - 1]!).length;
  return isLive && published && Math.min(rises, falls) === 0 ? { ...published, time: undefined } : null;
}

function onDay(date: ReadDate, day: Point | null): ReadDate {
  if (!day) return date;
  const to = date.to && date.to !== 'open' ? { ...day, time: date.to.time } : date.to;
  return { ...date, from: { ...day, time: date.from!.time }, to };
}
