import { hasYear, isoOf } from '../dates/iso';
import type { Point } from '../dates/point';
import { order, type ReadDate } from '../dates/reader';
import { shifted } from '../dates/shift';
import type { Entry, TimelineContext } from './types';

/**
 * The entries' dates, completed by what stands around them: a year or a day from the lines above, the publication day
 * for "yesterday", the entry before for "the following year". What the page does not tell stays open.
 */
export function resolve(entries: Entry[], context: TimelineContext): ReadDate[] {
  const dates: ReadDate[] = [];
  let before: Point | null = null;
  for (const entry of entries) {
    const date = complete(entry, before, context);
    dates.push(date);
    if (date.from?.year !== undefined) before = date.to && date.to !== 'open' ? date.to : date.from;
    // After "in the following years" nobody knows what "the year after" is.
    else if (date.kind === 'relative') before = null;
  }
  return dates;
}

/** The dates in ISO 8601, null where they stay open. */
export function isoDates(entries: Entry[], context: TimelineContext): (string | null)[] {
  return resolve(entries, context).map((date) => isoOf(date, null));
}

function complete({ block, date }: Entry, before: Point | null, context: TimelineContext): ReadDate {
  if (date.kind === 'relative') return { ...date, from: shifted(date.shift!, context.published, before) };
  if (!date.from || hasYear(date)) return date;
  if (date.kind === 'time') return onDay(date, context.dayFor(block));
  const over = context.hasYearOver(block);
  const year = over || !before?.year ? context.yearFor(block, date) : yearAfter(date.from, before);
  if (year === null) return date;
  return {
    ...date,
    from: { ...date.from, year },
    to: date.to && date.to !== 'open' ? { ...date.to, year: date.to.year ?? year } : date.to,
  };
}

/** A list that goes forward prints a year once: the months after it are of that year until they start again. */
function yearAfter(point: Point, before: Point): number {
  return order({ ...point, year: before.year! }) >= order(before) ? before.year! : before.year! + 1;
}

function onDay(date: ReadDate, day: Point | null): ReadDate {
  if (!day) return date;
  const to = date.to && date.to !== 'open' ? { ...day, time: date.to.time } : date.to;
  return { ...date, from: { ...day, time: date.from!.time }, to };
}
