import { afterUnits, readCenturyAfter, readDecadeAfter, readRomanCentury, readTens } from './century';
import { readHoursFrom } from './clock';
import type { Lexicon } from './lexicon';
import { skip, skipBefore, skipOrdinal, skipText } from './skip';
import { length, type Token } from './tokens';

/** A point in time as far as a text gives it. */
export interface Point {
  /** Before our era as astronomers count: 0 for 1 BC. */
  year?: number;
  month?: number;
  day?: number;
  /** "14:30" */
  time?: string;
  /** How many years it covers from `year` on: 10 for "1920s", 100 for a century. */
  years?: number;
  /** Whether it is written in numbers alone. */
  isNumeric?: boolean;
  /** Monday is 1. */
  weekday?: number;
}

export interface Parsed {
  point: Point;
  /** The clock time at which it ends, on the same day. */
  until?: string;
  /** Index of the token after it. */
  next: number;
}

const PAUSE = new Set(['.', ',', '·', '•', '|']);
/** "Jh" is written with a dot. */
const LONGEST_SHORT = 4;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Before that, a number of four digits behind a slash is rather the half of a fraction. */
const FIRST_IN_NUMBERS = 1900;

/** Reads a point in time that begins at token `at`; null where none does. */
export function readPoint(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const read = readAny(tokens, at, words);
  return read && { ...read, next: afterYearWord(tokens, read.next, words) };
}

/** Index after "r." or "года" at `at`, which belong to the year before them. */
function afterYearWord(tokens: Token[], at: number, { yearWords }: Lexicon): number {
  const word = tokens[at];
  if (!word || !yearWords.has(word.text)) return at;
  return length(word) === 1 ? skipText(tokens, at + 1, ['.']) : at + 1;
}

function readAny(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const weekday = words.weekdays.get(tokens[at]?.text ?? '');
  if (weekday !== undefined) {
    const after = skip(tokens, skip(tokens, at + 1, PAUSE), words.joiners);
    const dated = readDate(tokens, after, words);
    if (dated && dated.point.month !== undefined) return { ...dated, point: { ...dated.point, weekday } };
    return null;
  }
  return readDate(tokens, skipBefore(tokens, at, words), words);
}

function readDate(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.value !== null) {
    return (
      readNumeric(tokens, at, words) ??
      readDense(tokens, at) ??
      readDayMonth(tokens, at, words) ??
      readYearOrCentury(tokens, at, words)
    );
  }
  if (words.months.has(token.text)) return readMonth(tokens, at, words);
  if (words.seasons.has(token.text)) {
    const last = tokens[at + 1]?.text === '/' && words.seasons.has(tokens[at + 2]?.text ?? '') ? at + 3 : at + 1;
    const year = yearAt(tokens, skip(tokens, skipText(tokens, last, [',', '’', "'"]), words.joiners));
    return year && { point: { year: year.year }, next: year.next };
  }
  if (words.decadeBefore.has(token.text)) return readDecadeAfter(tokens, at + 1, words);
  if (words.century.has(token.text)) return readCenturyAfter(tokens, at + 1);
  return readReign(tokens, at, words) ?? readRomanCentury(tokens, at, words);
}

/** Years since a year, as Japan counts them: 令和6年5月1日, 平成元年. */
function readReign(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const before = words.reigns.get(reignAt(tokens, at));
  return before === undefined ? null : readDense(tokens, at + 2, before);
}

/** The two signs that may name a reign. */
export function reignAt(tokens: Token[], at: number): string {
  return `${tokens[at]?.text ?? ''}${tokens[at + 1]?.text ?? ''}`;
}

/** 2025-08-14, 2025/8/14, 14.8.2025, 8/14/25: one sign throughout, no white space. */
function readNumeric(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const [a, sign, b, again, c] = tokens.slice(at, at + 5);
  if (!a || !sign || !b || b.value === null || !'-/.'.includes(sign.text)) return null;
  const isYearFirst = length(a) === 4 && isYear(a.value!);
  if ((sign.spaced || b.spaced) && (isYearFirst || sign.text !== '.')) return null;
  if (again?.text === sign.text && c?.value != null && !again.spaced) {
    if (at === 0 && isSection(tokens)) return null;
    const point = isYearFirst
      ? valid({ year: a.value!, month: b.value, day: c.value })
      : !c.spaced || sign.text === '.'
        ? dated(a.value!, b.value, c, words, sign.text)
        : null;
    return point && withTime(tokens, at + 5, point, words);
  }
  if (isYearFirst && sign.text === '-' && length(b) === 2 && again?.text !== '-') {
    const point = valid({ year: a.value!, month: b.value });
    if (point) return { point, next: at + 3 };
  }
  const month = readMonthOf(tokens, at, words);
  if (month) return month;
  // Without a year only the two customary spellings: 9/25 and 25.9.
  const closes = sign.text === '/' || (sign.text === '.' && words.readsDots && again?.text === '.' && c?.value == null);
  const point = !isYearFirst && closes ? ordered(a.value!, b.value, undefined, words, sign.text) : null;
  return point && { point: { ...point, isNumeric: true }, next: sign.text === '.' ? at + 4 : at + 3 };
}

