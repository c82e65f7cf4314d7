import { askOnce } from '../ask-once';
import { fold, textLengthUpTo } from '../text';
import type { RefineStep } from './types';

// A picture's size, as content networks and WordPress write it into addresses.
const SIZE = /[-_](\d{2,4}x\d{2,4}|scaled|thumb(nail)?|small|medium|large)(?=\.\w+$)/i;

/** The same picture twice (a lazy one with its stand-in, a slide and its thumbnail) is shown once. */
export const duplicatePictures: RefineStep = {
  name: 'duplicate-pictures',
  run({ root, base }, leaveOut) {
    const seen = new Set<string>();
    const isLine = askOnce(holdsText);
    let counts: PictureCounts | undefined;
    for (const picture of root.querySelectorAll('img')) {
      const key = keyOf(picture.getAttribute('src'), base);
      // In a table of data the same tick stands in many cells.
      if (!key || picture.closest('td, th')) continue;
      if (!seen.has(key)) {
        seen.add(key);
        continue;
      }
      counts ??= new PictureCounts(root);
      const holder = holderOf(picture, root, counts);
      // A formula or a sign among words: it may come again like a word.
      if (holder.parentElement && isLine(holder.parentElement)) continue;
      counts.without(picture);
      leaveOut(holder, 'repeatedPicture');
    }
  },
};

function keyOf(src: string | null, base: string): string | null {
  if (!src || src.startsWith('data:')) return src;
  try {
    const { origin, pathname, search } = new URL(src, base);
    // Picture servers resize by query: the path names the picture unless it is a script's.
    const isScript = !/\.(jpe?g|png|gif|webp|avif|svg)$/i.test(pathname);
    return `${origin}${pathname.replace(SIZE, '')}${isScript ? search : ''}`;
  } catch {
    return null;
  }
}

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim());

/** How many pictures each element has, counted once: a paragraph may have thousands, and they go one by one. */
class PictureCounts {
  private readonly counts = new Map<Element, number>();

  constructor(private readonly root: Element) {
    for (const picture of root.querySelectorAll('img')) this.add(picture, 1);
  }

  of(element: Element): number {
    return this.counts.get(element)!;
  }

  without(picture: Element): void {
    this.add(picture, -1);
  }

  private add(picture: Element, number: number): void {
    for (let parent = picture.parentElement; parent && parent !== this.root; parent = parent.parentElement)
      this.counts.set(parent, (this.counts.get(parent) ?? 0) + number);
  }
}

/** Whether all that a figure says stands below its picture. */
const isCaption = (figure: Element): boolean => {
  const length = textLengthUpTo(figure, LONGEST_CAPTION);
  const captions = [...figure.querySelectorAll('figcaption')];
  return length <= captions.reduce((sum, caption) => sum + textLengthUpTo(caption, LONGEST_CAPTION), 0);
};
/** Characters. */
const LONGEST_CAPTION = 1_000;

/** The figure with its caption, or the link or picture element around it, so long as that holds no text of its own. */
function holderOf(picture: Element, root: Element, counts: PictureCounts): Element {
  let holder = picture;
  for (let parent = picture.parentElement; parent && parent !== root; parent = parent.parentElement) {
    if (counts.of(parent) > 1) break;
    if (fold(parent.textContent ?? '') && !(parent.localName === 'figure' && isCaption(parent))) break;
    holder = parent;
    if (parent.localName === 'figure') break;
  }
  return holder;
}
