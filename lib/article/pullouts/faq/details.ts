import { elementsOf, spanOf } from '../page-index';
import { closed } from '../regions';
import type { QuestionFinder, QuestionMark } from './types';

/** `<details>` whose summary asks. */
export const details: QuestionFinder = {
  name: 'details',
  find: ({ page, texts }) => {
    const marks: QuestionMark[] = [];
    for (const element of elementsOf(page, 'summary')) {
      const span = page.spans.get(element);
      if (!span || span.first === span.last || !element.parentElement) continue;
      const block = page.blocks[span.first]!;
      const question = closed(block) ? null : texts.question(block.text);
      const { last } = spanOf(page, element.parentElement);
      if (!question) continue;
      marks.push({
        finder: 'details',
        block: block.index,
        question,
        style: 'summary',
        answerFrom: span.last,
        answerTo: last,
        weight: 0.5,
      });
    }
    return marks;
  },
};