/** "9.4.10. Starting a program", where a date would be "09.04.10. Opening". */
function isSection([a, sign, b, , c, closing, next]: Token[]): boolean {
  const isShort = length(a!) === 1 || length(b!) === 1;
  return (
    isShort && length(c!) === 2 && sign!.text === '.' && closing?.text === '.' && !closing.spaced && next !== undefined
  );
}

/** 09/2021, 09.2021 */
function readMonthOf(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const [month, sign, year, again] = tokens.slice(at, at + 4);
  const isMonth =
    month!.value! >= 1 && month!.value! <= 12 && (sign!.text === '/' || (length(month!) === 2 && words.readsDots));
  if (!isMonth || sign!.text === '-' || year!.spaced || length(year!) !== 4 || again?.text === sign!.text) return null;
  const { value } = year!;
  return value! >= FIRST_IN_NUMBERS && value! <= LAST_YEAR
    ? { point: { year: value!, month: month!.value! }, next: at + 3 }
    : null;
}

/** A number of one or three digits is no year, and "10.4.15" is a version where nobody writes dates so. */
function dated(a: number, b: number, c: Token, words: Lexicon, sign: string): Point | null {
  const year = fullYear(c);
  const isVersion = sign === '.' && length(c) === 2 && !words.readsDots;
  return year === undefined || isVersion ? null : ordered(a, b, year, words, sign);
}

