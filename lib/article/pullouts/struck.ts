import { findWithClass } from '../class-names';
import { textLengthUpTo } from '../text';
import { findAny } from '../tree';

/** The elements that strike out. */
export const STRIKES = ['del', 's', 'strike'];
/** As a class and in a style. */
export const STRUCK = 'line-through';

/** So many items are struck as a whole where they are past, as deadlines are. */
const FEWEST_PAST = 3;
const ITEM = 'li, tr';
/** Characters */
const LONGEST_ITEM = 400;

/** What a page strikes out by an element or a class. */
export const strikesIn = (document: Document): Element[] => [
  ...findAny(document, STRIKES),
  ...findWithClass(document.documentElement, [STRUCK], `.${STRUCK}`),
];

/**
 * What is struck out and holds no longer, "~~August 26~~ September 2": without the whole items that a list begins with, where these are
 * several. They are over, and happened; amid others one is cancelled.
 */
export function withoutPast(strikes: Set<Element>): Set<Element> {
  const past = new Set<Element>();
  const known = new Set<Element>();
  const whole = new Set<Element>();
  for (const element of strikes) {
    const item = element.closest(ITEM);
    // Each item is measured once: the first strike in it is all of it, or none is.
    if (!item || known.has(item)) continue;
    known.add(item);
    const before = item.previousElementSibling;
    if ((before && !past.has(before) && !isHead(before)) || !isWhole(element, item)) continue;
    past.add(item);
    whole.add(element);
  }
  return whole.size < FEWEST_PAST ? strikes : new Set([...strikes].filter((element) => !whole.has(element)));
}

const isHead = (row: Element): boolean => row.firstElementChild?.localName === 'th';

function isWhole(element: Element, item: Element): boolean {
  if (element === item) return true;
  const length = textLengthUpTo(element, LONGEST_ITEM);
  return length > 0 && length <= LONGEST_ITEM && textLengthUpTo(item, length) === length;
}
