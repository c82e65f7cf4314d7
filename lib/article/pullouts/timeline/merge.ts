import { isoOf } from '../dates/iso';
import { plain } from '../text';
import type { Entry, EntryGroup } from './types';

/**
 * Keeps one of several accounts of the same thing: the group with most entries where groups lie over each other
 * (entries of one month under a month's heading), the first where one repeats another (a list of contents, a summary).
 */
export function merge(groups: EntryGroup[]): EntryGroup[] {
  const kept: EntryGroup[] = [];
  for (const group of [...groups].sort(
    (a, b) => b.entries.length - a.entries.length || a.entries[0]!.block - b.entries[0]!.block,
  )) {
    if (!kept.some((other) => overlaps(group, other) || repeats(group, other))) kept.push(group);
  }
  return kept;
}

function overlaps(group: EntryGroup, other: EntryGroup): boolean {
  const hit = group.entries.filter(({ span }) =>
    other.entries.some((entry) => entry.span.first < span.last && span.first < entry.span.last),
  );
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
