import { closed } from '../regions';
import { askedIn, isLink, leadsToItself, UNMARKED } from './question-text';
import type { QuestionFinder } from './types';

/** Headings that ask; a page's title is no question of its FAQ. */
export const headings: QuestionFinder = {
  name: 'headings',
  find: (context) =>
    [...context.asking, ...context.unmarked].flatMap((block) => {
      if (block.level < 2 || closed(block) || (isLink(block) && !leadsToItself(block))) return [];
      const asked = askedIn(block, context);
      const weight = asked?.isUnmarked ? UNMARKED : 0.3;
      return asked ? [{ finder: 'headings', block: block.index, ...asked, style: `h${block.level}`, weight }] : [];
    }),
};
