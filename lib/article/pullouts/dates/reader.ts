import type { Words } from '../../../words';
import { askOnce } from '../../ask-once';
import { isLatin, isLatinCode, isLatinLetter } from '../../latin';
import { hasDigit, hasOtherDigit } from '../text';
import { readClock } from './clock';
import { readInterval } from './interval';
import { hasYear } from './iso';
import { type Lexicon, lexicon } from './lexicon';
import type { NumericOrder } from './numeric-order';
import { type Point, reignAt } from './point';
import { readRelative } from './relative';
import type { Shift } from './shift';
import { skip } from './skip';
import { readStep } from './step';
import { isDigit, type Token, tokenize } from './tokens';

const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const FIRST_WORD = /\p{Nd}+|[\p{L}\p{M}]+/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const FOUR_DIGITS = /\d{4}/;
const ASCII_YEAR = /(?:^|\D)\d{4}(?:\D|$)/;
/** 3/4/2025, 3. 4. 2025, 2025-03-04 */
const NUMERIC = /\d\s?[./-]\s?\d/;
const NUMBER_SOON = /^[^\p{L}]*(?:[\p{L}\p{M}]+\s){1,2}\p{Nd}/u;
/** What stands between a date and what happened then. */
const SET_OFF = /^\s*(?:$|[:：–—|]|-\s)/;
/** What a text begins with stands within so many characters. */
const SOON = 32;
const SHORT = 60;
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
  /** Whether it can hold a date with a month; cheaper than looking for it. */
  mayHoldMonth(text: string): boolean;
  lexicon: Lexicon;
}

/**
 * Reads dates with the words of the page's languages. Written here rather than taken from chrono-node: the finders need
 * the exact range of text, reduced precision and open intervals, centuries, and no date that the text does not give,
 * while chrono fills in what is missing, and its locales alone weigh more than the whole extractor may.
 * `order` is what the page says of 3/4/2025, and `readsDots` what it says of 25.01.20; without them the language decides.
 */
