import { hasYear } from '../dates/iso';
import type { ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import { sentencesOf } from '../sentences';
import { isCaption, isOfAuthor } from './places';
import type { Entry, TimelineContext } from './types';

const FEWEST = 5;
const FEWEST_DATES = 4;
/** An article of this year names this year and the last again and again without telling a story. */
const FEWEST_YEARS = 3;
/** A caption, a label or a citation is shorter than a sentence that tells something. */
const SHORTEST_LINE = 60;
const SHORTEST_SENTENCE = 30;
const MOST_DATES = 3;
/** So many dates are more than one story. */
const MANY = 40;
/** Four digits without a month are rather a number than a year before that. */
const EARLIEST = 1100;
/** Statistics, notices of rights, sources and heads of letters have dates but report no event. */
const NO_REPORT = /[%©]|https?:|www\.|\bet al\b|\bdoi\b|\bISBN\b|\bJournal\b|\s[+-]\d{4}\b/;

/** "RedMonk’s January 2025 rankings" is a source. */
const OF_SOMEBODY = /\p{L}['’]s\s+$/u;

/** Sentences of the running text that report dated events; none where they do not make a story. */
export function proseEntries(context: TimelineContext): Entry[] {
  const entries = readableLines(context).flatMap((block) => entriesOf(block, context));
  const now = context.currentYear ?? Number.POSITIVE_INFINITY;
  const past = entries.filter(({ date }) => date.from!.month !== undefined || (date.from!.year ?? 0) < now);
  const dates = new Set(past.map(({ dateText }) => dateText));
  const years = new Set(past.map(({ block, date }) => date.from!.year ?? context.yearFor(block, date)));
  const told = past.length > MANY ? ofHistory(past, context) : past;
  return past.length >= FEWEST && dates.size >= FEWEST_DATES && years.size >= FEWEST_YEARS ? told : [];
}

/** The entries under headings such as "History", where a long page has such; else all of them. */
function ofHistory(entries: Entry[], { page, texts }: TimelineContext): Entry[] {
  const history = entries.filter(({ block }) => {
    let level = 7;
    for (let at = block - 1; at >= 0 && level > 2; at--) {
      const heading = page.blocks[at]!;
      if (heading.level < 2 || heading.level >= level) continue;
      if (texts.isHint(heading.text) || texts.isTimelineHeading(heading.text)) return true;
      level = heading.level;
    }
    return false;
  });
  return history.length >= FEWEST ? history : entries;
}

/** Lines of the text itself: no headings, captions, lists of links, nothing of the author, and nothing under "References" or "Related". */
function readableLines({ page, texts }: TimelineContext): Block[] {
  let closed = 0;
  return page.blocks.filter((block) => {
    if (block.level > 0 && !block.region) {
      if (closed > 0 && block.level <= closed) closed = 0;
      if (closed === 0 && texts.isRelatedHeading(block.text)) closed = block.level;
      return false;
    }
    if (
      !block.counts ||
      block.level > 0 ||
      closed > 0 ||
      block.region ||
      block.linked > 0.5 ||
      block.text.length < SHORTEST_LINE
    )
      return false;
    return (
      !texts.isStamp(block.text) &&
      !block.parent.closest('button, cite, aside, pre') &&
      !isCaption(block) &&
      !isOfAuthor(block)
    );
  });
}

function entriesOf(block: Block, context: TimelineContext): Entry[] {
  if (!context.reader.mayHold(block.text)) return [];
  return sentencesOf(block.text, context.reader.lexicon.months).flatMap((sentence) => {
    if (
      sentence.text.length < SHORTEST_SENTENCE ||
      !context.reader.mayHold(sentence.text) ||
      NO_REPORT.test(sentence.text) ||
      context.texts.tellsOfPage(sentence.text)
    )
      return [];
    const all = context.reader.all(sentence.text);
    const dates = all.filter((date) => isEventDate(date, sentence.text, block, context));
    // Many years in one sentence are the rows of a survey, not events.
    if (all.filter(({ to }) => to !== 'open').length > MOST_DATES) return [];
    return dates.map((date) => ({
      block: block.index,
      date,
      dateText: sentence.text.slice(date.start, date.end),
      event: sentence.text,
      element: block.parent,
      span: { first: block.index, last: block.index + 1 },
    }));
  });
}

/** A date with a year (printed, or sound from the context) where reports put theirs: not in brackets, not beside figures. */
function isEventDate(date: ReadDate, text: string, block: Block, context: TimelineContext): boolean {
  if (!date.from || date.to === 'open') return false;
  if (!hasYear(date) && (date.from.day === undefined || context.yearFor(block.index, date) === null)) return false;
  const before = text.slice(0, date.start);
  if (/[([][^)\]]*$/.test(before) || OF_SOMEBODY.test(before)) return false;
  // What runs on beyond this year is foreseen.
  if (date.to?.year !== undefined && date.to.year > (context.currentYear ?? Number.POSITIVE_INFINITY)) return false;
  return (
    date.from.month !== undefined ||
    (context.texts.isAfterPreposition(before, text.slice(date.start, date.end), text.slice(date.end)) &&
      (date.from.year ?? 0) >= EARLIEST)
  );
}
