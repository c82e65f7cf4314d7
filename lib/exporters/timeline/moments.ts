import type { TimelineEvent } from '../../article/types';

/** A day or a moment, as exact as a calendar needs it. Local: of whatever place the text speaks of. */
export interface ExactDate {
  /** "2025-08-22", the first day. */
  day: string;
  /** The last day, where there are several; else the first. */
  lastDay: string;
  /** "14:30" or "14:30:05"; null for the whole day. */
  time: string | null;
  /** "Z" or "+02:00"; null where the text names none. */
  zone: string | null;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The date of an entry if it is a day, a moment or a span of days; null for months, years, and what has no end. */
export function exactDate(date: string | null): ExactDate | null {
  const [start = '', end = start, ...more] = date?.split('/') ?? [];
  const [first, last] = [DAY.exec(start), DAY.exec(end)];
  if (!first || !last || more.length > 0) return null;
  const [day, lastDay] = [first[1]!, last[1]!];
  if (!isDay(day) || !isDay(lastDay) || lastDay < day) return null;
  const isSpan = start !== end;
  return { day, lastDay, time: isSpan ? null : (first[2] ?? null), zone: isSpan ? null : (first[3] ?? null) };
}

/** The parser takes 31 February for 3 March. */
const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day;

/**
 * The entries in order of time; those of one date in the order of the page. One without a date stays behind the entry before
 * it: "the following week" and "shortly after" mean nothing anywhere else.
 */
export function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  const groups: { begin: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const begin = event.date?.split('/')[0] ?? '';
    const last = groups.at(-1);
    if (begin === '' && last) last.events.push(event);
    else groups.push({ begin, events: [event] });
  }
  return groups.sort((a, b) => (a.begin < b.begin ? -1 : Number(a.begin > b.begin))).flatMap((group) => group.events);
}
