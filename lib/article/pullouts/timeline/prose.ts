import { hasYear } from '../dates/iso';
import type { ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import { sentencesOf } from '../sentences';
import type { Entry, TimelineContext } from './types';

const FEWEST = 5;
const FEWEST_DATES = 4;
/** A caption, a label or a citation is shorter than a sentence that tells something. */
const SHORTEST_LINE = 60;
const SHORTEST_SENTENCE = 30;
const MOST_DATES = 3;

/** Sentences of the running text that report dated events; none where there are too few to make a timeline. */
export function proseEntries(context: TimelineContext): Entry[] {
  const entries = readableLines(context).flatMap((block) => entriesOf(block, context));
  const dates = new Set(entries.map((entry) => entry.dateText));
  return entries.length >= FEWEST && dates.size >= FEWEST_DATES ? entries : [];
}

/** Lines of the text itself: no headings, captions, lists of links, and nothing under "References" or "Related". */
function readableLines({ page, texts }: TimelineContext): Block[] {
  let closed = 0;
  return page.blocks.filter((block) => {
    if (block.level > 0) {
      if (closed > 0 && block.level <= closed) closed = 0;
      if (closed === 0 && texts.isRelatedHeading(block.text)) closed = block.level;
      return false;
    }
    if (closed > 0 || block.region || block.linked > 0.5 || block.text.length < SHORTEST_LINE) return false;
    return !texts.isStamp(block.text) && !block.parent.closest('figcaption, figure, button, cite, aside');
  });
}

function entriesOf(block: Block, context: TimelineContext): Entry[] {
  if (!/\p{Nd}/u.test(block.text)) return [];
  return sentencesOf(block.text, context.reader.lexicon.months).flatMap((sentence) => {
    if (sentence.text.length < SHORTEST_SENTENCE || !/\p{Nd}/u.test(sentence.text)) return [];
    const dates = context.reader.all(sentence.text).filter((date) => isEventDate(date, sentence.text, block, context));
    if (dates.length > MOST_DATES) return [];
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

/** A date with a year (printed, or sound from the context) outside brackets, where citations put theirs. */
function isEventDate(date: ReadDate, text: string, block: Block, context: TimelineContext): boolean {
  if (!date.from || (!hasYear(date) && (date.from.day === undefined || context.yearFor(block.index, date) === null)))
    return false;
  return !/[([][^)\]]*$/.test(text.slice(0, date.start));
}
