import type { PageIndex } from './page-index';

/**
 * The nodes of the document that hold the blocks `from` (inclusive) to `to` (exclusive), in order and as high up as
 * they hold nothing else. Pictures between them belong to them.
 */
export function nodesOf(page: PageIndex, from: number, to: number): Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to; ) {
    const block = page.blocks[at]!;
    const whole = widestWithin(page, block.parent, from, to);
    if (whole) {
      nodes.push(whole);
      at = page.spans.get(whole)!.last;
    } else {
      for (const node of lineNodes(block.nodes, block.parent)) nodes.push(node);
      at++;
    }
  }
  return withBetween(nodes);
}

function widestWithin(page: PageIndex, element: Element, from: number, to: number): Element | null {
  let widest: Element | null = null;
  for (let outer: Element | null = element; outer && outer !== page.document.body; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first < from || span.last > to) break;
    widest = outer;
  }
  return widest;
}

/** A line's nodes as children of its block. */
function lineNodes(texts: Text[], block: Element): Node[] {
  const tops = new Set<Node>();
  for (const text of texts) {
    let node: Node = text;
    while (node.parentNode && node.parentNode !== block) node = node.parentNode;
    tops.add(node);
  }
  return [...tops];
}

/** Fills the gaps between neighbours of one parent, where pictures and rules without text stand. */
function withBetween(nodes: Node[]): Node[] {
  const filled: Node[] = [];
  for (const node of nodes) {
    const before = filled[filled.length - 1];
    if (before && before.parentNode === node.parentNode) {
      for (let between = before.nextSibling; between && between !== node; between = between.nextSibling)
        filled.push(between);
    }
    filled.push(node);
  }
  return filled;
}
