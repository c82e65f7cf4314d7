import type { Point } from './point';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** How far a relative date lies from the day that it is counted from. */
export interface Shift {
  /** `published`: "yesterday", "last year"; `before`: the entry before, as in "the following year". */
  from: 'published' | 'before';
  unit: Unit;
  /** Null where the text leaves it open: "in the following years". */
  by: number | null;
  /** "last Tuesday": the nearest such day in the direction of `by`. Monday is 1. */
  weekday?: number;
}

/** The point that a shift leads to, as exact as its unit and its start allow; null where they do not. */
export function shifted(shift: Shift, published: Point | null, before: Point | null): Point | null {
  const start = shift.from === 'published' ? published : before;
  if (!start?.year || start.years !== undefined || shift.by === null) return null;
  if (shift.unit === 'year') return { year: start.year + shift.by };
  if (start.month === undefined) return null;
  if (shift.unit === 'month') {
    const months = start.year * 12 + start.month - 1 + shift.by;
    return { year: Math.floor(months / 12), month: (months % 12) + 1 };
  }
  // Which days "last week" has, nobody says; a week after a day is a day.
  if (start.day === undefined || (shift.unit === 'week' && shift.from === 'published')) return null;
  const days = shift.weekday === undefined ? shift.by * (shift.unit === 'week' ? 7 : 1) : toWeekday(start, shift);
  const date = new Date(Date.UTC(start.year, start.month - 1, start.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function toWeekday({ year, month, day }: Point, { by, weekday }: Shift): number {
  const today = new Date(Date.UTC(year!, month! - 1, day!)).getUTCDay() || 7;
  if (by! < 0) return -((today - weekday! + 7) % 7 || 7);
  return (weekday! - today + 7) % 7 || 7;
}
