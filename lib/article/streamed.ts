import { HIDDEN } from './prepare';
import { arrayOf, unwrap } from './tree';

/**
 * Nodes moved, of all that the page has: parts lie side by side and each is moved once or twice. Where they lie in each other,
 * every move takes all that is in them along: 100,000 elements in 500 such parts took 12 s.
 */
const MOST_MOVED = 4;

/** Puts what is in a part in a place. False where too much has been moved already. */
type Move = (part: Element, place: Element) => boolean;

/** Moves streamed parts to their places, as the page's scripts would have. */
export function unfoldStreamed(clone: Document): void {
  const marko = arrayOf(clone.querySelectorAll('[id^="af"][id*="ph"]'));
  const react = arrayOf(clone.querySelectorAll('[hidden][id^="S:"]'));
  if (marko.length === 0 && react.length === 0) return;
  let left = MOST_MOVED * countNodes(clone, Infinity);
  const move: Move = (part, place) => {
    left -= left > 0 ? countNodes(part, left) : 0;
    if (left <= 0) return false;
    place.replaceWith(part);
    unwrap(part);
    return true;
  };
  unfoldMarko(marko, clone, move);
  unfoldReact(react, clone, move);
}

function countNodes(root: Node, most: number): number {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root);
  let count = 1;
  while (count < most && walker.nextNode()) count++;
  return count;
}

// Marko's server streams late parts as <div id="af1" style="display:none">, for which <noscript id="afph1"> keeps the place; after
// the "af" may stand the application's own name. See the await tag of its runtime.
const MARKO_PLACE = /^(?<name>af.*)ph(?<number>\d+)$/;

function unfoldMarko(places: Element[], clone: Document, move: Move): void {
  for (const place of places) {
    const named = MARKO_PLACE.exec(place.id)?.groups;
    const part = named ? clone.getElementById(`${named.name}${named.number}`) : null;
    if (part?.hasAttribute(HIDDEN) && !part.contains(place)) move(part, place);
  }
}

// React's server streams late parts as <div hidden id="S:1">, and a script moves each to its placeholder:
// $RC("B:0","S:1") fills a boundary (replacing its fallback), $RS("S:2","P:2") a segment. The identifiers are React's
// own, see react-dom/server's ReactDOMFizzInstructionSet.
const MOVES = /\$R[CRS]\("(?<a>[BPS]:[0-9a-f]+)","(?<b>[BPS]:[0-9a-f]+)"/g;

/** A part without a known place is unhidden where it is. */
function unfoldReact(parts: Element[], clone: Document, move: Move): void {
  const places = parts.length > 0 ? readMoves(clone) : new Map<string, string[]>();
  const unclosed = new Set<Node>();
  for (const part of parts) {
    const number = part.id.slice(2);
    const placeIds = places.get(part.id) ?? [`P:${number}`, `B:${number}`];
    const place = placeIds.map((id) => clone.getElementById(id)).find((element) => element?.localName === 'template');
    if (place?.id.startsWith('B:')) removeFallback(place, unclosed);
    if (place && move(part, place)) continue;
    part.removeAttribute('hidden');
    part.removeAttribute(HIDDEN);
  }
}

function readMoves(clone: Document): Map<string, string[]> {
  const moves = new Map<string, string[]>();
  for (const script of clone.querySelectorAll('script:not([src])')) {
    for (const { groups } of (script.textContent ?? '').matchAll(MOVES)) {
      const [part, place] = groups!.a!.startsWith('S') ? [groups!.a!, groups!.b!] : [groups!.b!, groups!.a!];
      moves.set(part, [place]);
    }
  }
  return moves;
}

/**
 * The fallback stands between the placeholder and the comment that closes the boundary.
 * @param unclosed parents in which there was no such comment, and need not be looked for again
 */
function removeFallback(place: Element, unclosed: Set<Node>): void {
  if (unclosed.has(place.parentNode!)) return;
  let depth = 0;
  const fallback: Node[] = [];
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 8) {
      const mark = (node as Comment).data;
      if (mark === '/$' && depth-- === 0) {
        for (const old of fallback) old.parentNode?.removeChild(old);
        return;
      }
      if (/^\$[?!~]?$/.test(mark)) depth++;
    }
    fallback.push(node);
  }
  unclosed.add(place.parentNode!);
}
