import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Headings that ask. */
export const headings: QuestionFinder = {
  name: 'headings',
  find: ({ page, texts }) =>
    page.blocks.flatMap((block) => {
      if (block.level === 0 || block.region || isLink(block)) return [];
      const question = texts.question(block.text);
      return question
        ? [{ finder: 'headings', block: block.index, question, style: `h${block.level}`, weight: 0.3 }]
        : [];
    }),
};
