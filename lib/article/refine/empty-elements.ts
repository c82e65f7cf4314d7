import { isBlock } from '../text';
import { elementsBelow } from '../tree';
import type { RefineStep } from './types';

const MAY_BE_EMPTY = new Set(
  'img br hr td th tr source track video audio iframe col colgroup wbr math input'.split(' '),
);

/** Elements without text or media, and pictures without an address. The space of one within a line stays. */
export const emptyElements: RefineStep = {
  name: 'empty-elements',
  run({ root }) {
    for (const picture of root.querySelectorAll('img:not([src])')) picture.remove();
    // Innermost first: what holds only empty elements is empty itself by the time it is looked at.
    for (const element of elementsBelow(root).reverse()) {
      if (!isHtml(element) || MAY_BE_EMPTY.has(element.localName) || !isEmpty(element)) continue;
      if (element.textContent && !isBlock(element)) element.replaceWith(' ');
      else element.remove();
    }
  },
};

// Drawings and formulas have meaningful empty elements.
const isHtml = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** Nothing inside but white space and line breaks. */
function isEmpty(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== 'br') return false;
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()) return false;
  }
  return true;
}