function ordered(a: number, b: number, year: number | undefined, words: Lexicon, sign: string): Point | null {
  const monthFirst = valid({ year, month: a, day: b });
  const dayFirst = valid({ year, month: b, day: a });
  // A dot between numbers is a custom of languages that put the day first: "3.13." is a version.
  if (sign === '.' && year === undefined) return dayFirst;
  return words.numericOrder === 'mdy' && sign !== '.' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

/** 2011年9月3日, 2024년 3월 */
function readDense(tokens: Token[], at: number, reign = 0): Parsed | null {
  const units = ['年년', '月월', '日일'];
  const values: (number | undefined)[] = [undefined, undefined, undefined];
  let next = at;
  for (let unit = 0; unit < 3; unit++) {
    const value = reign > 0 && tokens[next]?.text === '元' ? 1 : tokens[next]?.value;
    if (value == null || !tokens[next + 1] || !units[unit]!.includes(tokens[next + 1]!.text)) continue;
    values[unit] = value + (unit === 0 ? reign : 0);
    next = unit === 0 ? afterOtherYear(tokens, next + 2) : next + 2;
  }
  const [year, month, day] = values;
  if (next === at || (year === undefined && (day === undefined || reign > 0))) return null;
  const point = valid({ year, month, day });
  return point && { point, next };
}

/** Index after the same year in another count, in brackets: "1965年(昭和40年) 6月". */
function afterOtherYear(tokens: Token[], at: number): number {
  if (!/^[(（]$/.test(tokens[at]?.text ?? '')) return at;
  const end = at + tokens.slice(at, at + LONGEST_OTHER_YEAR).findIndex(({ text }) => /^[)）]$/.test(text));
  return end > at && tokens[end - 1]!.text === '年' ? end + 1 : at;
}
const LONGEST_OTHER_YEAR = 8;

/** 14 August 2025, 14th of August, 14. August */
function readDayMonth(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const day = tokens[at]!.value!;
  if (day < 1 || day > 31) return null;
  const at2 = skip(tokens, skipText(tokens, skipOrdinal(tokens, at + 1, words), ['.']), words.dayJoiners);
  const token = tokens[skipText(tokens, at2, ['-'])];
  const month = words.months.get(token?.text ?? '') ?? romanMonth(token, tokens[at2 + 1]);
  if (month === undefined) return null;
  const after = skipText(tokens, tokens.indexOf(token!, at) + 1, ['.']);
  const year = yearAt(tokens, skip(tokens, skipText(tokens, after, [',', '-', '’', "'"]), words.joiners));
  if (!year && isOrdinaryWord(token!, words)) return null;
  return withTime(tokens, year?.next ?? after, { year: year?.year, month, day }, words);
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** "2 VII 1928": a month in Roman numbers, where its year follows. */
function romanMonth(token: Token | undefined, next: Token | undefined): number | undefined {
  const place = token?.capital && token.spaced ? ROMAN.indexOf(token.text) : -1;
  return place >= 0 && next?.value != null && length(next) === 4 && isYear(next.value) ? place + 1 : undefined;
}

/** "may" in "the Ring 4 may not" names no month. */
function isOrdinaryWord({ text, capital }: Token, words: Lexicon): boolean {
  return !capital && words.ordinaryMonths.has(text);
}

/** August 14, 2025; August 2025; August */
function readMonth(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const month = words.months.get(tokens[at]!.text)!;
  const after = skipText(tokens, at + 1, ['.']);
  const dayAt = skip(tokens, after, words.joiners);
  const day = tokens[dayAt];
  if (day?.value != null && day.value >= 1 && day.value <= 31 && length(day) <= 2 && !isHourMinute(tokens, dayAt)) {
    const next = skipOrdinal(tokens, dayAt + 1, words);
    const year = yearAt(tokens, skip(tokens, skipText(tokens, next, [',', '.']), words.joiners));
    if (!year && isOrdinaryWord(tokens[at]!, words)) return null;
    return withTime(tokens, year?.next ?? next, { year: year?.year, month, day: day.value }, words);
  }
  const year = yearAt(tokens, skip(tokens, skipText(tokens, after, [',', '’', "'", '-', '/']), words.joiners));
  if (!year && isOrdinaryWord(tokens[at]!, words)) return null;
  // The full stop behind a month that is written out ends what it says.
  const end = length(tokens[at]!) > LONGEST_SHORT ? at + 1 : after;
  return { point: { year: year?.year, month }, next: year?.next ?? end };
}

/** 1642, 1920s, 1600’s, 800 AD, 17th century */
function readYearOrCentury(tokens: Token[], at: number, words: Lexicon): Parsed | null {
  const { value } = tokens[at]!;
  const century = skipText(tokens, skipOrdinal(tokens, at + 1, words), ['.']);
  if (century > at + 1 && value! <= 21 && value! > 0 && words.century.has(tokens[century]?.text ?? '')) {
    const end = length(tokens[century]!) <= LONGEST_SHORT ? skipText(tokens, century + 1, ['.']) : century + 1;
    const before = words.eraBefore(tokens, end);
    if (before) return { point: { year: 1 - value! * 100, years: 100 }, next: before };
    return { point: { year: (value! - 1) * 100 + 1, years: 100 }, next: words.era(tokens, end) ?? end };
  }
  const era = value! > 0 ? words.era(tokens, at + 1) : null;
  if (era) return { point: { year: value! }, next: era };
  const before = value! > 0 ? words.eraBefore(tokens, at + 1) : null;
  if (before) return { point: { year: 1 - value! }, next: before };
  const tens = readTens(tokens, at, words);
  if (tens) return tens;
  if (length(tokens[at]!) !== 4 || !isYear(value!)) return null;
  const suffix = tokens[skipText(tokens, at + 1, ['’', "'", '-'])];
  if (suffix && !suffix.spaced && words.decade.has(suffix.text) && value! % 10 === 0) {
    return {
      point: { year: value!, years: value! % 100 === 0 && value! < 2000 ? 100 : 10 },
      next: afterUnits(tokens, tokens.indexOf(suffix, at) + 1, words),
    };
  }
  const after = tokens[at + 1];
  // 1642km and 2000-people are numbers, no years.
  if (after && !after.spaced && (after.value !== null || /^\p{L}/u.test(after.text)) && !/[年년]/.test(after.text))
    return null;
  return { point: { year: value! }, next: at + 1 };
}

/** A clock time right after a date, or two of them: 14:30, T14:30, 2:30 pm, 14 Uhr, 10:00 bis 12:00 Uhr. */
function withTime(tokens: Token[], at: number, point: Point, words: Lexicon): Parsed {
  const read = readHoursFrom(tokens, skipText(tokens, at, [',', 't', 'at', '|', '-', '–', '/', '·', '•']), words, true);
  return read ? { point: { ...point, time: read.time }, until: read.until, next: read.next } : { point, next: at };
}

function yearAt(tokens: Token[], at: number): { year: number; next: number } | null {
  const token = tokens[at];
  if (token?.value == null) return null;
  if (length(token) === 4 && isYear(token.value) && !isHourMinute(tokens, at))
    return { year: token.value, next: at + 1 };
  const short = length(token) === 2 && /['’]/.test(tokens[at - 1]?.text ?? '');
  return short ? { year: fullYear(token)!, next: at + 1 } : null;
}

function isHourMinute(tokens: Token[], at: number): boolean {
  return tokens[at + 1]?.text === ':' && tokens[at + 2]?.value != null && !tokens[at + 2]!.spaced;
}

/** Two digits are this or the last century: from 50 on the last. */
function fullYear(token: Token): number | undefined {
  if (length(token) === 4) return token.value!;
  if (length(token) !== 2) return undefined;
  return token.value! >= 50 ? 1900 + token.value! : 2000 + token.value!;
}

function valid(point: Point): Point | null {
  const { year, month, day } = point;
  if (year !== undefined && !isYear(year)) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  return point;
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
