import type { ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import type { Entry, EntryGroup, TimelineContext, TimelineFinder } from './types';

const FEWEST = 4;
/** So many of a level's headings have a date. */
const MOST = 0.75;

/** Headings of one level whose first paragraph gives one full date: lists of events with a text each. */
export const titled: TimelineFinder = {
  name: 'titled',
  find: (context) => {
    const groups = new Map<string, Block[]>();
    /** By level: index of the last heading of that level or a higher one; -1 for none. */
    const last = Array<number>(7).fill(-1);
    for (const heading of context.page.blocks) {
      if (heading.level === 0) continue;
      if (heading.level > 1 && !heading.region) {
        const key = `h${heading.level} ${last[heading.level - 1]}`;
        const group = groups.get(key);
        if (group) group.push(heading);
        else groups.set(key, [heading]);
      }
      last.fill(heading.index, heading.level);
    }
    return [...groups].flatMap(([style, headings]) => groupOf(style, headings, context) ?? []);
  },
};

function groupOf(style: string, headings: Block[], context: TimelineContext): EntryGroup | null {
  if (headings.length < FEWEST) return null;
  const entries: Entry[] = [];
  for (const [i, heading] of headings.entries()) {
    const entry = entryOf(heading, context);
    if (entry) entries.push(entry);
    else if (i + 1 - entries.length > (1 - MOST) * headings.length) return null;
  }
  return entries.length < FEWEST ? null : { finder: 'titled', style, entries, weight: 0.3 };
}

function entryOf(heading: Block, context: TimelineContext): Entry | null {
  const { page, reader } = context;
  const text = page.blocks[heading.index + 1];
  if (!text || text.level > 0 || text.region || !text.counts || !reader.mayHold(text.text)) return null;
  const dates = reader.all(text.text.slice(0, 600)).filter(isFull);
  const date = dates[0];
  if (!date) return null;
  return {
    block: text.index,
    date,
    dateText: text.text.slice(date.start, date.end),
    event: heading.text,
    element: heading.parent,
    span: { first: heading.index, last: text.index + 1 },
  };
}

function isFull({ from, to }: ReadDate): boolean {
  const year = from?.year ?? (to !== 'open' ? to?.year : undefined);
  return from?.day !== undefined && year !== undefined;
}
