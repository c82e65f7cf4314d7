import { closed } from '../regions';
import { isLink, isRunningText } from './question-text';
import type { QuestionFinder } from './types';

/** Blocks of plain text that ask and say nothing else: they count only under a heading or data that says FAQ. */
export const plainLines: QuestionFinder = {
  name: 'plain-lines',
  find: ({ asking, texts }) =>
    asking.flatMap((block) => {
      if (block.level > 0 || closed(block) || isLink(block)) return [];
      const question = texts.question(block.text);
      return question && !isRunningText(question)
        ? [
            {
              finder: 'plain-lines',
              block: block.index,
              question,
              style: `plain ${block.parent.localName}`,
              weight: 0.1,
            },
          ]
        : [];
    }),
};
