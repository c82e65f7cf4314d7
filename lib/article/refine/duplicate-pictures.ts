import { fold } from '../text';
import type { RefineStep } from './types';

// A picture's size, as content networks and WordPress write it into addresses.
const SIZE = /[-_](\d{2,4}x\d{2,4}|scaled|thumb(nail)?|small|medium|large)(?=\.\w+$)/i;

/** The same picture twice (a lazy one with its stand-in, a slide and its thumbnail) is shown once. */
export const duplicatePictures: RefineStep = {
  name: 'duplicate-pictures',
  run({ root, base }, leaveOut) {
    const seen = new Set<string>();
    for (const picture of root.querySelectorAll('img')) {
      const key = keyOf(picture.getAttribute('src'), base);
      // In a table of data the same tick stands in many cells.
      if (!key || picture.closest('td, th')) continue;
      const holder = seen.has(key) ? holderOf(picture, root) : null;
      if (holder && !isWithinLine(holder)) leaveOut(holder, 'repeatedPicture');
      seen.add(key);
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

/** A formula or a sign among words: it may come again like a word. */
function isWithinLine(holder: Element): boolean {
  const parent = holder.parentElement;
  return (
    !!parent && [...parent.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim())
  );
}

/** The figure with its caption, or the link or picture element around it, so long as that holds no text of its own. */
function holderOf(picture: Element, root: Element): Element {
  let holder = picture;
  for (let parent = picture.parentElement; parent && parent !== root; parent = parent.parentElement) {
    if (parent.querySelectorAll('img').length > 1) break;
    if (fold(parent.textContent ?? '') && parent.localName !== 'figure') break;
    holder = parent;
    if (parent.localName === 'figure') break;
  }
  return holder;
}
