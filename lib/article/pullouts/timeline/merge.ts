import { isoOf } from '../dates/iso';
import { plain } from '../text';
import type { Entry, EntryGroup } from './types';

/**
 * Keeps one of several accounts of the same thing: the finer one where a year's heading stands over its days, with what
 * the years tell beside them; else the group with most entries where groups lie over each other, and the first where
 * one repeats another (a list of contents, a summary).
 */
export function merge(groups: EntryGroup[]): EntryGroup[] {
  const kept: EntryGroup[] = [];
  for (const group of [...groups].sort(
    (a, b) => b.entries.length - a.entries.length || a.entries[0]!.block - b.entries[0]!.block,
  )) {
    const over = kept.filter((other) => overlaps(group, other) || overlaps(other, group));
    const coarse = over.find((other) => isWithin(group, other));
    if (coarse) {
      kept.splice(kept.indexOf(coarse), 1, group, withoutOverlap(coarse, group));
    } else if (over.length === 1 && isWithin(over[0]!, group)) {
      kept.push(withoutOverlap(group, over[0]!));
    } else if (over.length === 0 && !kept.some((other) => repeats(group, other))) kept.push(group);
  }
  return kept.filter(({ entries }) => entries.length > 0);
}

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

function withoutOverlap(group: EntryGroup, other: EntryGroup): EntryGroup {
  return { ...group, entries: group.entries.filter((entry) => !other.entries.some((inner) => isHit(entry, inner))) };
}

function isHit(a: Entry, b: Entry): boolean {
  return a.span.first < b.span.last && b.span.first < a.span.last;
}

function overlaps(group: EntryGroup, other: EntryGroup): boolean {
  const hit = group.entries.filter((entry) => other.entries.some((inner) => isHit(entry, inner)));
  return hit.length * 2 > group.entries.length;
}

function repeats(group: EntryGroup, other: EntryGroup): boolean {
  const keys = new Set(other.entries.map(keyOf));
  return group.entries.filter((entry) => keys.has(keyOf(entry))).length * 2 > group.entries.length;
}

/** Steps are the same by their numbers alone, dates only with the same event. */
function keyOf({ date, dateText, event }: Entry): string {
  if (date.kind === 'step') return dateText.match(/\d+/g)?.join(' ') ?? plain(dateText);
  return `${isoOf(date, null)} ${plain(event).slice(0, 30)}`;
}
