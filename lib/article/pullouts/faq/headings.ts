import { closed } from '../regions';
import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Headings that ask; a page's title is no question of its FAQ. */
export const headings: QuestionFinder = {
  name: 'headings',
  find: ({ asking, texts }) =>
    asking.flatMap((block) => {
      if (block.level < 2 || closed(block) || isLink(block)) return [];
      const question = texts.question(block.text);
      return question
        ? [{ finder: 'headings', block: block.index, question, style: `h${block.level}`, weight: 0.3 }]
        : [];
    }),
};
