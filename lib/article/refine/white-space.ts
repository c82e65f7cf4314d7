import { isBlock } from '../text';
import type { RefineStep } from './types';

/** White space that browsers fold, where it is not one space already. */
const UNFOLDED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

const WIDTHLESS = /[\u200b\ufeff]/;

/** White space as it is seen: none between blocks, one space between words; in `pre` as it stands. */
export const whiteSpace: RefineStep = {
  name: 'white-space',
  run({ root }) {
    const texts: Text[] = [];
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const hasPreformatted = !!root.querySelector('pre');
    for (const text of texts) {
      if (hasPreformatted && text.parentElement?.closest('pre')) continue;
      const { data } = text;
      const folded = withoutWidthless(text).replace(UNFOLDED, ' ');
      if (folded === '') {
        text.remove();
        continue;
      }
      if (folded === ' ' && (isEdge(text.previousSibling, text) || isEdge(text.nextSibling, text))) text.remove();
      else if (folded !== data) text.data = folded;
    }
  },
};

/** Signs without width at the ends of lines are left over from editors; within a line they may part words. */
function withoutWidthless(text: Text): string {
  const { data } = text;
  if (!WIDTHLESS.test(data)) return data;
  const begun = isEdge(text.previousSibling, text) ? data.replace(/^[\u200b\ufeff\s]+/, '') : data;
  return isEdge(text.nextSibling, text) ? begun.replace(/[\u200b\ufeff\s]+$/, '') : begun;
}

/** Beside a block, or at the beginning or end of one. */
function isEdge(neighbour: Node | null, text: Text): boolean {
  if (neighbour) return neighbour.nodeType === Node.ELEMENT_NODE && isBlock(neighbour as Element);
  return !!text.parentElement && (isBlock(text.parentElement) || /^(td|th)$/.test(text.parentElement.localName));
}
