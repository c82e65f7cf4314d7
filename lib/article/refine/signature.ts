import { isBlock, textLengthUpTo } from '../text';
import { isByline, namesIn } from './metadata-lines';
import type { RefineStep } from './types';

/** Several who wrote an article may sign it. */
const MOST = 5;
const LINE = 'p, div, address, h4, h5, h6';
/** A name in one of these is the last of several, or that of who is quoted. */
const HOLDERS = 'li, blockquote, figure, td, dl';
/** Characters. */
const LONGEST = 160;

/** The names of those who wrote the article, below it: the reader shows them above. */
export const signature: RefineStep = {
  name: 'signature',
  run({ root, byline }, leaveOut) {
    const names = namesIn(byline);
    for (let left = MOST, last = lastLine(root); left > 0 && last && isByline(last, names); left--) {
      leaveOut(last, 'bylineOrDate');
      last = lastLine(root);
    }
  },
};

/** The block that holds the last text; null where that is no line by itself, such as an item of a list. */
function lastLine(root: Element): Element | null {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text: Node | null = texts.lastChild();
  while (text && !text.textContent!.trim()) text = texts.previousNode();
  let block = text?.parentElement ?? null;
  while (block && block !== root && !isBlock(block)) block = block.parentElement;
  if (!block || block === root || !block.matches(LINE) || textLengthUpTo(block, LONGEST) > LONGEST) return null;
  return block.closest(HOLDERS) ? null : block;
}
