import type { Lexicon } from './lexicon';
import { type Parsed, type Point, readPoint } from './point';
import { readQuarter } from './quarter';
import type { ReadDate } from './reader';
import { skip, skipBefore, skipOrdinal, skipText } from './skip';
import type { Token } from './tokens';

/** Reads a date, or an interval between two, that begins at token `start`; null where none does. */
export function readInterval(tokens: Token[], start: number, words: Lexicon): ReadDate | null {
  const at = skipBefore(tokens, start, words);
  const days = readDayRange(tokens, at, words) ?? readQuarter(tokens, at, words) ?? readYearsBefore(tokens, at, words);
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
  if (first.until !== undefined) return done(first.next, point, { ...point, time: first.until });
  const season = seasonAt(tokens, first.next, point);
  if (season !== null) return done(season, point, { year: point.year! + 1 });
  // "March 2014, to March 2015"
  const comma = tokens[first.next]?.text === ',' && words.until.has(tokens[first.next + 1]?.text ?? '');
  const sign = comma ? first.next + 1 : first.next;
  const until =
    untilAt(tokens, sign, words) ??
    nextDayAt(tokens, first.next, point, words) ??
    nextMonthAt(tokens, first.next, point, words);
  if (until === null) return done(first.next, point, null);
  if (words.open.has(tokens[until]?.text ?? '')) return done(until + 1, point, 'open');
  const endDay = tokens[until];
  const second = readPoint(tokens, until, words);
  const isDay = second?.point.day !== undefined && second.point.month !== undefined;
  if (!isDay && point.day !== undefined && endDay?.value != null && endDay.value > point.day && endDay.value <= 31) {
    const closing = readEndDay(tokens, until, point, words);
    if (closing) return done(closing.next, closing.from, closing.to);
  }
  const isWord = words.until.has(tokens[sign]!.text);
  const shortYear = endDay?.value != null && endDay.end - endDay.start === 2 && (!endDay.spaced || isWord);
  const { year = 0 } = point;
  if (year > 0 && point.month === undefined && shortYear && endDay.value! > year % 100) {
    return done(until + 1, point, { year: year - (year % 100) + endDay.value! });
  }
  const isBetween = words.between.has(tokens[start - 1]?.text ?? '');
  if (words.and.has(tokens[sign]!.text) && !isBetween && !(second && isNextDay(point, second.point)))
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
  const until = tokens[sign]?.text === '/' ? sign + 1 : untilAt(tokens, sign, words);
  if (first == null || sign === at + 1 || until === null) return null;
  const second = readPoint(tokens, until, words);
  if (second?.point.years !== 100 || first < 1 || first > 21) return null;
  const year = (first - 1) * 100 + 1;
  return { point: { year, years: second.point.year! + 100 - year }, next: second.next };
}

/** "23-26 March 2026", "3./4. Mai": the month comes after both days. */
function readDayRange(tokens: Token[], at: number, words: Lexicon): (Parsed & { to: Point }) | null {
  const day = tokens[at]?.value;
  if (day == null || day < 1 || day > 31) return null;
  const sign = skipText(tokens, skipOrdinal(tokens, at + 1, words), ['.']);
  const isSlash = tokens[sign]?.text === '/';
  // Without dots 3/4 is rather a fraction; a day and the next are two days all the same.
  const isDotted = sign > at + 1 && tokens[sign - 1]?.text === '.';
  const word = isSlash ? sign + 1 : untilAt(tokens, sign, words);
  // "bis zum 9. Juli", "to the 9th of July"
  const mayBeLed = word !== null && words.until.has(tokens[sign]!.text);
  const isLed = mayBeLed && [words.prepositions, words.joiners].some((set) => set.has(tokens[word]?.text ?? ''));
  const until = isLed ? word + 1 : word;
  const end = until === null ? null : tokens[until];
  if (until === null || end?.value == null || end.value > 31 || (isSlash && !isDotted && end.value !== day + 1))
    return null;
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

/** Index after "1951/52" or "1951/1952": the year and the next. */
function seasonAt(tokens: Token[], at: number, { year, month }: Point): number | null {
  const [sign, end] = tokens.slice(at, at + 2);
  if (sign?.text !== '/' || sign.spaced || end?.value == null || month !== undefined || !year) return null;
  const next = year + 1;
  if (end.value === next) return at + 2;
  const digits = end.end - end.start;
  return !end.spaced && digits < 3 && end.value === next % 10 ** digits ? at + 2 : null;
}

/** "264–241 BC": the era stands once for both. */
function readYearsBefore(tokens: Token[], at: number, words: Lexicon): (Parsed & { to: Point }) | null {
  const from = tokens[at]?.value;
  const until = from == null ? null : untilAt(tokens, at + 1, words);
  const to = until === null ? null : tokens[until]?.value;
  if (from == null || until === null || to == null || to >= from) return null;
  const next = words.eraBefore(tokens, until + 1);
  return next === null ? null : { point: { year: 1 - from }, to: { year: 1 - to }, next };
}

/** Index after the slash of "May/June 2021". */
function nextMonthAt(tokens: Token[], at: number, { month, day }: Point, words: Lexicon): number | null {
  if (tokens[at]?.text !== '/' || month === undefined || day !== undefined) return null;
  return words.months.has(tokens[at + 1]?.text ?? '') ? at + 1 : null;
}

/** Index after the slash of "31. Mai/1. Juni 2016". */
function nextDayAt(tokens: Token[], at: number, { day, month, year }: Point, words: Lexicon): number | null {
  if (tokens[at]?.text !== '/' || day === undefined || month === undefined || year !== undefined) return null;
  const second = readPoint(tokens, at + 1, words)?.point;
  return second?.day !== undefined && second.month !== undefined ? at + 1 : null;
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
