import { territory } from '../faq/group';
import type { Block } from '../page-index';
import { fold, hasLetters } from '../text';
import { type DateMark, dateMarks } from './marks';
import type { Entry, EntryGroup, TimelineContext, TimelineFinder } from './types';

const WEIGHT = { lead: 0.3, whole: 0.3, trail: 0.2 };
/** Blocks between two entries of one list; under headings there is more text. */
const GAP = 12;
const HEADING_GAP = 60;
const LONGEST_EVENT = 400;

/** Dates that stand at the same border of like elements: list items, paragraphs, headings, cards, terms. */
export const sequences: TimelineFinder = {
  name: 'sequences',
  find: (context) => {
    const groups: EntryGroup[] = [];
    for (const marks of runsOf(dateMarks(context))) {
      const entries = marks.flatMap((_, i) => entryOf(marks, i, context) ?? []);
      const { place } = marks[0]!;
      if (entries.length > 1)
        groups.push({ finder: 'sequences', style: styleOf(marks[0]!), entries, weight: WEIGHT[place] });
    }
    return groups;
  },
};

/** Marks of one style, split where too much other text lies between. */
function runsOf(marks: DateMark[]): DateMark[][] {
  const styles = new Map<string, DateMark[][]>();
  for (const mark of marks) {
    const runs = styles.get(styleOf(mark)) ?? [];
    styles.set(styleOf(mark), runs);
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const gap = mark.block.level > 0 ? HEADING_GAP : GAP;
    if (run && last && mark.block.index - last.block.index <= gap) run.push(mark);
    else runs.push([mark]);
  }
  return [...styles.values()].flat();
}

function styleOf({ block, place, date }: DateMark): string {
  const name =
    block.level > 0 ? `h${block.level}` : `${block.parent.localName}.${block.parent.getAttribute('class') ?? ''}`;
  return `${place} ${date.kind === 'step' ? 'step' : 'date'} ${name}`;
}

function entryOf(marks: DateMark[], i: number, context: TimelineContext): Entry | null {
  const { page } = context;
  const { block, date, place, rest } = marks[i]!;
  const others = [marks[i - 1], marks[i + 1]].flatMap((mark) => (mark ? [mark.block.index] : []));
  const own = page.spans.get(territory(page, block.index, others))!;
  const wrapped = others.length > 0 && own.last - own.first > 1;
  const limit = wrapped ? own.last : Math.min(marks[i + 1]?.block.index ?? page.blocks.length, border(block, context));
  const first = wrapped && place === 'whole' ? own.first : block.index;
  const lines: string[] = place === 'whole' ? [] : [rest];
  for (let at = first; at < limit && lines.join('\n').length < LONGEST_EVENT / 4; at++) {
    if (at !== block.index && (place === 'whole' || at > block.index)) lines.push(page.blocks[at]!.text);
    if (place !== 'whole') break;
  }
  const event = lines.filter(hasLetters).join('\n');
  const dateText = fold(
    place === 'whole' && date.kind === 'step' ? block.text : block.text.slice(date.start, date.end),
  );
  return event
    ? {
        block: block.index,
        date,
        dateText,
        event,
        element: block.parent,
        span: { first, last: Math.max(limit, block.index + 1) },
      }
    : null;
}

/** The first block after `block` that opens another section. */
function border(block: Block, { page }: TimelineContext): number {
  const level = block.level || 6;
  const next = page.blocks.findIndex(
    (other, at) => at > block.index && ((other.level > 0 && other.level <= level) || other.region !== block.region),
  );
  return next < 0 ? page.blocks.length : next;
}
