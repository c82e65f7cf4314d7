import { HIDDEN } from './prepare';
import { arrayOf, unwrap } from './tree';

/** Moves streamed parts to their places, as the page's scripts would have. */
export function unfoldStreamed(clone: Document): void {
  unfoldMarko(clone);
  unfoldReact(clone);
}

// Marko's server streams late parts as <div id="af1" style="display:none">, for which <noscript id="afph1"> keeps the place; after
// the "af" may stand the application's own name. See the await tag of its runtime.
const MARKO_PLACE = /^(?<name>af.*)ph(?<number>\d+)$/;

function unfoldMarko(clone: Document): void {
  for (const place of arrayOf(clone.querySelectorAll('[id^="af"][id*="ph"]'))) {
    const named = MARKO_PLACE.exec(place.id)?.groups;
    const part = named ? clone.getElementById(`${named.name}${named.number}`) : null;
    if (!part?.hasAttribute(HIDDEN) || part.contains(place)) continue;
    place.replaceWith(part);
    unwrap(part);
  }
}

// React's server streams late parts as <div hidden id="S:1">, and a script moves each to its placeholder:
// $RC("B:0","S:1") fills a boundary (replacing its fallback), $RS("S:2","P:2") a segment. The identifiers are React's
// own, see react-dom/server's ReactDOMFizzInstructionSet.
const MOVES = /\$R[CRS]\("(?<a>[BPS]:[0-9a-f]+)","(?<b>[BPS]:[0-9a-f]+)"/g;

/** A part without a known place is unhidden where it is. */
function unfoldReact(clone: Document): void {
  const parts = [...clone.querySelectorAll('[hidden][id^="S:"]')];
  if (parts.length === 0) return;
  const places = readMoves(clone);
  for (const part of parts) {
    const number = part.id.slice(2);
    const placeIds = places.get(part.id) ?? [`P:${number}`, `B:${number}`];
    const place = placeIds.map((id) => clone.getElementById(id)).find((element) => element?.localName === 'template');
    if (place) moveTo(place, part);
    else {
      part.removeAttribute('hidden');
      part.removeAttribute(HIDDEN);
    }
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

function moveTo(place: Element, part: Element): void {
  if (place.id.startsWith('B:')) removeFallback(place);
  place.replaceWith(part);
  unwrap(part);
}

/** The fallback stands between the placeholder and the comment that closes the boundary. */
function removeFallback(place: Element): void {
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
}
