import { findWithClass } from '../class-names';
import { textLengthUpTo } from '../text';
import { findAny } from '../tree';

const NAMES = ['del', 's', 'strike'];
/** As a class and in a style. */
export const STRUCK = 'line-through';

/** So many whole lines are struck where they are past, as deadlines are; one or two are cancelled. */
const FEWEST_PAST = 3;
const LINES = 'li, p, dd, dt, td, th, h1, h2, h3, h4, h5, h6, div';
/** Characters */
const LONGEST_LINE = 400;

/** What a page strikes out by an element or a class. */
export const strikesIn = (document: Document): Element[] => [
  ...findAny(document, NAMES),
  ...findWithClass(document.documentElement, [STRUCK], `.${STRUCK}`),
];

/**
 * What is struck out and holds no longer, "~~August 26~~ September 2": without the whole lines where several are, since these are over
 * and happened.
 */
export function withoutPast(strikes: Set<Element>): Set<Element> {
  const isPast = new Set([...strikes].filter(isWholeLine));
  return isPast.size < FEWEST_PAST ? strikes : new Set([...strikes].filter((element) => !isPast.has(element)));
}

function isWholeLine(element: Element): boolean {
  const line = element.parentElement?.closest(LINES);
  const length = textLengthUpTo(element, LONGEST_LINE);
  return line != null && length > 0 && length <= LONGEST_LINE && textLengthUpTo(line, length) === length;
}
