import { elementsOf, spanOf } from '../page-index';
import { closed } from '../regions';
import type { QuestionFinder, QuestionMark } from './types';

/** Definition lists whose terms ask. */
export const definitions: QuestionFinder = {
  name: 'definitions',
  find: ({ page, texts }) => {
    const marks: QuestionMark[] = [];
    for (const element of elementsOf(page, 'dt')) {
      const span = page.spans.get(element);
      if (!span || span.first === span.last) continue;
      const block = page.blocks[span.first]!;
      const question = closed(block) ? null : texts.question(block.text);
      const answer = element.nextElementSibling;
      if (!question || answer?.localName !== 'dd') continue;
      const { first, last } = spanOf(page, answer);
      marks.push({
        finder: 'definitions',
        block: block.index,
        question,
        style: 'dt',
        answerFrom: first,
        answerTo: last,
        weight: 0.5,
      });
    }
    return marks;
  },
};
