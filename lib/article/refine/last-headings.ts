import { fold } from '../text';
import type { RefineStep } from './types';

const HEADINGS = 'h2, h3, h4, h5, h6';
const MEDIA = 'img, picture, video, audio, iframe, table, pre, svg, math';
const PARTS = 'table, details, figure, li, blockquote';
/** Share of the text that is in headings: where it is more they are what there is, such as the titles of cards. */
const MOST = 0.15;

/** Headings with which the text ends: what a script would put below them, or what was left out, is not there. */
export const lastHeadings: RefineStep = {
  name: 'last-headings',
  run({ root }, leaveOut) {
    const headings = [...root.querySelectorAll(HEADINGS)];
    const lengthOf = (element: Element): number => fold(element.textContent ?? '').length;
    const headed = headings.reduce((sum, heading) => sum + lengthOf(heading), 0);
    if (headings.length === 0 || headed > MOST * lengthOf(root)) return;
    for (let heading = headings.pop(); heading; heading = headings.pop()) {
      if (heading.closest(PARTS) || heading.querySelector(MEDIA) || isFollowed(heading, root)) return;
      leaveOut(heading, 'notContent');
    }
  },
};

/** Whether text or a picture comes after an element. */
function isFollowed(element: Element, root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  while (walker.lastChild());
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE ? /\S/.test((node as Text).data) : (node as Element).matches(MEDIA))
      return true;
  }
  return false;
}
