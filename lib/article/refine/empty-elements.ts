import { MARK } from '../marks';
import type { RefineStep } from './types';

const CONTENT = 'img[src], picture, video, audio, iframe, svg, math, hr, input, td, th, br';
const MAY_BE_EMPTY = new Set(
  'img br hr td th source track video audio picture iframe col colgroup wbr math svg'.split(' '),
);

/** Elements without text or media; pictures without an address; wrappers around nothing but another wrapper. */
export const emptyElements: RefineStep = {
  name: 'empty-elements',
  run({ root }) {
    for (const picture of root.querySelectorAll('img:not([src]):not([srcset])')) picture.remove();
    for (const element of [...root.querySelectorAll('*')].reverse()) {
      if (isEmpty(element)) element.remove();
      else if (isBareWrapper(element)) element.replaceWith(...element.childNodes);
    }
  },
};

function isEmpty(element: Element): boolean {
  if (MAY_BE_EMPTY.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  return !element.textContent?.trim() && !element.querySelector(CONTENT);
}

/** A `div` or `section` with one child element and no text beside it, or a `span` that says nothing. */
function isBareWrapper(element: Element): boolean {
  if (element.id || element.hasAttribute(MARK)) return false;
  if (element.localName === 'span' || element.localName === 'font')
    return !element.hasAttribute('lang') && !element.hasAttribute('dir');
  if (!/^(div|section|article|main|header|center)$/.test(element.localName)) return false;
  const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return (
    !hasText &&
    element.childElementCount === 1 &&
    /^(div|section|article|p|ul|ol|dl|table|figure|h[1-6]|blockquote|pre)$/.test(element.firstElementChild!.localName)
  );
}
