import { elementsOf, spanOf } from '../page-index';
import { closed } from '../regions';
import { askedIn, UNMARKED } from './question-text';
import type { QuestionFinder, QuestionMark } from './types';

/** `<details>` whose summary asks. */
export const details: QuestionFinder = {
  name: 'details',
  find: (context) => {
    const { page } = context;
    const marks: QuestionMark[] = [];
    for (const element of elementsOf(page, 'summary')) {
      const span = page.spans.get(element);
      if (!span || span.first === span.last || !element.parentElement) continue;
      const block = page.blocks[span.first]!;
      const asked = closed(block) ? null : askedIn(block, context);
      const { last } = spanOf(page, element.parentElement);
      if (!asked) continue;
      marks.push({
        finder: 'details',
        block: block.index,
        ...asked,
        style: 'summary',
        answerFrom: span.last,
        answerTo: last,
        weight: asked.isUnmarked ? UNMARKED : 0.5,
      });
    }
    return marks;
  },
};
