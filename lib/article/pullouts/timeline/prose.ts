import { order } from '../dates/interval';
import type { Block } from '../page-index';
import { sentencesOf } from '../sentences';
import { isApart, isCaption, isOfAuthor } from './places';
import { reportedDates } from './reports';
import { resolve } from './resolve';
import type { Entry, TimelineContext } from './types';

const FEWEST = 5;
const FEWEST_DATES = 4;
/** An article of this year names this year and the last again and again without telling a story. */
const FEWEST_YEARS = 3;
/** A caption, a label or a citation is shorter than a sentence that tells something. */
const SHORTEST_LINE = 60;
/** By chance every second step goes forward; in hand-checked stories six of ten did at the least. */
const STEPS_FORWARD = 0.58;
/** In hand-checked stories a section tells of two dates or more. */
const MOST_HEADINGS = 0.7;
/** "By 1960 the hall was …": here the word leads to no author's name. */
const BY_TIME = /^\p{L}{1,3}\s\p{Nd}/u;
/** So many dates are more than one story. */
const MANY = 40;
/** Sentences of the running text that report dated events; none where they do not make a story. */
export function proseEntries(context: TimelineContext): Entry[] {
  const entries = readableLines(context).flatMap((block) => entriesOf(block, context));
  const now = context.currentYear ?? Number.POSITIVE_INFINITY;
  const past = entries.filter(({ date }) => date.from!.month !== undefined || (date.from!.year ?? 0) < now);
  const dates = new Set(past.map(({ dateText }) => dateText));
  const years = new Set(past.map(({ block, date }) => date.from!.year ?? context.yearFor(block, date)));
  if (past.length < FEWEST || dates.size < FEWEST_DATES || years.size < FEWEST_YEARS) return [];
  const told = past.length > MANY ? ofHistory(past, context) : past;
  return goesForward(told, context) && !isOfManyThings(told, context) ? told : [];
}

/** A date under each of many headings is one of each thing that the page lists: firms, and when they were founded. */
function isOfManyThings(entries: Entry[], { page }: TimelineContext): boolean {
  const headings = new Set(entries.map(({ block }) => page.blocks[block]!.under));
  return headings.size > MOST_HEADINGS * entries.length;
}

/** A story is told mostly in its order; years that go to and fro as by chance are those of many things, as in a list of firms. */
function goesForward(entries: Entry[], context: TimelineContext): boolean {
  const days = resolve(entries, context).map(({ from }) => (from ? order(from) : 0));
  const steps = days.slice(1).map((day, i) => Math.sign(day - days[i]!));
  const forward = steps.filter((step) => step > 0).length;
  return forward >= STEPS_FORWARD * steps.filter((step) => step !== 0).length;
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
      block.text.length < SHORTEST_LINE ||
      !reader.mayHold(block.text)
    )
      return false;
    return (
      (!texts.isStamp(block.text) || BY_TIME.test(block.text)) &&
      !isApart(block.parent) &&
      !isCaption(block) &&
      !isOfAuthor(block)
    );
  });
}

function entriesOf(block: Block, context: TimelineContext): Entry[] {
  return sentencesOf(block.text, context.reader.lexicon.months).flatMap((sentence) =>
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
