import { fold } from '../text';
import type { LeftOut } from '../types';
import { addresses } from './addresses';
import { boilerplate } from './boilerplate';
import { codeBlocks } from './code-blocks';
import { duplicatePictures } from './duplicate-pictures';
import { embeds } from './embeds';
import { emptyElements } from './empty-elements';
import { figures } from './figures';
import { metaFragments } from './meta-fragments';
import { metadataLines } from './metadata-lines';
import { plainMarkup } from './plain-markup';
import { repeatedTitle } from './repeated-title';
import { tables } from './tables';
import type { RefineStep, Refining } from './types';
import { whiteSpace } from './white-space';
import { wrappers } from './wrappers';

export type { PageFacts, Refining } from './types';

/** Order is meaning: what is no article goes first, then what is left takes its final form. */
const BODY_STEPS: RefineStep[] = [
  metaFragments,
  repeatedTitle,
  metadataLines,
  boilerplate,
  codeBlocks,
  tables,
  figures,
  embeds,
  duplicatePictures,
  addresses,
];

/** What a fragment of the page, such as an answer, needs: its text is chosen already. */
const FRAGMENT_STEPS: RefineStep[] = [
  codeBlocks,
  tables,
  figures,
  addresses,
  plainMarkup,
  emptyElements,
  wrappers,
  whiteSpace,
];

/** Tidies an article's body in place, and returns what was removed. The page's ids and classes are left for `finish`. */
export const refineBody = (article: Refining): LeftOut[] => run(BODY_STEPS, article);

/** Leaves only markup that means something to a reader. */
export const finish = (article: Refining): LeftOut[] =>
  run([plainMarkup, emptyElements, wrappers, whiteSpace], article);

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
