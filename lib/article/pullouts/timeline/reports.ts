import { hasYear } from '../dates/iso';
import type { DateReader, ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import type { Sentence } from '../sentences';
import { lastWord } from '../text';
import type { TimelineContext } from './types';

const SHORTEST_SENTENCE = 20;
const MOST_DATES = 3;
/** With those in brackets and those that go on. */
const MOST_NAMED = 12;
/** Four digits without a month are rather a number than a year before that. */
const EARLIEST = 1100;
/** Notices of rights, sources and heads of letters have dates but report no event. */
const NO_REPORT = /[%©]|https?:|www\.|\bet al\b|\bdoi\b|\bISBN\b|\bJournal\b|\s[+-]\d{4}\b/;
/** A label or a caption does not end like a sentence. */
const SENTENCE_END = /[.!?…。！？।۔](?:["”’»«“)\]]|\[\d+\]|\s)*$/;
/** What leads on to a list or a quotation does. */
const LEADS_ON = /[:：]\s*$/;
/** The items of a list may be parts of one sentence. */
const ENDS_ITEM = /;$/;
const SHORTEST_LEADING = 60;
/** So long are the quotation marks, brackets and numbers of notes after a sentence's last sign at the most. */
const CLOSING = 60;
/** Clocks of machines: no report gives a day and its time so. */
const TIMESTAMP = /^\p{Nd}{4}-\p{Nd}\p{Nd}-\p{Nd}\p{Nd}[T ]\p{Nd}\p{Nd}:/u;
/** "VLDB Conference, August 2012." names a work, and when it came out. */
const AFTER_COMMA = /,\s$/;
const LAST = /^\.?["”’»)\]]*$/;
/** "RedMonk’s January 2025 rankings" is a source. */
const OF_SOMEBODY = /\p{L}['’]s\s$/u;
/** Characters of the end of a name and what follows it: a letter may be two. */
const OWNER = 5;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
/** Numbers, without those of footnotes; a span such as "30–40" is one. */
const NUMBER = /(?<!\[)\b\p{Nd}+(?:[.,]\p{Nd}+)*(?:[-–]\p{Nd}+)?/gu;
/** "3 bis 4" */
const SPAN_TO = /\p{Nd}\s(\p{L}{1,5})\s$/u;
const LONGEST_SPAN = 12;
/** "No. 8" names a thing, and so does "Apollo 11". */
const NUMBERED = /(?:(?:^|\s|\()(?:[Nn]r\.|[Nn]o\.|n[º°]|№|#)\s?|\s\p{Lu}[\p{L}\p{M}-]+\s)$/u;
/** "24′ x 40′", "300 meters": how long or large a thing is counts nobody. */
const MEASURED =
  /^\s?(?:['’′"”″]|[x×]\s?\p{Nd}|(?:-\s?)?(?:mm|cm|m|km|ha|ft|feet|foot|yd|yards?|inch(?:es)?|miles?|acres?|met(?:er|re)s?|kilomet(?:er|re)s?|Meter|Hektar|Kilometer|mètres?|metros?|metri)(?!\p{L}))/u;
const LONGEST_NAME = 40;
/** "3. Mannschaft" */
const ORDINAL = /^\p{Nd}{1,2}\.\s\p{L}/u;
/** "0.99.10" is a version. */
const DECIMAL = /^\p{Nd}+[.,]\p{Nd}{1,2}(?:[-–]|$)/u;

/** The dates of a sentence at which, as it reports, something happened; none where it gives figures, sources or advice. */
export function reportedDates({ text }: Sentence, block: Block, context: TimelineContext): ReadDate[] {
  const { reader, texts } = context;
  if (text.length < SHORTEST_SENTENCE || !isWhole(text, block) || !reader.mayHold(text) || NO_REPORT.test(text))
    return [];
  const all = reader.all(text);
  if (all.length === 0 || all.length > MOST_NAMED || texts.tellsOfPage(text)) return [];
  // Many years in one sentence are the rows of a survey, not events.
  const reported = all.filter(({ to, start }) => to !== 'open' && !isInBrackets(text.slice(0, start)));
  if (reported.length > MOST_DATES) return [];
  const isFigures = givesFigures(text, all, reader);
  return all.filter((date) => isReported(date, text, block, context) && !(isFigures && isVague(date)));
}

function isWhole(text: string, { parent }: Block): boolean {
  const goesOn = LEADS_ON.test(text) || (parent.localName === 'li' && ENDS_ITEM.test(text));
  return SENTENCE_END.test(text.slice(-CLOSING)) || (text.length >= SHORTEST_LEADING && goesOn);
}

/** A date with a year (printed, or sound from the context) where reports put theirs: not in brackets, not of a source. */
function isReported(date: ReadDate, text: string, block: Block, context: TimelineContext): boolean {
  const { from, to } = date;
  if (!from || to === 'open') return false;
  if (!hasYear(date) && (from.day === undefined || context.yearFor(block.index, date) === null)) return false;
  const before = text.slice(0, date.start);
  const after = text.slice(date.end);
  if (TIMESTAMP.test(text.slice(date.start)) || (AFTER_COMMA.test(before) && LAST.test(after))) return false;
  if (
    isInBrackets(before) ||
    OF_SOMEBODY.test(before.slice(-OWNER)) ||
    isName(before, text.slice(date.start, date.end), after, context)
  )
    return false;
  // What runs on beyond this year is foreseen.
  if (to?.year !== undefined && to.year > (context.currentYear ?? Number.POSITIVE_INFINITY)) return false;
  return (from.month !== undefined || isYear(date, text, context)) && !context.texts.addressesReader(before);
}

/** Whether what may be a number or a bound is a year at which something happened. */
function isYear(date: ReadDate, text: string, context: TimelineContext): boolean {
  const before = text.slice(0, date.start);
  const printed = text.slice(date.start, date.end);
  const after = text.slice(date.end);
  return (
    (date.from?.year ?? 0) >= EARLIEST &&
    !isBound(before, printed, date, context) &&
    !isRoundNumber(printed, after, context) &&
    context.texts.isAfterPreposition(before, printed, after)
  );
}

/** Whether a bracket is open at the end of a text. */
function isInBrackets(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return opened >= 0 && opened > Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
}

/** "the September 2016 issue"; not "in the summer of 2016 the club". */
function isName(before: string, printed: string, after: string, { reader: { lexicon } }: TimelineContext): boolean {
  const next = /^(?:\s|-)(\p{Ll}+)/u.exec(after)?.[1];
  // "During the summer of 1978 work was begun", "En la década del 80 comenzó".
  const isTime = (word: string): boolean => lexicon.seasons.has(word) || lexicon.decadeBefore.has(word);
  if (/\s\p{L}+\s/u.test(printed) && printed.toLowerCase().split(' ').some(isTime)) return false;
  return (
    /\s$/.test(before) && lexicon.articles.has(lastWord(before)) && next !== undefined && !lexicon.articles.has(next)
  );
}

/** "since 1965", "since the 1990s", "the Act of 2003": a bound of something that holds, or part of a name. */
function isBound(before: string, printed: string, { to }: ReadDate, { reader }: TimelineContext): boolean {
  const { bounds, articles } = reader.lexicon;
  const words = /(?:[\p{L}\p{M}]+\s+)*$/u.exec(before.slice(-60).toLowerCase())![0].trim().split(/\s+/);
  const last = words.findLast((word) => !articles.has(word));
  const first = FIRST_WORD.exec(printed)?.[0].toLowerCase();
  return to === null && [last, first].some((word) => word !== undefined && bounds.has(word));
}

/** "after 1200 steps": hundreds right before a noun count it. */
function isRoundNumber(printed: string, after: string, { texts }: TimelineContext): boolean {
  const next = /^\s(\p{L}+)/u.exec(after)?.[1];
  return /(?:^|\s)\p{Nd}+00$/u.test(printed) && next !== undefined && texts.isNoun(next);
}

/** Figures of a survey: a decimal, or two numbers or more beside the dates. */
function givesFigures(text: string, dates: ReadDate[], { lexicon }: DateReader): boolean {
  const isName = (index: number, [number]: string[]): boolean =>
    (number!.length < 3 && NUMBERED.test(text.slice(Math.max(0, index - LONGEST_NAME), index))) ||
    (lexicon.readsDots && ORDINAL.test(text.slice(index, index + 5)));
  const endsSpan = (index: number): boolean =>
    lexicon.until.has(SPAN_TO.exec(text.slice(Math.max(0, index - LONGEST_SPAN), index))?.[1] ?? '');
  const numbers = [...text.matchAll(NUMBER)].filter(
    (match) =>
      !dates.some(({ start, end }) => start <= match.index && match.index < end) &&
      !isName(match.index, match) &&
      !MEASURED.test(text.slice(match.index + match[0].length)) &&
      !endsSpan(match.index),
  );
  return numbers.length > 1 || numbers.some(([number]) => DECIMAL.test(number));
}

/** A year or more, without a month. */
function isVague({ from }: ReadDate): boolean {
  return from?.month === undefined;
}
