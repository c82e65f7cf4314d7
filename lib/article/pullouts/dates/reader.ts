import type { Words } from '../../../words';
import { isAscii } from '../text';
import { readClock } from './clock';
import { type Lexicon, lexicon } from './lexicon';
import type { NumericOrder } from './numeric-order';
import { type Parsed, type Point, readPoint, reignAt } from './point';
import { readRelative } from './relative';
import type { Shift } from './shift';
import { skip, skipBefore, skipOrdinal, skipText } from './skip';
import { readStep } from './step';
import { type Token, tokenize } from './tokens';

const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const FIRST_WORD = /\p{Nd}+|[\p{L}\p{M}]+/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const ASCII_FIRST_WORD = /([a-z]+|\d+)/i;
const DIGIT = /\d|\p{Nd}/u;
const ASCII_YEAR = /(?:^|\D)\d{4}(?:\D|$)/;
const ROMAN = /^[xvi]+(?:e|ème)?$/;

/** A date, an interval or a step that a text names. */
export interface ReadDate {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** `date`: has a place in time. `time`: a clock time alone. `relative`: counted from another date. `step`: "Week 1", "3 months before". `undated`: "Recent", "TBA". */
  kind: 'date' | 'time' | 'step' | 'relative' | 'undated';
  from: Point | null;
  /** The other end of an interval; 'open' for "since 2021", "2021 – present". */
  to: Point | 'open' | null;
  /** How a relative date is counted. */
  shift?: Shift;
  /** The number of a step, for telling whether steps follow each other. */
  count?: number;
}

export interface DateReader {
  /** The date that the text begins with, or null. */
  leading(text: string): ReadDate | null;
  /** The date with a year that a sentence begins with, or begins with after a preposition: "In May 1998, …". */
  opening(text: string): ReadDate | null;
  /** All dates in a text, in order; steps and undated words are left out. */
  all(text: string): ReadDate[];
  /** Whether a text can hold a date at all: it has a year or a month's name. Cheap, for long texts. */
  mayHold(text: string): boolean;
  lexicon: Lexicon;
}

/**
 * Reads dates with the words of the page's languages. Written here rather than taken from chrono-node: the finders need
 * the exact range of text, reduced precision and open intervals, centuries, and no date that the text does not give,
 * while chrono fills in what is missing, and its locales alone weigh more than the whole extractor may.
 * `order` is what the page says of 3/4/2025; without it the language decides.
 */
export function dateReader(languages: Words[], order: NumericOrder | null = null): DateReader {
  const words = lexicon(languages, order);
  return {
    lexicon: words,
    mayHold: (text) => ASCII_YEAR.test(text) || (DIGIT.test(text) && (YEAR.test(text) || words.anyMonth.test(text))),
    leading: (text) => {
      if (!mayLead(text, words)) return null;
      const tokens = tokenize(text.slice(0, 160));
      const at = tokens.findIndex((token) => /[\p{L}\p{N}]/u.test(token.text));
      return at < 0 || at > 3
        ? null
        : (readRelative(tokens, at, words) ??
            readStep(tokens, at, words) ??
            readClock(tokens, at, words) ??
            readInterval(tokens, at, words) ??
            readUndated(tokens, at, words));
    },
    opening: (text) => {
      const tokens = tokenize(text.slice(0, 80));
      const first = tokens[0];
      if (!first || !/[\p{L}\p{N}]/u.test(first.text)) return null;
      const at = words.prepositions.has(first.text) && !words.before.has(first.text) ? 1 : 0;
      return tokens[at] && mayBegin(tokens, at, words) ? readInterval(tokens, at, words) : null;
    },
    all: (text) => {
      if (!/\p{Nd}/u.test(text)) return [];
      const tokens = tokenize(text);
      const found: ReadDate[] = [];
      for (let at = 0; at < tokens.length; ) {
        const date = mayBegin(tokens, at, words) ? readInterval(tokens, at, words) : null;
        if (date) found.push(date);
        const end = date?.end ?? tokens[at]!.end;
        while (at < tokens.length && tokens[at]!.start < end) at++;
      }
      return found;
    },
  };
}

