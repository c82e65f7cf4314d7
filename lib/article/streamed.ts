import { HIDDEN } from './prepare';

// React's server streams late parts as <div hidden id="S:1">, and a script moves each to its placeholder:
// $RC("B:0","S:1") fills a boundary (replacing its fallback), $RS("S:2","P:2") a segment. The identifiers are React's
// own, see react-dom/server's ReactDOMFizzInstructionSet.
const MOVES = /\$R[CRS]\("(?<a>[BPS]:[0-9a-f]+)","(?<b>[BPS]:[0-9a-f]+)"/g;

/** Moves streamed parts to their places, as the page's scripts would have; one without a known place is unhidden. */
export function unfoldStreamed(clone: Document): void {
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
  place.replaceWith(...part.childNodes);
  part.remove();
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
