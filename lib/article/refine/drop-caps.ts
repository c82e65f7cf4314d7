import { findAny } from '../tree';
import type { RefineStep } from './types';

/** A first letter that is drawn is a letter. */
export const dropCaps: RefineStep = {
  name: 'drop-caps',
  run({ root }) {
    for (const picture of findAny(root, ['img[class*="drop" i]', 'img[class*="initial" i]'])) {
      const letter = picture.getAttribute('alt')?.trim() ?? '';
      if (/^\p{L}$/u.test(letter)) picture.replaceWith(letter);
    }
  },
};
