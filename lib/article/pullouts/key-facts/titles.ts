import { collect } from '../collect';
import type { PageIndex, Span } from '../page-index';
import { closed } from '../regions';
import type { FactTexts } from './fact-text';
import type { FactContext, Title } from './types';

/** The lines of a page that announce facts, in page order. */
export function titlesOf(page: PageIndex, texts: FactTexts): Title[] {
  return collect(page.blocks, (block) => {
    const kind = closed(block) ? null : texts.titleKind(block);
    return kind && { kind, text: block.text, block: block.index };
  });
}

/** So many lines may stand between a title and what it announces: a name, a sentence of introduction. */
const REACH = 3;

/** The title that announces what lies in a span: in its first line (a caption), or shortly before it. */
export function titleOver({ first, last }: Span, { titles, page }: FactContext): Title | null {
  const near = titles.filter(({ block }) => block >= first - REACH && block <= first && block < last).pop();
  if (!near) return null;
  // Another heading between them would announce it instead.
  for (let at = near.block + 1; at < first; at++) if (page.blocks[at]!.level > 0) return null;
  return near;
}

/**
 * What a title announces: the rest of the box that begins with it, else what follows up to the next heading of its
 * level. Bold lines are headings of the lowest level.
 */
export function extentOf({ block }: Title, page: PageIndex): Span {
  const title = page.blocks[block]!;
  const level = title.level || 6;
  let last = boxEnd(title.parent, block, page) ?? page.blocks.length;
  for (let at = block + 1; at < last; at++) {
    const other = page.blocks[at]!;
    if ((other.level > 0 && other.level <= level) || other.region !== title.region) last = at;
  }
  return { first: block + 1, last };
}

/** A box that begins with its title and holds more than this is the page's text. */
const MOST_IN_BOX = 60;

function boxEnd(element: Element, block: number, page: PageIndex): number | null {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first < block) return null;
    if (span.last > block + 1) return span.last - block <= MOST_IN_BOX ? span.last : null;
  }
  return null;
}
