import { describe, expect, it } from 'vitest';
import { Kept, Spans } from '../../../../lib/article/pullouts/timeline/kept';
import type { EntryGroup } from '../../../../lib/article/pullouts/timeline/types';

/** A group with an entry for each of these stretches of lines, `[first, last)`. */
function groupAt(...spans: [number, number][]): EntryGroup {
  const entries = spans.map(([first, last]) => ({ block: first, span: { first, last } }));
  return { finder: 'sequences', style: 'lead', weight: 0, entries } as unknown as EntryGroup;
}

describe('groups that are kept', () => {
  it('are found by where they lie, in the order in which they were kept', () => {
    const kept = new Kept();
    const far = groupAt([5_000, 5_001], [5_100, 5_101]);
    const wide = groupAt([0, 150], [150, 300]);
    const near = groupAt([70, 71], [140, 141]);
    for (const group of [far, wide, near]) kept.add(group);
    expect(kept.over(new Spans(groupAt([60, 80], [130, 145])))).toEqual([wide, near]);
  });

  it('are not found once they are removed', () => {
    const kept = new Kept();
    const group = groupAt([10, 200]);
    kept.add(group);
    kept.remove(group);
    expect(kept.over(new Spans(groupAt([10, 200])))).toEqual([]);
    expect(kept.groups()).toEqual([]);
  });

  it('lie over others by most of their entries, not by one of three', () => {
    const kept = new Kept();
    kept.add(groupAt([0, 1], [10, 11], [20, 21]));
    expect(kept.over(new Spans(groupAt([20, 21], [30, 31], [40, 41])))).toEqual([]);
  });
});
