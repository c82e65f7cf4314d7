import { textLength } from '../text';
import { bodyOf, boxOf, childrenOf, findIn, parentOf, viewOf } from './dom';

/** Why the reader of a live page does not see an element, or sees it over the page instead of in it. */
export type Unseen = 'hidden' | 'overlay';

/** CSS px. Far enough outside that no page is that large: an old way to keep a text from the eye alone. */
const FAR_AWAY = -999;
/** CSS px. What is cut down to this is there for screen readers. */
const SMALLEST_BOX = 1;
/** Share of the page's text: what holds more of it is the page, however it is placed. */
const PAGE_SHARE = 0.4;
/** Share of the window that a layer over a locked page covers. */
const COVERING = 0.8;
const CONTENT = 'article, main, [role="main"], [role="article"]';
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/**
 * Judges elements of a live page by their computed styles and boxes. What they are and hold is asked of their
 * counterparts in the clone, whose names hide no properties.
 */
export class Visibility {
  private readonly view: Window;
  /** The page cannot be scrolled, which is so while something stands over it. */
  private readonly isLocked: boolean;
  private length: number | null = null;

  constructor(
    page: Document,
    private readonly clone: Document,
  ) {
    this.view = viewOf(page)!;
    const roots = [findIn(page, ':root'), bodyOf(page)];
    this.isLocked = roots.some((root) => root && this.styleOf(root).overflowY === 'hidden');
  }

  styleOf(element: Element): CSSStyleDeclaration {
    return this.view.getComputedStyle(element);
  }

  /** Null where the element is seen in its place, as far as its `visibility`, which may be another inside, is not asked. */
  judge(element: Element, twin: Element): Unseen | null {
    const style = this.styleOf(element);
    // An element with `display: contents` has no box of its own, its children do.
    if (style.display === 'contents') return null;
    if (!Element.prototype.checkVisibility.call(element)) return 'hidden';
    // The element itself has a box, what it holds is not rendered.
    if (style.contentVisibility === 'hidden') return 'hidden';
    const isPlaced = style.position === 'absolute' || style.position === 'fixed';
    if (!isPlaced) return isClosed(element, twin, style) ? 'hidden' : null;
    if (this.isAway(element, twin, style)) {
      // What renders formulas keeps their MathML from the eye in this way.
      return twin.localName === 'math' || twin.querySelector('math') ? null : 'hidden';
    }
    return this.isOverlay(element, twin, style) ? 'overlay' : null;
  }

  private isAway(element: Element, twin: Element, style: CSSStyleDeclaration): boolean {
    return (
      isClippedAway(style) ||
      isClosed(element, twin, style) ||
      this.isOutside(element, style) ||
      (style.opacity === '0' && !this.isSlide(element, twin))
    );
  }

  /** Where no scrolling leads. */
  private isOutside(element: Element, { position, left, top }: CSSStyleDeclaration): boolean {
    if (position === 'absolute') return Number.parseFloat(left) <= FAR_AWAY || Number.parseFloat(top) <= FAR_AWAY;
    const box = boxOf(element);
    const { innerWidth, innerHeight } = this.view;
    return box.width > 0 && (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight);
  }

  /** Transparent in the place of others of its kind that are not: it comes when the reader turns to it. */
  private isSlide(element: Element, twin: Element): boolean {
    const parent = parentOf(element);
    return (
      !!parent &&
      [...childrenOf(parent)].some((other) => other.localName === twin.localName && this.isShownSlide(other))
    );
  }

  private isShownSlide(element: Element): boolean {
    const { position, opacity } = this.styleOf(element);
    return opacity !== '0' && (position === 'absolute' || position === 'fixed');
  }

  private isOverlay(element: Element, twin: Element, style: CSSStyleDeclaration): boolean {
    const isOver = style.position === 'fixed' || twin.matches(DIALOG) || (this.isLocked && this.covers(element, style));
    if (!isOver || twin.matches(CONTENT) || twin.querySelector(CONTENT)) return false;
    this.length ??= textLength(this.clone.body);
    const own = textLength(twin);
    return own > 0 && own <= PAGE_SHARE * this.length;
  }

  private covers(element: Element, { zIndex }: CSSStyleDeclaration): boolean {
    const { width, height } = boxOf(element);
    const { innerWidth, innerHeight } = this.view;
    return Number(zIndex) > 0 && width >= COVERING * innerWidth && height >= COVERING * innerHeight;
  }
}

/** Folded up, or cut down to a point: nothing of it shows, though it is rendered. */
function isClosed(element: Element, twin: Element, { overflowY, display, position }: CSSStyleDeclaration): boolean {
  if (overflowY === 'visible' || display === 'inline' || !twin.firstChild) return false;
  const { width, height } = boxOf(element);
  if (position === 'absolute' && width <= SMALLEST_BOX && height <= SMALLEST_BOX) return true;
  return width < SMALLEST_BOX || height < SMALLEST_BOX;
}

const NOTHING = /^rect\((?:[01]px[ ,]*){4}\)$/;

const isClippedAway = ({ clip, clipPath }: CSSStyleDeclaration): boolean =>
  NOTHING.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);
