import type { SafeArticle, TimelineEvent } from '../../article/types';
import { sha256 } from '../../library/hash';
import { type ExactDate, exactDate } from './moments';

// RFC 5545. Of the libraries that write it, `ics` brings a validator of schemas along and `ical-generator` is made for servers;
// both are larger than the popup's own script, for these few properties.

/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const LINE = 75;
/** Characters of a title in a calendar's grid. */
const SUMMARY = 120;

/**
 * A calendar file with those entries whose date is exact: whole days, or moments. A moment of no named zone is one of
 * whoever looks at the calendar ("floating"). The same entry has the same UID each time: brought in again, it is not doubled.
 */
export async function toCalendar(
  events: readonly TimelineEvent[],
  { url, title }: Pick<SafeArticle, 'url' | 'title'>,
  now: number,
): Promise<string> {
  const entries: string[][] = [];
  for (const { date, dateText, event } of events) {
    const exact = exactDate(date);
    if (!exact) continue;
    entries.push([
      'BEGIN:VEVENT',
      `UID:${await sha256([url, date, event].join('\n'))}@lectern`,
      `DTSTAMP:${utc(now)}`,
      ...timesOf(exact),
      `SUMMARY:${text(shortened(event.replace(/\s+/g, ' ').trim()))}`,
      `DESCRIPTION:${text([`${dateText}: ${event}`, title, url].join('\n\n'))}`,
      `URL:${url}`,
      // Something to read about takes nobody's time.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lectern//Timeline//EN',
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function timesOf({ day, lastDay, time, zone }: ExactDate): string[] {
  // The end of whole days is the day after them.
  if (time === null) return [`DTSTART;VALUE=DATE:${dense(day)}`, `DTEND;VALUE=DATE:${dense(dayAfter(lastDay))}`];
  const clock = time.length === 5 ? `${time}:00` : time;
  if (zone !== null) return [`DTSTART:${utc(Date.parse(`${day}T${clock}${zone}`))}`];
  return [`DTSTART:${dense(day)}T${dense(clock)}`];
}

const dense = (iso: string): string => iso.replace(/[-:]/g, '');
const utc = (time: number): string => `${dense(new Date(time).toISOString().slice(0, 19))}Z`;
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** As a value of type TEXT. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

function shortened(event: string): string {
  const characters = [...event];
  if (characters.length <= SUMMARY) return event;
  const cut = characters.slice(0, SUMMARY - 1).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > SUMMARY / 2 ? cut.slice(0, end) : cut}…`;
}

/** A line in pieces that are short enough, each but the first behind a space. No character is torn. */
function fold(line: string): string[] {
  const encoder = new TextEncoder();
  const pieces = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      pieces.push(' ');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces;
}
