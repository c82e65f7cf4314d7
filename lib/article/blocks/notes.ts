import type { Segments } from './segment';

const FRAGMENT = 'a[href*="#"]';
const fragmentOf = (link: Element): string => link.getAttribute('href')!.split('#').at(-1)!;

/**
 * Marks the notes that the wanted texts lead to as wanted: what a link in them names by its id, and what leads back from
 * there. No other text is worth so little by itself and missed so much. A table of contents has no way back.
 */
export function keepNotes({ blocks, elements, parents, texts }: Segments, wanted: Uint8Array): void {
  const page = elements[0]!.ownerDocument;
  const notes = new Set<Element>();
  for (let i = 0; i < blocks.length; i++) {
    if (!wanted[i] || blocks[i]!.linked === 0) continue;
    for (const { parentElement } of texts[i]!) {
      const link = parentElement?.closest(FRAGMENT);
      const note = link && page.getElementById(fragmentOf(link));
      if (note && leadsBack(note, link)) notes.add(note);
    }
  }
  if (notes.size === 0) return;
  const isNote = Uint8Array.from(elements, (element) => (notes.has(element) ? 1 : 0));
  for (let i = 1; i < isNote.length; i++) isNote[i]! |= isNote[parents[i]!]!;
  for (const [i, { inner }] of blocks.entries()) if (isNote[inner]) wanted[i] = 1;
}

/** Whether the note has a link to an id on the way up from what leads to it, as far as its block. */
function leadsBack(note: Element, link: Element): boolean {
  // First: links to the top of a page are many, and all of it is around them.
  if (note.contains(link)) return false;
  const targets = new Set(Array.from(note.querySelectorAll(FRAGMENT), fragmentOf));
  if (targets.size === 0) return false;
  let at: Element | null = link;
  for (let steps = 0; at && steps < FARTHEST; steps++, at = at.parentElement)
    if (at.id && targets.has(at.id)) return true;
  return [...link.querySelectorAll('[id]')].some(({ id }) => targets.has(id));
}

/** Steps up from a link to the element that its note leads back to: the link, a raised number around it, its paragraph. */
const FARTHEST = 4;
