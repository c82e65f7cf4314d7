import { fold } from '../text';
import type { LeftOut } from '../types';
import { addresses } from './addresses';
import { boilerplate } from './boilerplate';
import { codeBlocks } from './code-blocks';
import { duplicatePictures } from './duplicate-pictures';
import { emptyElements } from './empty-elements';
import { figures } from './figures';
import { metaFragments } from './meta-fragments';
import { plainMarkup } from './plain-markup';
import { repeatedTitle } from './repeated-title';
import { tables } from './tables';
import type { RefineStep, Refining } from './types';
import { wrappers } from './wrappers';

export type { Refining } from './types';

/** Order is meaning: what is no article goes first, then what is left takes its final form. */
const BODY_STEPS: RefineStep[] = [
  metaFragments,
  repeatedTitle,
  boilerplate,
  codeBlocks,
  tables,
  figures,
  duplicatePictures,
  addresses,
  emptyElements,
];

/** What a fragment of the page, such as an answer, needs: its text is chosen already. */
const FRAGMENT_STEPS: RefineStep[] = [codeBlocks, tables, figures, addresses, emptyElements, plainMarkup, wrappers];

/** Tidies an article's body in place, and returns what was removed. The page's ids and classes are left for `finish`. */
export const refineBody = (article: Refining): LeftOut[] => run(BODY_STEPS, article);

/** Leaves only markup that means something to a reader. */
export const finish = (article: Refining): LeftOut[] => run([plainMarkup, wrappers], article);

export const refineFragment = (fragment: Refining): LeftOut[] => run(FRAGMENT_STEPS, fragment);

function run(steps: RefineStep[], article: Refining): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (const { name, run } of steps) {
    run(article, (element, reason) => {
      const text = fold(element.textContent ?? '');
      element.remove();
      if (text) leftOut.push({ step: name, reason, text: text.slice(0, 200) });
    });
  }
  return leftOut;
}
