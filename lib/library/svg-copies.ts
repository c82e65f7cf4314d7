/** Elements that may be drawn when all copies are made. A flag or a map has thousands. */
const MOST_DRAWN = 200_000;
/** Copies of copies of copies: drawings have two or three. */
const LONGEST_CHAIN = 20;

interface Part {
  elements: number;
  /** What is copied into it, by id. */
  copies: string[];
}

/** Counts what an SVG's `use` elements amount to: ten copies of ten copies, ten times over, would hold up who shows it. */
export class SvgCopies {
  private readonly whole: Part = { elements: 0, copies: [] };
  private readonly parts = new Map<string, Part>();
  private readonly drawn = new Map<string, number>();

  /** Takes note of an element, of the ids that it and those around it have, and of what it is a copy of. */
  add(ids: string[], copyOf: string | null): void {
    for (const part of [this.whole, ...ids.map((id) => this.partOf(id))]) {
      part.elements += 1;
      if (copyOf !== null) part.copies.push(copyOf);
    }
  }

  /** Whether all copies together stay within what is sensible. */
  areFew(): boolean {
    return this.count(this.whole, 0) <= MOST_DRAWN;
  }

  private partOf(id: string): Part {
    const part = this.parts.get(id) ?? { elements: 0, copies: [] };
    this.parts.set(id, part);
    return part;
  }

  private count({ elements, copies }: Part, chain: number): number {
    if (chain > LONGEST_CHAIN) return Number.POSITIVE_INFINITY;
    return copies.reduce((sum, id) => sum + this.countOf(id, chain + 1), elements);
  }

  private countOf(id: string, chain: number): number {
    const part = this.parts.get(id);
    if (!part) return 0;
    const drawn = this.drawn.get(id) ?? this.count(part, chain);
    this.drawn.set(id, drawn);
    return drawn;
  }
}
