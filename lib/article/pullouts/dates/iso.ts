import type { Point } from './point';
import type { ReadDate } from './reader';
import { two } from './time';

/**
 * The date in ISO 8601 with reduced precision, intervals with a slash; null where the year is neither in the text nor
 * in `year`, which comes from the context.
 */
export function isoOf(date: ReadDate, year: number | null): string | null {
  if (!date.from) return null;
  const from = withYear(date.from, year);
  // A year before our era would need more signs than those who read the date take.
  if (from.year === undefined || from.year < 1) return null;
  if (date.to === 'open') return `${point(from)}/`;
  if (!date.to) return from.years ? `${four(from.year)}/${four(from.year + from.years - 1)}` : point(from);
  const to = withYear(date.to, from.year);
  const last = to.years ? { year: to.year! + to.years - 1 } : to;
  return `${point(from)}/${point(last)}`;
}

/** Whether the text itself gives a year. */
export function hasYear(date: ReadDate): boolean {
  return date.from?.year !== undefined || (date.to !== null && date.to !== 'open' && date.to.year !== undefined);
}

function withYear(point: Point, year: number | null): Point {
  return point.year === undefined && year !== null ? { ...point, year } : point;
}

function point({ year, month, day, time }: Point): string {
  const date = [
    four(year!),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
  return time !== undefined && day !== undefined ? `${date}T${time}` : date;
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}
