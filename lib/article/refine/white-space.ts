import { isBlock } from '../text';
import type { RefineStep } from './types';

/** White space that browsers fold, where it is not one space already. */
const UNFOLDED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

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
      const folded = data.replace(UNFOLDED, ' ');
      if (folded === ' ' && (isEdge(text.previousSibling, text) || isEdge(text.nextSibling, text))) text.remove();
      else if (folded !== data) text.data = folded;
    }
  },
};

/** Beside a block, or at the beginning or end of one. */
function isEdge(neighbour: Node | null, text: Text): boolean {
  if (neighbour) return neighbour.nodeType === Node.ELEMENT_NODE && isBlock(neighbour as Element);
  return !!text.parentElement && (isBlock(text.parentElement) || /^(td|th)$/.test(text.parentElement.localName));
}
