import { bare, countWords } from '../text';
import type { RefineStep } from './types';

/** Words of text that may stand before the title is repeated: a kicker, a date, a byline. */
const MOST_WORDS_BEFORE = 60;

/** The title is shown above the article, so the body need not say it once more. */
export const repeatedTitle: RefineStep = {
  name: 'repeated-title',
  run({ root, title }, leaveOut) {
    const wanted = bare(title);
    // A post may be no more than its title.
    if (!wanted || bare(root.textContent ?? '') === wanted) return;
    for (const heading of root.querySelectorAll('h1, h2, h3')) {
      if (bare(heading.textContent ?? '') !== wanted) continue;
      if (countWords(textBefore(root, heading), null) <= MOST_WORDS_BEFORE) leaveOut(heading, 'repeatedTitle');
      return;
    }
  },
};

function textBefore(root: Element, end: Element): string {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(end);
  return range.toString();
}
