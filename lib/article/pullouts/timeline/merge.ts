import { isoOf } from '../dates/iso';
import { plain } from '../text';
import { Kept, Spans } from './kept';
import { SURE_STYLES } from './tables';
import type { Entry, EntryGroup } from './types';

/**
 * Keeps one of several accounts of the same thing: the finer one where a year's heading stands over its days, with what
 * the years tell beside them; else the group with most entries where groups lie over each other, and the first where
 * one repeats another (a list of contents, a summary).
 */
export function merge(groups: EntryGroup[]): EntryGroup[] {
  if (groups.length < 2) return groups;
  const kept = new Kept();
  const told = new Told();
  const headed = new Set(
    groups.filter(({ style }) => SURE_STYLES.includes(style)).map(({ entries }) => tableOf(entries[0]!)),
  );
  const keep = (group: EntryGroup): void => {
    kept.add(group);
    told.add(group);
  };
  const others = groups.map((group) => withoutTables(group, headed)).filter(({ entries }) => entries.length > 0);
  for (const group of others.sort(
    (a, b) => b.entries.length - a.entries.length || rank(a) - rank(b) || a.entries[0]!.block - b.entries[0]!.block,
  )) {
    const own = new Spans(group);
    const over = kept.over(own);
    const coarse = over.find((other) => isWithin(group, other));
    if (coarse) {
      kept.remove(coarse);
      told.remove(coarse);
      keep(group);
      keep(withoutOverlap(coarse, own));
    } else if (over.length === 1 && isWithin(over[0]!, group)) keep(withoutOverlap(group, kept.spansOf(over[0]!)));
    else if (over.length === 0 && !told.repeats(group)) keep(group);
  }
  return kept.groups().filter(({ entries }) => entries.length > 0);
}

/** Where a table's head names the column of its dates, or hours stand beside them, other cells that begin with one are none of them. */
function withoutTables(group: EntryGroup, headed: Set<Element | null>): EntryGroup {
  if (group.finder === 'tables' || headed.size === 0) return group;
  return { ...group, entries: group.entries.filter((entry) => !headed.has(tableOf(entry))) };
}

const tableOf = ({ element }: Entry): Element | null => element.closest('table');

/** Of a table's columns the one with the hours is looked for; each of them looks like a sequence, too. */
const rank = ({ finder }: EntryGroup): number => (finder === 'tables' ? 0 : 1);

/** Every entry of a finer group lies in an entry of the coarser one, and adds a month or a day to its year. */
function isWithin(fine: EntryGroup, coarse: EntryGroup): boolean {
  return (
    coarse.entries.every(({ date }) => date.from?.month === undefined && date.from?.year !== undefined) &&
    fine.entries.every(
      ({ span, block, date }) =>
        date.from?.month !== undefined &&
        date.from.year === undefined &&
        coarse.entries.some(
          (entry) => entry.span.first <= span.first && span.last <= entry.span.last && entry.block !== block,
        ),
    )
  );
}

function withoutOverlap(group: EntryGroup, other: Spans): EntryGroup {
  return { ...group, entries: group.entries.filter((entry) => !other.hits(entry)) };
}

/** What the groups that are kept tell, so that one that says the same again is known. */
class Told {
  private readonly groupsBy = new Map<string, Set<EntryGroup>>();

  add(group: EntryGroup): void {
    for (const key of group.entries.map(keyOf)) {
      const groups = this.groupsBy.get(key) ?? new Set();
      this.groupsBy.set(key, groups.add(group));
    }
  }

  remove(group: EntryGroup): void {
    for (const groups of this.groupsBy.values()) groups.delete(group);
  }

  /** Whether most of its entries are told by one other group. */
  repeats({ entries }: EntryGroup): boolean {
    const counts = new Map<EntryGroup, number>();
    for (const key of entries.map(keyOf)) {
      for (const group of this.groupsBy.get(key) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts.values()].some((count) => count * 2 > entries.length);
  }
}

/** Steps are the same by their numbers alone, dates only with the same event. */
function keyOf({ date, dateText, event }: Entry): string {
  if (date.kind === 'step') return dateText.match(/\d+/g)?.join(' ') ?? plain(dateText);
  return `${isoOf(date, null)} ${plain(event).slice(0, 30)}`;
}
