import { BESIDE } from './beside';
import { HIDDEN } from './hidden';
import { parentOf } from './live/dom';
import { unprintedParts } from './live/print-styles';
import { Visibility } from './live/visibility';
import type { Pairs } from './prepare';

// Never shown, so nothing is learned by asking.
const NOT_RENDERED = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'title', 'option']);

/** What a live page shows, and how. Looks, and changes nothing but the clone. */
export class LivePage {
  private readonly visibility: Visibility;

  constructor(
    private readonly page: Document,
    private readonly clone: Document,
  ) {
    this.visibility = new Visibility(page, clone);
  }

  /**
   * Marks in the clone the topmost elements below `root` that are not seen, and what stands over the page; notes which
   * pictures were loaded. `root` is the page's body or a shadow root of it.
   */
  look(root: Element | ShadowRoot, pairs: Pairs): void {
    this.markUnseen(root, pairs);
    for (const picture of root.querySelectorAll('img')) notePicture(picture, pairs(picture));
  }

  /** Marks what the page's styles leave out on paper. */
  markUnprinted(pairs: Pairs): void {
    for (const part of unprintedParts(this.page, this.clone, pairs)) part.setAttribute(BESIDE, 'notPrinted');
  }

  private markUnseen(root: Node, pairs: Pairs): void {
    const invisible = new Set<Element>();
    const walker = Document.prototype.createTreeWalker.call(this.page, root, NodeFilter.SHOW_ELEMENT, (node) => {
      const element = node as Element;
      const twin = pairs(element);
      if (!twin || NOT_RENDERED.has(twin.localName)) return NodeFilter.FILTER_REJECT;
      const unseen = this.visibility.judge(element, twin);
      if (unseen === 'overlay') twin.setAttribute(BESIDE, unseen);
      if (unseen === 'hidden') twin.setAttribute(HIDDEN, '');
      else this.noteVisibility(element, invisible);
      return unseen === 'hidden' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    while (walker.nextNode());
    for (const element of invisible) {
      if (!invisible.has(parentOf(element)!)) pairs(element)!.setAttribute(HIDDEN, '');
    }
  }

  /** An element that is made invisible may hold one that is made visible again: then it is none of `invisible`. */
  private noteVisibility(element: Element, invisible: Set<Element>): void {
    if (this.visibility.styleOf(element).visibility !== 'visible') invisible.add(element);
    else for (let at = parentOf(element); at && invisible.delete(at); at = parentOf(at));
  }
}

/** Set in the clone on pictures that the page has loaded and that turned out to be small. */
export const SMALL = 'data-lectern-small';
const SMALLEST = 150;
/** Set in the clone on pictures that the page has loaded: the address, and how wide it is without styles, in CSS px. */
export const LOADED = 'data-lectern-src';
export const LOADED_WIDTH = 'data-lectern-width';

/** A picture that has been loaded says which of its candidates it shows, and that it works. */
function notePicture(picture: HTMLImageElement, twin: Element | undefined): void {
  const { currentSrc, naturalWidth, naturalHeight } = picture;
  if (naturalWidth > 0 && Math.min(naturalWidth, naturalHeight) < SMALLEST) twin?.setAttribute(SMALL, '');
  if (!currentSrc || naturalWidth <= 1) return;
  twin?.setAttribute(LOADED, currentSrc);
  twin?.setAttribute(LOADED_WIDTH, String(naturalWidth));
}
