import { lowerBound } from '../../lower-bound';
import type { Entry, EntryGroup } from './types';

/** The page in stretches of so many lines: groups are compared with those in the same ones only. */
const STRETCH = 64;

/** Where the entries of a group lie. */
export class Spans {
  readonly entries: Entry[];
  private readonly firsts: number[];
  /** For each entry how far it and those before it reach. */
  private readonly reach: number[] = [];

  constructor(group: EntryGroup) {
    this.entries = [...group.entries].sort((a, b) => a.span.first - b.span.first);
    this.firsts = this.entries.map(({ span }) => span.first);
    for (const { span } of this.entries) this.reach.push(Math.max(span.last, this.reach.at(-1) ?? 0));
  }

  /** Whether any of them lies over this one. */
  hits({ span }: Entry): boolean {
    const before = lowerBound(this.firsts, span.last);
    return before > 0 && this.reach[before - 1]! > span.first;
  }

  /** The stretches of the page that they lie in, by number. */
  stretches(): Set<number> {
    const stretches = new Set<number>();
    for (const { span } of this.entries)
      for (let at = Math.floor(span.first / STRETCH); at * STRETCH < span.last; at++) stretches.add(at);
    return stretches;
  }
}

/** The groups that are kept, in the order in which they were, to be found by where they lie. */
export class Kept {
  private readonly known = new Map<EntryGroup, { spans: Spans; order: number }>();
  private readonly byStretch = new Map<number, Set<EntryGroup>>();
  private added = 0;

  add(group: EntryGroup): void {
    const spans = new Spans(group);
    this.known.set(group, { spans, order: this.added++ });
    for (const stretch of spans.stretches()) {
      const groups = this.byStretch.get(stretch) ?? new Set();
      this.byStretch.set(stretch, groups.add(group));
    }
  }

  remove(group: EntryGroup): void {
    for (const stretch of this.spansOf(group).stretches()) this.byStretch.get(stretch)!.delete(group);
    this.known.delete(group);
  }

  groups(): EntryGroup[] {
    return [...this.known.keys()];
  }

  spansOf(group: EntryGroup): Spans {
    return this.known.get(group)!.spans;
  }

  /** Those that lie mostly over the entries of a group, or the other way round. */
  over(own: Spans): EntryGroup[] {
    const near = new Set([...own.stretches()].flatMap((stretch) => [...(this.byStretch.get(stretch) ?? [])]));
    return [...near]
      .filter((group) => overlap(own, this.spansOf(group)))
      .sort((a, b) => this.known.get(a)!.order - this.known.get(b)!.order);
  }
}

/** Most of the one's entries lie over the other's. */
const overlap = (a: Spans, b: Spans): boolean => isMostlyOver(a, b) || isMostlyOver(b, a);

const isMostlyOver = (a: Spans, b: Spans): boolean =>
  a.entries.filter((entry) => b.hits(entry)).length * 2 > a.entries.length;
