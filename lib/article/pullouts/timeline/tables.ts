import type { ReadDate } from '../dates/reader';
import { elementsOf, type Span, spanOf } from '../page-index';
import { hasLetters } from '../text';
import { type Cell, gridOf, type Row } from './grid';
import { isDuration } from './marks';
import type { Entry, EntryGroup, TimelineContext, TimelineFinder } from './types';

/** The styles of a table whose head names the column of its dates, and of one with their hours beside them. */
const HEADED = 'headed';
const DAYS_AND_HOURS = 'days and hours';
export const SURE_STYLES = [HEADED, DAYS_AND_HOURS];

/** An empty cell, or a dash in one. */
const NOTHING = /^[\s–—-]*$/;
/** "Mittagsschlaf" */
const COMPOUND = /^\p{Lu}\p{Ll}{11,}$/u;
const LONG_WORD = /^\p{L}[\p{L}\p{M}’'-]{4,}$/u;

/** Tables with a column of dates, wherever it stands, with or without a header. */
export const tables: TimelineFinder = {
  name: 'tables',
  find: (context) =>
    elementsOf(context.page, 'table').flatMap((table) =>
      !table.querySelector('table') ? (tableOf(table, context) ?? []) : [],
    ),
};

function tableOf(table: Element, context: TimelineContext): EntryGroup | null {
  const { first, last } = spanOf(context.page, table);
  if (first === last || context.page.blocks[first]!.region) return null;
  const rows = gridOf(table, context.page);
  if (rows.length < 2) return null;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const filled = rows.filter((row) => row.some(({ element }) => element !== row[0]!.element)).length;
  const columnAt = (column: number): EntryGroup | null => columnOf(rows, column, filled, context);
  for (let column = 0; column < width; column++) {
    const group = columnAt(column);
    // The hours of several days stand beside them: together they say more than the days alone.
    const finer = group && group.entries[0]!.date.kind === 'date' && columnAt(column + 1);
    if (finer && finer.entries[0]!.date.kind === 'time' && finer.entries.length * 2 >= group.entries.length)
      return withOthers(onTheirDays(finer, rows, column, context), group);
    if (!group) continue;
    const days = group.entries[0]!.date.kind === 'time' ? columnAt(column + 1) : null;
    if (days && days.entries[0]!.date.kind === 'date' && days.entries.length * 2 >= group.entries.length)
      return withHours(days, rows, column, context);
    return withHours(group, rows, column + 1, context);
  }
  return null;
}

/** @param filled how many rows have several cells */
function columnOf(rows: Row[], column: number, filled: number, context: TimelineContext): EntryGroup | null {
  const headed = context.texts.isDateColumn(rows[0]?.[column]?.text ?? '');
  const isOfHours = headed && HOURS.test(rows[0]![column]!.text);
  const body = rows.slice(rows[0] && isHead(rows[0]) ? 1 : 0);
  const entriesBy = (isOfWords: boolean): Entry[] =>
    body.flatMap((row) => entryOf(row, column, { isOfHours, isOfWords }, context) ?? []);
  const entries = entriesBy(isOfHours);
  if (entries.length >= 2 && entries.length >= 0.6 * (filled - (headed ? 1 : 0))) {
    // Between the talks of a day there is "Lunch".
    const isTimes = entries.every(({ date }) => date.kind === 'time');
    const all = isTimes ? entriesBy(true) : entries;
    return { finder: 'tables', style: headed ? HEADED : 'bare', entries: all, weight: headed ? 0.6 : 0.4 };
  }
  const named = column > 0 ? entries.filter((entry) => context.texts.namesDate(entry.event)) : [];
  return named.length >= 3 ? { finder: 'tables', style: 'labelled rows', entries: named, weight: 0.5 } : null;
}

/** A row that names the columns, though a name may be a date. */
function isHead(row: Row): boolean {
  return row.every(({ element, text }) => element.localName === 'th' || text === '');
}

/** Gives each hour the day that stands in the column before it; the day is then no part of the event. */
function onTheirDays(hours: EntryGroup, rows: Row[], column: number, { reader }: TimelineContext): EntryGroup {
  const entries = hours.entries.map((entry) => {
    const row = rows.find((cells) => cells[column + 1]?.element === entry.element);
    const day = row?.[column];
    const on = day ? reader.leading(day.text) : null;
    if (!day || !on?.from?.day) return entry;
    const { from, to } = entry.date;
    const date: ReadDate = {
      ...entry.date,
      kind: 'date',
      from: { ...on.from, time: from!.time },
      to: to && to !== 'open' ? { ...on.from, time: to.time } : null,
    };
    const event = entry.event.startsWith(`${day.text}\n`) ? entry.event.slice(day.text.length + 1) : entry.event;
    return { ...entry, date, event };
  });
  return { ...hours, entries, style: DAYS_AND_HOURS, isSchedule: true };
}

/** With the hours that the cells of a column beside them give for some days; they stay the first lines of the events, too. */
function withHours(group: EntryGroup, rows: Row[], column: number, { reader }: TimelineContext): EntryGroup {
  // By row: a day may stand beside several.
  const hours = new Map(rows.map((cells) => [spanOfRow(cells).first, cells[column]]));
  const entries = group.entries.map((entry) => {
    const { from, to, kind } = entry.date;
    const hour = hours.get(entry.span.first);
    const read = hour ? reader.leading(hour.text) : null;
    if (!read || kind !== 'date' || from?.day === undefined || from.time !== undefined || to !== null) return entry;
    const time = isTimeAlone(read, hour!.text) ? read.from?.time : undefined;
    return time ? { ...entry, date: { ...entry.date, from: { ...from, time } } } : entry;
  });
  return { ...group, entries };
}

/** With the days whose hour is still open, in their places. */
function withOthers(hours: EntryGroup, { entries }: EntryGroup): EntryGroup {
  const first = new Map(hours.entries.map((entry) => [entry.span.first, entry]));
  return { ...hours, entries: entries.map((entry) => first.get(entry.span.first) ?? entry) };
}

/** Heads of columns with clock times, where a dot parts hours and minutes. */
const HOURS = /uhr|zeit\b|beginn|\btijd|\bora(?:rio)?\b|\btid\b|\bklo\b|godz|\btime\b/i;
const DOTTED = /^\p{Nd}{1,2}\.[0-5]\p{Nd}(?:\s?[-–—]\s?\p{Nd}{1,2}\.[0-5]\p{Nd})?$/u;

/** "9.30" as "9:30" where it stands in a column of hours; the places in the text are the same. */
const clocked = (text: string): string => (DOTTED.test(text) ? text.replaceAll('.', ':') : text);

/** "Jan 25 (all day) to Feb 1": a remark without figures, blank, so that the places in the text are the same. */
const REMARK = /\([^()\p{Nd}]{2,40}\)/gu;
const withoutRemarks = (text: string): string =>
  text.includes('(') ? text.replace(REMARK, (remark) => ' '.repeat(remark.length)) : text;

interface Column {
  /** Whether its head says hours. */
  isOfHours: boolean;
  /** Whether a single word beside it tells enough. */
  isOfWords: boolean;
}

/** A row whose cell in `column` is a date, or in one of hours a clock time, and whose other cells say something. */
function entryOf(
  row: Row,
  column: number,
  { isOfHours, isOfWords }: Column,
  { reader }: TimelineContext,
): Entry | null {
  const cell = row[column];
  const read = (text: string): ReadDate | null => reader.leading(withoutRemarks(isOfHours ? clocked(text) : text));
  const date = cell ? read(cell.text) : null;
  if (!cell || !date || !isAll(cell.text, date) || isDuration(date, cell.text)) return null;
  const others = row.filter(
    (other, i) => other.element !== cell.element && other.element !== row[i - 1]?.element && !NOTHING.test(other.text),
  );
  // What several rows share stands far from most of them: it is told where a row says nothing else.
  const alone = others.filter(({ isShared, text }) => !isShared && !(isOfHours && isTimeAlone(read(text), text)));
  const isNamed = (column > 0 && isName(row[0]!)) || (isOfWords && alone.some(({ text }) => hasLetters(text)));
  const telling = alone.some(tells) || isNamed ? alone : others.filter(tells);
  if (!telling.some(tells) && !isNamed) return null;
  const event = telling.map((other) => other.text).join('\n');
  const [first] = ownOf(row);
  return {
    block: cell.isShared ? first!.block : cell.block,
    date,
    dateText: cell.text.slice(date.start, date.end),
    event,
    element: cell.isShared ? first!.element : cell.element,
    span: spanOfRow(row),
  };
}

/** The cells that begin in a row; all of one that only shares those of rows above. */
function ownOf(row: Row): Row {
  const own = row.filter(({ isShared }) => !isShared);
  return own.length > 0 ? own : row;
}

function spanOfRow(row: Row): Span {
  const own = ownOf(row);
  return { first: Math.min(...own.map(({ block }) => block)), last: Math.max(...own.map(({ last }) => last)) };
}

/** When it ends, in a column of its own. */
const isTimeAlone = (date: ReadDate | null, text: string): boolean =>
  date?.kind === 'time' && date.end === text.trimEnd().length;

/** One word tells enough at the head of its row: "Easter | 29 March | 12 April". */
function isName({ text }: Cell): boolean {
  return LONG_WORD.test(text);
}

function tells({ text }: Cell): boolean {
  return hasLetters(text) && (text.split(' ').length > 1 || isDense(text) || COMPOUND.test(text));
}

/** A script without spaces says as much in a few signs as others in several words. */
function isDense(text: string): boolean {
  return text.length >= 4 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** A date and perhaps a time or a remark, no sentence that begins with one. */
function isAll(text: string, date: ReadDate): boolean {
  return withoutRemarks(text.slice(date.end)).trim().length <= 12;
}
