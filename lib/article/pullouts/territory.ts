import type { PageIndex, Span } from './page-index';

/**
 * The blocks of the widest element around `block` that does not reach the blocks `others`: what belongs to one of
 * several like entries where each has an element of its own.
 */
export function territory(page: PageIndex, block: number, others: number[]): Span {
  let own: Span = { first: block, last: block + 1 };
  let outer: Element | null = page.blocks[block]!.parent;
  for (; outer && outer !== page.document.body; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (others.some((other) => other >= span.first && other < span.last)) break;
    own = span;
  }
  return own;
}

/**
 * The block after the widest element that begins right after `block` and does not reach `limit`: the panel that a line of its
 * own opens. `block + 1` where there is none.
 */
export function panelEnd(page: PageIndex, block: number, limit: number): number {
  let end = block + 1;
  for (let outer = page.blocks[block + 1]?.parent ?? null; outer; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first !== block + 1 || span.last > limit) break;
    end = span.last;
  }
  return end;
}
