import { order } from '../dates/reader';
import type { Evidence } from '../faq/evidence';
import type { EntryGroup, TimelineContext } from './types';

export const ENOUGH = 0.6;

const TIMELINE_NAME = /time-?line|chronolog|chronik|milestone|zeitleiste|zeitstrahl|frise/i;

/** Weighs a group of dated entries. The numbers were set on hand-checked pages: see tests/notes. */
export function weigh(group: EntryGroup, context: TimelineContext): Evidence {
  const evidence: Evidence = { total: 0, reasons: [] };
  const add = (value: number, reason: string): void => {
    evidence.total += value;
    evidence.reasons.push(`${reason} ${value > 0 ? '+' : ''}${value}`);
  };
  const { entries } = group;
  add(group.weight, `${group.finder} ${group.style}`);
  if (entries.length >= 8) add(0.3, `${entries.length} entries`);
  else if (entries.length >= 5) add(0.2, `${entries.length} entries`);
  else if (entries.length >= 3) add(0.1, `${entries.length} entries`);
  else add(-0.3, 'only two entries');
  if (isHeaded(group, context)) add(0.4, 'timeline heading');
  if (isNamed(entries[0]!.element)) add(0.4, 'timeline markup');
  const direction = directionOf(group);
  if (direction === 'forward') add(0.2, 'dates go forward');
  if (new Set(entries.map((entry) => entry.dateText)).size < Math.min(3, entries.length)) add(-0.5, 'the same date');
  if (direction !== 'forward' && isLinks(group, context)) add(-0.5, 'a feed of links');
  return evidence;
}

/** The heading over the first entry, or a higher one over that, names a timeline. */
function isHeaded({ entries }: EntryGroup, { page, texts }: TimelineContext): boolean {
  const first = page.blocks[entries[0]!.span.first]!;
  let level = first.level || 7;
  for (let at = first.index - 1; at >= 0 && level > 1; at--) {
    const block = page.blocks[at]!;
    if (block.level === 0 || block.level >= level) continue;
    if (texts.isTimelineHeading(block.text)) return true;
    level = block.level;
  }
  return false;
}

function isNamed(element: Element): boolean {
  for (let outer: Element | null = element; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    if (TIMELINE_NAME.test(`${outer.getAttribute('class') ?? ''} ${outer.id}`)) return true;
  }
  return false;
}

function directionOf({ entries }: EntryGroup): 'forward' | 'backward' | 'mixed' {
  const orders = entries.flatMap(({ date }) => (date.from ? [order(date.from)] : []));
  if (orders.length < 2) return 'mixed';
  const pairs = orders.length - 1;
  const rising = orders.filter((value, i) => i > 0 && value >= orders[i - 1]!).length;
  if (rising >= 0.8 * pairs && new Set(orders).size > 1) return 'forward';
  return rising <= 0.2 * pairs ? 'backward' : 'mixed';
}

function isLinks({ entries }: EntryGroup, { page }: TimelineContext): boolean {
  const linked = entries.filter(({ span }) =>
    page.blocks.slice(span.first, span.last).some((block) => block.linked > 0.6),
  );
  return linked.length > 0.6 * entries.length;
}
