import { HIDDEN, type Pairs } from './prepare';

// Never shown, so nothing is learned by asking.
const NOT_RENDERED = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'title', 'option']);

/** Marks in the clone the topmost elements that the live page does not render. Looks, and changes nothing. */
export function markHidden(page: Document, pairs: Pairs): void {
  const body = bodyOf(page);
  if (!body || typeof body.checkVisibility !== 'function') return;
  const walker = Document.prototype.createTreeWalker.call(page, body, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    if (NOT_RENDERED.has(element.localName)) return NodeFilter.FILTER_REJECT;
    if (isShown(element)) return NodeFilter.FILTER_ACCEPT;
    pairs(element)?.setAttribute(HIDDEN, '');
    return NodeFilter.FILTER_REJECT;
  });
  while (walker.nextNode());
}

// An element with `display: contents` has no box of its own, its children do.
function isShown(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) ||
    getComputedStyle(element).display === 'contents'
  );
}

/** Set in the clone on pictures that the page has loaded and that turned out to be small. */
export const SMALL = 'data-lectern-small';
const SMALLEST = 150;
/** Set in the clone on pictures that the page has loaded: the address, and how wide it is without styles, in CSS px. */
export const LOADED = 'data-lectern-src';
export const LOADED_WIDTH = 'data-lectern-width';

/** A picture that has been loaded says which of its candidates it shows, and that it works. */
export function resolvePictures(page: Document, pairs: Pairs): void {
  for (const picture of Document.prototype.querySelectorAll.call(page, 'img')) {
    const { currentSrc, naturalWidth, naturalHeight } = picture as HTMLImageElement;
    if (naturalWidth > 0 && Math.min(naturalWidth, naturalHeight) < SMALLEST) pairs(picture)?.setAttribute(SMALL, '');
    if (!currentSrc || naturalWidth <= 1) continue;
    pairs(picture)?.setAttribute(LOADED, currentSrc);
    pairs(picture)?.setAttribute(LOADED_WIDTH, String(naturalWidth));
  }
}

function bodyOf(page: Document): Element | null {
  return Document.prototype.querySelector.call(page, 'body');
}
