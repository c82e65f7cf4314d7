import { bare, fold, isBlock, textLengths } from '../text';
import type { RefineStep } from './types';

/** Characters of such a line; a longer block is the text itself, and ends the search. */
const LONGEST = 160;

// What such lines are made of besides names and dates.
const LINE_WORDS = new Set(
  (
    'by written posted published updated last modified edited reviewed on in at and the of author authors editor staff writer ' +
    'contributor min mins minute minutes read reading time comment comments no views share shares am pm utc gmt est edt pst pdt ist cet et pt ' +
    'ago hour hours day days week weeks month months year years today yesterday st nd rd th date ' +
    'von am um uhr veröffentlicht aktualisiert par le publié mis à jour por el publicado actualizado il pubblicato ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Lines under the title that say who wrote the article, when, and how long it is: the reader shows them above the body. */
export const metadataLines: RefineStep = {
  name: 'metadata-lines',
  run({ root, byline }, leaveOut) {
    const names = new Set(bare(byline ?? '').split(' '));
    const lengths = textLengths(root);
    for (const block of root.querySelectorAll('p, div, ul, time, span, address, h4, h5, h6')) {
      const length = lengths.get(block) ?? 0;
      if (length > LONGEST && !block.querySelector('p, div, ul')) return;
      if (length === 0 || length > LONGEST || !root.contains(block) || block.querySelector('img')) continue;
      if (!isBlock(block) && !isBlock(block.parentElement!)) continue;
      if (isMetadata(fold(block.textContent ?? ''), names)) leaveOut(block, 'bylineOrDate');
    }
  },
};

function isMetadata(text: string, names: Set<string>): boolean {
  const words = bare(text).split(' ').filter(Boolean);
  const others = words.filter((word) => !LINE_WORDS.has(word) && !/^\d{1,4}(st|nd|rd|th)?$/.test(word));
  const isStamp = words.length > others.length && others.length === 0;
  const isByline = others.length > 0 && others.every((word) => names.has(word)) && !/[.!?]$/.test(text);
  return (isStamp && /\d/.test(text)) || isByline;
}