/** Most lines begin with no date: their first word says so before anything is taken apart. */
function mayLead(text: string, words: Lexicon): boolean {
  const start = text.slice(0, 32);
  const first = (isAscii(start) ? ASCII_FIRST_WORD.exec(start)?.[1] : FIRST_WORD.exec(start)?.[0])?.toLowerCase();
  if (first !== undefined && words.leadIns.has(first) && !words.starters.has(first))
    return (start.toLowerCase().match(WORDS) ?? []).slice(1, 3).some((word) => words.starters.has(word));
  return (
    first !== undefined &&
    (/^\p{Nd}/u.test(first) || words.starters.has(first) || words.reigns.has(first.slice(0, 2)) || ROMAN.test(first))
  );
}

/** A date inside a text does not begin in the middle of a number such as 1,642 or 12.1990. */
function mayBegin(tokens: Token[], at: number, words: Lexicon): boolean {
  const token = tokens[at]!;
  if (token.value === null)
    return (
      words.openers.has(token.text) ||
      (words.reigns.size > 0 && words.reigns.has(reignAt(tokens, at))) ||
      ROMAN.test(token.text)
    );
  const before = tokens[at - 1];
  return (
    token.spaced ||
    !before ||
    !/[\p{L}\p{N}.,$€£#/:-]/u.test(before.text) ||
    !/[\p{L}\p{N}$€£#/]/u.test(before.text + (tokens[at - 2]?.text ?? ''))
  );
}

function readInterval(tokens: Token[], start: number, words: Lexicon): ReadDate | null {
  const at = skipBefore(tokens, start, words);
  const days = readDayRange(tokens, at, words);
  const first = days ?? readCenturies(tokens, at, words) ?? readPoint(tokens, at, words);
  if (!first) return null;
  const done = (next: number, from: Point, to: ReadDate['to']): ReadDate => ({
    start: tokens[start]!.start,
    end: tokens[next - 1]!.end,
    kind: 'date',
    from,
    to,
  });
  if (days) return done(days.next, days.point, days.to);
  const { point } = first;
  const until = untilAt(tokens, first.next, words) ?? seasonAt(tokens, first.next, point);
  if (until === null) return done(first.next, point, null);
  if (words.open.has(tokens[until]?.text ?? '')) return done(until + 1, point, 'open');
  const endDay = tokens[until];
  if (point.day !== undefined && endDay?.value != null && endDay.value > point.day && endDay.value <= 31) {
    const closing = readEndDay(tokens, until, point, words);
    if (closing) return done(closing.next, closing.from, closing.to);
  }
  const shortYear = endDay?.value != null && endDay.end - endDay.start === 2 && !endDay.spaced;
  if (point.year && point.month === undefined && shortYear && endDay.value! > point.year % 100) {
    return done(until + 1, point, { year: point.year - (point.year % 100) + endDay.value! });
  }
  const second = readPoint(tokens, until, words);
  const isBetween = words.between.has(tokens[start - 1]?.text ?? '');
  if (words.and.has(tokens[first.next]!.text) && !isBetween && !(second && isNextDay(point, second.point)))
    return done(first.next, point, null);
  if (!second || !goesOn(point, second.point)) return done(first.next, point, null);
  return done(
    second.next,
    { ...point, year: point.year ?? second.point.year, month: point.month ?? second.point.month },
    second.point,
  );
}

/** "15th-16th centuries": the word stands once for both. */
function readCenturies(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const first = tokens[at]?.value;
  const sign = skipText(tokens, skipOrdinal(tokens, at + 1, words), ['.']);
  if (first == null || sign === at + 1 || untilAt(tokens, sign, words) === null) return null;
  const second = readPoint(tokens, untilAt(tokens, sign, words)!, words);
  if (second?.point.years !== 100 || first < 1 || first > 21) return null;
  const year = (first - 1) * 100 + 1;
  return { point: { year, years: second.point.year! + 100 - year }, next: second.next };
}

/** "23-26 March 2026": the month comes after both days. */
function readDayRange(tokens: Token[], at: number, words: Lexicon): (Parsed & { to: Point }) | null {
  const day = tokens[at]?.value;
  if (day == null || day < 1 || day > 31) return null;
  const until = untilAt(tokens, skipText(tokens, skipOrdinal(tokens, at + 1, words), ['.']), words);
  const end = until === null ? null : tokens[until];
  if (until === null || end?.value == null || end.value > 31) return null;
  const second = readPoint(tokens, until, words);
  if (second?.point.day === undefined || second.point.month === undefined || second.point.day <= day) return null;
  const { year, month } = second.point;
  return { point: { year, month, day }, to: second.point, next: second.next };
}

/** "January 6–9, 2026": the second day stands alone. */
function readEndDay(
  tokens: Token[],
  at: number,
  from: Point,
  words: Lexicon,
): { from: Point; to: Point; next: number } | null {
  const next = skipOrdinal(tokens, at + 1, words);
  if (words.months.has(tokens[skip(tokens, skipText(tokens, next, ['.']), words.joiners)]?.text ?? '')) return null;
  const yearAt = skip(tokens, skipText(tokens, next, [',', '.']), words.joiners);
  const year = tokens[yearAt]?.value;
  const isYear = year != null && year >= 1000 && year < 2200;
  const known = from.year ?? (isYear ? year : undefined);
  return {
    from: { ...from, year: known },
    to: { ...from, year: known, day: tokens[at]!.value! },
    next: isYear ? yearAt + 1 : next,
  };
}

/** Index after a dash or "to" at `at`; null where neither stands. */
function untilAt(tokens: Token[], at: number, words: Lexicon): number | null {
  const token = tokens[at];
  if (!token || !(/^[-–—−~〜至]$/.test(token.text) || words.until.has(token.text) || words.and.has(token.text)))
    return null;
  return at + 1 < tokens.length ? skipBefore(tokens, at + 1, words) : null;
}

/** Index after the slash of "1951/52" or "1951/1952": the year and the next. */
function seasonAt(tokens: Token[], at: number, { year, month }: Point): number | null {
  const [sign, end] = tokens.slice(at, at + 2);
  if (sign?.text !== '/' || sign.spaced || end?.value == null || end.spaced || month !== undefined) return null;
  const next = (year ?? 0) + 1;
  return end.value === next || (end.end - end.start === 2 && end.value === next % 100) ? at + 1 : null;
}

/** The second point of an interval lies after the first and is as exact, or the dash was only a dash. */
function goesOn(from: Point, to: Point): boolean {
  if ((from.day === undefined) !== (to.day === undefined) || (from.month === undefined) !== (to.month === undefined))
    return false;
  if (from.year === undefined && to.year === undefined) return (to.month ?? 0) >= (from.month ?? 0);
  return order({ ...from, year: from.year ?? to.year }) < order(to);
}

/** "August 18 and August 19, 2026" is one event of two days; two dates further apart are two events. */
function isNextDay(from: Point, to: Point): boolean {
  if (
    from.year !== undefined ||
    from.month === undefined ||
    from.day === undefined ||
    to.month === undefined ||
    to.day === undefined
  )
    return false;
  const year = to.year ?? 2024;
  return Date.UTC(year, to.month - 1, to.day) - Date.UTC(year, from.month - 1, from.day) === 86_400_000;
}

/** A number that sorts points. */
export function order(point: Point): number {
  return (point.year ?? 0) * 10_000 + (point.month ?? 0) * 100 + (point.day ?? 0);
}

function readUndated(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const token = tokens[at]!;
  return words.undated.has(token.text)
    ? { start: token.start, end: token.end, kind: 'undated', from: null, to: null }
    : null;
}
