import { fold } from '../text';
import type { RefineStep } from './types';

const HEADINGS = 'h2, h3, h4, h5, h6';
const MEDIA = 'img, picture, video, audio, iframe, table, pre, svg, math';
const PARTS = 'table, details, figure, li, blockquote';
/** Share of the text that is in headings: where it is more they are what there is, such as the titles of cards. */
const MOST = 0.15;
/** Characters. What is longer, or ends as a sentence does, is a closing line that the page sets large. */
const LONGEST = 60;
const SENTENCE_END = /[.!…。！”"»:)]$/;

/** Headings with which an article ends: what a script would put below them, or what was left out, is not there. */
export const lastHeadings: RefineStep = {
  name: 'last-headings',
  run({ root, isSelected }, leaveOut) {
    const headings = isSelected ? [] : [...root.querySelectorAll(HEADINGS)];
    const headed = headings.reduce((sum, heading) => sum + fold(heading.textContent ?? '').length, 0);
    if (headings.length === 0 || headed > MOST * fold(root.textContent ?? '').length) return;
    for (const heading of endingWith(root)) leaveOut(heading, 'notContent');
  },
};

/** The headings after the last text or picture, last ones first. */
function endingWith(root: Element): Element[] {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.lastChild());
  for (let node: Node | null = walker.currentNode; node && node !== root; node = walker.previousNode()) {
    const element = node as Element;
    if (node.nodeType === Node.ELEMENT_NODE && !element.matches(MEDIA)) continue;
    if (node.nodeType === Node.TEXT_NODE && !/\S/.test((node as Text).data)) continue;
    const heading = (node.nodeType === Node.TEXT_NODE ? node.parentElement : element)!.closest(HEADINGS);
    if (!heading || !root.contains(heading) || !isOpen(heading)) break;
    found.push(heading);
    walker.currentNode = heading;
  }
  return found;
}

function isOpen(heading: Element): boolean {
  const text = fold(heading.textContent ?? '');
  return text.length <= LONGEST && !SENTENCE_END.test(text) && !heading.closest(PARTS) && !heading.querySelector(MEDIA);
}
