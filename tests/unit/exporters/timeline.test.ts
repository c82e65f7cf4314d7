import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../lib/article/types';
import { toCalendar } from '../../../lib/exporters/timeline/calendar';
import { exactDate, inTime } from '../../../lib/exporters/timeline/moments';
import { toTable } from '../../../lib/exporters/timeline/table';

const NOW = Date.UTC(2026, 10, 24, 9, 30);
const ARTICLE = { url: 'https://paper.example/a?b=1;c=2,3', title: 'Wahl, Rat; und „Brücke“' };

const event = (date: string | null, text = 'It happens.'): TimelineEvent => ({
  kind: 'listed',
  dateText: date ?? 'Soon',
  date,
  event: text,
  anchor: null,
});

/** The calendar's events as an independent parser reads them. */
async function parsed(...events: TimelineEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(await toCalendar(events, ARTICLE, NOW)));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('a date', () => {
  it.each([
    ['2025-08-22', { day: '2025-08-22', lastDay: '2025-08-22', time: null, zone: null }],
    ['2025-08-22/2025-08-24', { day: '2025-08-22', lastDay: '2025-08-24', time: null, zone: null }],
    ['2025-08-22T14:30', { day: '2025-08-22', lastDay: '2025-08-22', time: '14:30', zone: null }],
    ['2025-08-22T14:30:05.5Z', { day: '2025-08-22', lastDay: '2025-08-22', time: '14:30:05', zone: 'Z' }],
    ['2025-08-22T14:30+02:00', { day: '2025-08-22', lastDay: '2025-08-22', time: '14:30', zone: '+02:00' }],
  ])('%s is exact', (date, expected) => {
    expect(exactDate(date)).toEqual(expected);
  });

  it.each([
    null,
    '2025',
    '2025-08',
    '2021/2024',
    '2025-08-22/',
    '2025-02-31',
    '2025-08-24/2025-08-22',
    '2025-08-22/2025-09',
  ])('%s is not', (date) => {
    expect(exactDate(date)).toBeNull();
  });
});

describe('in order of time', () => {
  const ordered = (...dates: (string | null)[]) =>
    inTime(dates.map((date, index) => event(date, String(index)))).map(({ event }) => Number(event));

  it.each<[string, (string | null)[], number[]]>([
    ['the newest last', ['2025-08', '2024', '2025-08-01T10:00', '2025-08-01'], [1, 0, 3, 2]],
    ['those of one date as on the page', ['2025', '2024', '2025'], [1, 0, 2]],
    ['one without a date behind the entry before it', ['2025', null, '2024', null], [2, 3, 0, 1]],
    ['those before any date first', [null, '2025', '2024'], [0, 2, 1]],
    ['spans by their beginning', ['2023/2024', '2021/', '2022'], [1, 2, 0]],
  ])('%s', (_what, dates, expected) => {
    expect(ordered(...dates)).toEqual(expected);
  });
});

describe('the calendar', () => {
  it('has the entries that are days, spans of days and moments, and no others', async () => {
    const events = await parsed(
      event('2025-08-22'),
      event('2025'),
      event('2025-12-30/2025-12-31'),
      event('2025-08-22T14:30'),
      event('2025-08-22T14:30+02:00'),
      event(null),
    );
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2025-08-22',
      '2025-12-30',
      '2025-08-22T14:30:00',
      '2025-08-22T12:30:00Z',
    ]);
    expect(events.map(({ startDate }) => startDate.isDate)).toEqual([true, true, false, false]);
    expect(events.slice(0, 2).map(({ endDate }) => endDate.toString())).toEqual(['2025-08-23', '2026-01-01']);
  });

  it('keeps every character of event, title and address', async () => {
    const text = 'Rat, Tat; und \\n Pfad\nخطّة 計画の発表 👩‍👩‍👧‍👦';
    const [found] = await parsed(event('2025-08-22', text));
    expect(found!.description).toBe(`2025-08-22: ${text}\n\n${ARTICLE.title}\n\n${ARTICLE.url}`);
    expect(found!.summary).toBe(text.replace('\n', ' '));
    expect(found!.component.getFirstPropertyValue('url')).toBe(ARTICLE.url);
  });

  it('has lines of at most 75 octets with CRLF, and tears no character', async () => {
    const long = `${'計画の発表👩‍👩‍👧‍👦'.repeat(40)} ende`;
    const file = await toCalendar([event('2025-08-22', long)], ARTICLE, NOW);
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const [found] = await parsed(event('2025-08-22', long));
    expect(found!.description).toContain(long);
    expect([...found!.summary].length).toBeLessThanOrEqual(120);
  });

  it('names an entry alike each time and differently from others, so that bringing it in again doubles nothing', async () => {
    const entries = [event('2025-08-22', 'A'), event('2025-08-22', 'B'), event('2025-08-23', 'A')];
    const uids = (await parsed(...entries)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(3);
    expect((await parsed(...entries)).map(({ uid }) => uid)).toEqual(uids);
    const stamp = (await parsed(entries[0]!))[0]!.component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-11-24T09:30:00Z');
  });
});

describe('the table', () => {
  const words = { date: 'Date', isoDate: 'ISO date', event: 'Event' };

  it('is the same as formatted and as plain text', () => {
    const events = [event('2025-08-22', 'A <b>\n\tB'), event(null, 'C')];
    const { html, text } = toTable(events, { lang: 'ar', dir: 'rtl' }, words);
    expect(text).toBe('Date\tISO date\tEvent\n2025-08-22\t2025-08-22\tA <b> B\nSoon\t\tC');
    const page = new DOMParser().parseFromString(html, 'text/html');
    const rows = [...page.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual(text.split('\n').map((line) => line.split('\t')));
    expect(page.querySelector('table')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it.each(['=HYPERLINK("https://x.example")', ' +1', '@SUM(A1)', '－2', 'x; =1+1'])('runs nothing: %s', (formula) => {
    const { text } = toTable([event('2025', formula)], { lang: null, dir: null }, words);
    const cell = text.split('\t').at(-1)!;
    expect(cell).toMatch(/^'|; '=/);
  });
});
