import { bare, isBlock, textLengthUpTo } from '../text';
import { elementsBelow } from '../tree';
import type { RefineStep } from './types';

/** Longer blocks are no promotional boxes. */
const LONGEST = 500;

/** Boxes that offer a newsletter, known by the text that they had in the page. */
export const promotions: RefineStep = {
  name: 'promotions',
  run({ root, promotions }, leaveOut) {
    if (!promotions?.size) return;
    for (const block of elementsBelow(root)) {
      if (!isBlock(block) || !root.contains(block)) continue;
      const length = textLengthUpTo(block, LONGEST);
      if (length === 0 || length > LONGEST) continue;
      if (promotions.has(bare(block.textContent ?? ''))) leaveOut(block, 'newsletter');
    }
  },
};
