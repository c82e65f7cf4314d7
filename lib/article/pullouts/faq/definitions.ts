import { elementsOf, spanOf } from '../page-index';
import { closed } from '../regions';
import { askedIn, UNMARKED } from './question-text';
import type { QuestionFinder, QuestionMark } from './types';

/** Definition lists whose terms ask. */
export const definitions: QuestionFinder = {
  name: 'definitions',
  find: (context) => {
    const { page } = context;
    const marks: QuestionMark[] = [];
    for (const element of elementsOf(page, 'dt')) {
      const span = page.spans.get(element);
      if (!span || span.first === span.last) continue;
      const block = page.blocks[span.first]!;
      const asked = closed(block) ? null : askedIn(block, context);
      const answer = element.nextElementSibling;
      if (!asked || answer?.localName !== 'dd') continue;
      const { first, last } = spanOf(page, answer);
      marks.push({
        finder: 'definitions',
        block: block.index,
        ...asked,
        style: 'dt',
        answerFrom: first,
        answerTo: last,
        weight: asked.isUnmarked ? UNMARKED : 0.5,
      });
    }
    return marks;
  },
};
