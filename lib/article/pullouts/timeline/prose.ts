import { order } from '../dates/interval';
import { hasYear } from '../dates/iso';
import type { Point } from '../dates/point';
import type { DateReader } from '../dates/reader';
import type { Block } from '../page-index';
import { sentencesOf } from '../sentences';
import { isApart, isCaption, isOfAuthor } from './places';
import { reportedDates } from './reports';
import { resolve } from './resolve';
import type { Entry, TimelineContext } from './types';

const FEWEST = 5;
const FEWEST_DATES = 4;
const FEWEST_SENTENCES = 4;
/** An article of this year names this year and the last again and again without telling a story. */
const FEWEST_YEARS = 3;
/** Of what is over for more years, two are a story. */
const LONG_AGO = 3;
const FEWEST_YEARS_LONG_PAST = 2;
/** A caption, a label or a citation is shorter than a sentence that tells something. */
const SHORTEST_LINE = 60;
/** By chance every second step goes forward; in hand-checked stories six of ten did at the least. */
const STEPS_FORWARD = 0.58;
/** "founded in": the words that lead to a date. */
const LEADING = /(?:\p{L}+\s){2}$/u;
const LONGEST_LEADING = 40;
const LAST_WORD = /\p{L}+\s$/u;
const NEXT_WORD = /^\s\p{L}+/u;
/** In hand-checked stories a section tells of two dates or more. */
const MOST_HEADINGS = 0.7;
/** A whole sentence may be shorter where it is a paragraph. */
const SHORTEST_PARAGRAPH = 40;
const WHOLE = /[.!?。！？।]["”’»)]*$/;
/** "By 1960 the hall was …", "By August 2001, …": here the word leads to no author's name. */
const BY_TIME = /^\p{L}{1,3}\s(?=(\p{Nd})?)/u;
/** A heading such as "Related" over what stands before the text closes nothing: so many lines are a text. */
const BEGUN = 2;
/** So many dates are more than one story. */
const MANY = 40;
/** Sentences of the running text that report dated events; none where they do not make a story. */
export function proseEntries(context: TimelineContext): Entry[] {
  const entries = once(readableLines(context).flatMap((block) => entriesOf(block, context)));
  const now = context.currentYear ?? Number.POSITIVE_INFINITY;
  const past = entries.filter(({ date }) => date.from!.month !== undefined || (date.from!.year ?? 0) < now);
  const dates = new Set(past.map(({ dateText }) => dateText));
  const years = new Set(past.map(({ block, date }) => date.from!.year ?? context.yearFor(block, date) ?? now));
  const isLongPast = Math.max(...years) < (context.currentYear ?? new Date().getFullYear()) - LONG_AGO;
  const fewestYears = isLongPast ? FEWEST_YEARS_LONG_PAST : FEWEST_YEARS;
  if (past.length < FEWEST || dates.size < FEWEST_DATES || years.size < fewestYears) return [];
  if (new Set(past.map(({ event }) => event)).size < FEWEST_SENTENCES) return [];
  const told = past.length > MANY ? ofHistory(past, context) : past;
  return forwardShare(told, context) >= forwardAtLeast(told, context) ? told : [];
}

/** Teasers and quotations say a sentence again. */
function once(entries: Entry[]): Entry[] {
  const said = new Set<string>();
  return entries.filter(({ event, dateText }) => {
    const key = `${dateText}\n${event}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/**
 * What stands under one heading is one story, however it goes back and forth, unless it says the same of many things. A date under each of
 * many headings is one of each thing that the page lists: firms, and when they were founded. Those follow each other in time by
 * chance only.
 */
function forwardAtLeast(entries: Entry[], { page }: TimelineContext): number {
  const { size } = new Set(entries.map(({ block }) => page.blocks[block]!.under));
  if (size === 1 && !areLedToAlike(entries)) return 0;
  return size > MOST_HEADINGS * entries.length ? 1 : STEPS_FORWARD;
}

/** Whether the same two words lead to the dates of most entries, or stand around them: "founded in 1998", "wurde 1998 gegründet". */
function areLedToAlike(entries: Entry[]): boolean {
  const isOfMost = (wordsOf: (entry: Entry) => string | undefined): boolean => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      const words = wordsOf(entry)?.toLowerCase();
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values()) > entries.length / 2;
  };
  const before = ({ event, date }: Entry): string => event.slice(Math.max(0, date.start - LONGEST_LEADING), date.start);
  const around = (entry: Entry): string | undefined => {
    const [last, next] = [LAST_WORD.exec(before(entry))?.[0], NEXT_WORD.exec(entry.event.slice(entry.date.end))?.[0]];
    return last && next && last + next;
  };
  return isOfMost((entry) => LEADING.exec(before(entry))?.[0]) || isOfMost(around);
}

/** A story is told mostly in its order; years that go to and fro as by chance are those of many things, as in a list of firms. */
function forwardShare(entries: Entry[], context: TimelineContext): number {
  const points = resolve(entries, context).flatMap(({ from }) => from ?? []);
  const steps = points.slice(1).map((point, i) => stepBetween(points[i]!, point));
  return steps.filter((step) => step > 0).length / Math.max(1, steps.filter((step) => step !== 0).length);
}

/** 1 forward, -1 back, 0 for none: a summer is neither before nor after a day of its year. */
function stepBetween(before: Point, after: Point): number {
  const isMonth = before.month !== undefined && after.month !== undefined;
  const isDay = isMonth && before.day !== undefined && after.day !== undefined;
  const [from, to] = [before, after].map((point) =>
    order({ ...point, month: isMonth ? point.month : undefined, day: isDay ? point.day : undefined }),
  );
  return Math.sign(to! - from!);
}

/** The entries under headings such as "History", where a long page has such; else all of them. */
function ofHistory(entries: Entry[], { page, texts }: TimelineContext): Entry[] {
  const history = entries.filter(({ block }) => {
    for (let heading = page.blocks[block]!.under; heading && heading.level > 1; heading = heading.under)
      if (texts.isHint(heading.text) || texts.isTimelineHeading(heading.text)) return true;
    return false;
  });
  return history.length >= FEWEST ? history : entries;
}

/** Lines of the text itself that can hold dates: no headings, captions, lists of links, nothing of the author, and nothing under "References" or "Related". */
function readableLines({ page, reader, texts }: TimelineContext): Block[] {
  let [closed, read] = [0, 0];
  return page.blocks.filter((block) => {
    const { text, level, region } = block;
    if (level > 0 && !region) {
      if (closed > 0 && level <= closed) closed = 0;
      if (closed === 0 && read >= BEGUN && texts.isRelatedHeading(text)) closed = level;
      return false;
    }
    if (level > 0 || closed > 0 || region || block.linked > 0.5 || !isLong(block)) return false;
    read++;
    if (!block.counts || !reader.mayHold(text)) return false;
    return (
      (!texts.isStamp(text) || isByTime(text, reader)) &&
      !isApart(block.parent) &&
      !isCaption(block) &&
      !isOfAuthor(block)
    );
  });
}

function isLong({ text, parent }: Block): boolean {
  const isParagraph = parent.localName === 'p' && WHOLE.test(text);
  return text.length >= (isParagraph ? SHORTEST_PARAGRAPH : SHORTEST_LINE);
}

function isByTime(text: string, reader: DateReader): boolean {
  const [by, digit] = BY_TIME.exec(text) ?? [];
  if (by === undefined) return false;
  const date = digit ? null : reader.leading(text.slice(by.length));
  return digit !== undefined || (date?.kind === 'date' && hasYear(date));
}

function entriesOf(block: Block, context: TimelineContext): Entry[] {
  return sentencesOf(block.text, context.reader.lexicon).flatMap((sentence) =>
    reportedDates(sentence, block, context).map((date) => ({
      block: block.index,
      date,
      dateText: sentence.text.slice(date.start, date.end),
      event: sentence.text,
      element: block.parent,
      span: { first: block.index, last: block.index + 1 },
    })),
  );
}
