import type { RefineStep } from './types';

const CONTENT = 'img[src], picture, video, audio, iframe, svg, math, hr, input, td, th, br';
const MAY_BE_EMPTY = new Set(
  'img br hr td th source track video audio picture iframe col colgroup wbr math svg'.split(' '),
);

/** Elements without text or media, and pictures without an address. */
export const emptyElements: RefineStep = {
  name: 'empty-elements',
  run({ root }) {
    for (const picture of root.querySelectorAll('img:not([src]):not([srcset])')) picture.remove();
    for (const element of [...root.querySelectorAll('*')].reverse()) {
      if (isEmpty(element)) element.remove();
    }
  },
};

function isEmpty(element: Element): boolean {
  if (MAY_BE_EMPTY.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  return !element.textContent?.trim() && !element.querySelector(CONTENT);
}