export function dateReader(languages: Words[], order: NumericOrder | null = null, readsDots = false): DateReader {
  const words = lexicon(languages, order, readsDots);
  const read = (text: string): ReadDate | null => {
    const tokens = tokenize(text.slice(0, 160));
    const at = tokens.findIndex((token) => /[\p{L}\p{N}]/u.test(token.text));
    return at < 0 || at > 3
      ? null
      : (readRelative(tokens, at, words) ??
          readCounted(tokens, at, words) ??
          readClock(tokens, at, words) ??
          readOpen(readLabel(text, tokens, at, words), tokens[at]!, words) ??
          readUndated(tokens, at, words) ??
          readOpen(readLedIn(text, tokens, at, words), tokens[at]!, words));
  };
  // Several finders ask for the same cells and labels.
  const readShort = askOnce(read);
  return {
    lexicon: words,
    mayHold: (text) => hasYearNumber(text) || (hasDigit(text) && (words.hasMonth(text) || words.hasTens(text))),
    mayHoldMonth: (text) => !isLatin(text) || NUMERIC.test(text) || words.hasMonth(text),
    leading: (text) => (mayLead(text, words) ? (text.length <= SHORT ? readShort : read)(text) : null),
    opening: (text) => {
      if (!mayOpen(text, words)) return null;
      const tokens = tokenize(text.slice(0, 80));
      const first = tokens[0];
      if (!first || !/[\p{L}\p{N}]/u.test(first.text)) return null;
      const isLedIn = words.prepositions.has(first.text) && !words.before.has(first.text);
      const at = isLedIn ? skip(tokens, 1, words.joiners) : 0;
      return tokens[at] && mayBegin(tokens, at, words) ? readInterval(tokens, at, words) : null;
    },
    all: (text) => {
      if (!hasDigit(text)) return [];
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
  const first = firstWord(text);
  if (first === undefined) return false;
  const isStarter = words.starters.has(first);
  if (!isStarter && words.leadIns.has(first)) {
    const start = text.slice(0, SOON);
    return (
      NUMBER_SOON.test(start) ||
      (start.toLowerCase().match(WORDS) ?? []).slice(1, 3).some((word) => words.starters.has(word))
    );
  }
  return (
    isStarter || isNumber(first) || (words.reigns.size > 0 && words.reigns.has(first.slice(0, 2))) || ROMAN.test(first)
  );
}

/** The same of `opening`, in scripts whose words are parted by spaces. */
function mayOpen(text: string, words: Lexicon): boolean {
  const first = firstWord(text);
  if (first === undefined) return false;
  if (!isLatinCode(first.charCodeAt(0)) || words.reigns.size > 0 || isNumber(first)) return true;
  return words.openers.has(first) || words.prepositions.has(first) || ROMAN.test(first);
}

/** Whether four digits stand together in it, and no fifth. */
const hasYearNumber = (text: string): boolean =>
  (FOUR_DIGITS.test(text) && ASCII_YEAR.test(text)) || (hasOtherDigit(text) && YEAR.test(text));

/** The first word or number near the start of a text, in lower case. */
function firstWord(text: string): string | undefined {
  for (let at = 0; at < text.length && at < SOON; at++) {
    const code = text.charCodeAt(at);
    if (!isLatinCode(code)) break;
    const isOf = isDigit(code) ? isDigit : isLatinLetter(code) ? isLatinLetter : null;
    if (!isOf) continue;
    let end = at + 1;
    while (end < SOON && isOf(text.charCodeAt(end))) end++;
    if (!isLatinCode(text.charCodeAt(end))) break;
    return text.slice(at, end).toLowerCase();
  }
  return FIRST_WORD.exec(text.slice(0, SOON))?.[0].toLowerCase();
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 127 ? /^\p{Nd}/u.test(word) : isDigit(code);
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

/** "Week of May 3, 2021", "Week commencing 11 November" */
function readWeekOf(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  if (!words.units.has(tokens[at]!.text) || !words.weekOf.has(tokens[at + 1]?.text ?? '') || !tokens[at + 2])
    return null;
  const date = readInterval(tokens, at + 2, words);
  return date?.from?.day === undefined ? null : { ...date, start: tokens[at]!.start };
}

/** A date, and others that are told with it before what happened: "1998–1999 und 2003–2005: …", "22. Juni und 12. August 1961". */
function readLabel(text: string, tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const date = readInterval(tokens, at, words);
  if (!date || date.to === 'open') return date;
  const dash = date.to === null && hasYear(date) ? DASH_AT_END.exec(text.slice(date.end)) : null;
  if (dash) return { ...date, end: date.end + dash[0].trimEnd().length, to: 'open' };
  let [from, last] = [date.from!, date];
  for (;;) {
    const sign = tokens.findIndex(({ start }) => start >= last.end);
    const joins = sign > 0 && (tokens[sign]!.text === ',' || words.and.has(tokens[sign]!.text));
    const next = joins && tokens[sign + 1] ? readInterval(tokens, sign + 1, words) : null;
    if (!next?.from || next.from.years || !isExactAs(next.from, from)) break;
    from = { ...from, year: from.year ?? next.from.year };
    last = next;
    const isComma = tokens[sign]!.text === ',';
    if ((isComma ? COLON : SET_OFF).test(text.slice(last.end)))
      return { ...date, end: last.end, from, to: last.to ?? last.from };
  }
  return date;
}

/** "since 2021", "ab März 2019": it has no end. */
function readOpen(date: ReadDate | null, first: Token, { since }: Lexicon): ReadDate | null {
  return date?.to === null && since.has(first.text) && hasYear(date) ? { ...date, to: 'open' } : date;
}

const isExactAs = (a: Point, b: Point): boolean =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);

const COLON = /^\s*[:：]/;
/** "2023 –" */
const DASH_AT_END = /^\s?[-–—]\s*$/;

const PARTS = /^[,:|–-]$/;

/** "Day 1", "Day 1: Saturday, May 3": with the date that is set beside it, where there is one. */
function readCounted(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const week = readWeekOf(tokens, at, words);
  if (week) return week;
  const step = readStep(tokens, at, words);
  const sign = step ? tokens.findIndex(({ start }) => start >= step.end) : -1;
  const date =
    sign > 0 && PARTS.test(tokens[sign]!.text) && tokens[sign + 1] ? readInterval(tokens, sign + 1, words) : null;
  return date?.from?.day === undefined ? step : { ...date, start: step!.start };
}

/** "In 1998: …", "The 1990s": led in by a word that alone begins no date, and set off from what follows. */
function readLedIn(text: string, tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const first = skip(tokens, at, words.leadIns);
  const date = first > at ? readInterval(tokens, first, words) : null;
  if (!date || !hasYear(date) || !SET_OFF.test(text.slice(date.end))) return null;
  return { ...date, start: tokens[at]!.start };
}

function readUndated(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const token = tokens[at]!;
  return words.undated.has(token.text)
    ? { start: token.start, end: token.end, kind: 'undated', from: null, to: null }
    : null;
}
