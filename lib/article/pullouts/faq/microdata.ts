import type { PageIndex, Span } from '../page-index';
import { styleOf } from './structured';
import type { QuestionFinder } from './types';

const QUESTION = '[itemtype$="schema.org/Question"]';
const PAGE = '[itemtype$="schema.org/FAQPage"], [itemtype$="schema.org/QAPage"]';
const OF_THREAD = '[itemprop=author], [itemprop=suggestedAnswer]';

/** Questions and answers that microdata names, of a FAQ or of a page that answers one question. */
export const microdata: QuestionFinder = {
  name: 'microdata',
  find: ({ page, texts }) =>
    [...page.document.querySelectorAll(QUESTION)].filter(isInMicrodata).flatMap((element) => {
      const name = spanAround(element.querySelector('[itemprop=name]'), page);
      const answer = spanAround(element.querySelector('[itemprop=acceptedAnswer]'), page);
      if (!name || !answer || answer.first <= name.first) return [];
      const block = page.blocks[name.first]!;
      const question = texts.question(block.text);
      if (!question) return [];
      return [
        {
          finder: 'microdata',
          block: block.index,
          question,
          style: styleOf(block),
          answerFrom: answer.first,
          answerTo: answer.last,
          weight: 0.3,
        },
      ];
    }),
};

/** The lines of an element, or of the one that it stands in where it is only a part of a line. */
function spanAround(element: Element | null, { spans }: PageIndex): Span | null {
  for (let outer = element; outer; outer = outer.parentElement) {
    const span = spans.get(outer);
    if (span) return span.last > span.first ? span : null;
  }
  return null;
}

/** Whether an element lies in a question of a FAQ, or is one; a question that others answer, too, is a thread of a forum. */
export function isInMicrodata(element: Element): boolean {
  const question = element.closest(QUESTION);
  return question?.parentElement?.closest(PAGE) != null && question.querySelector(OF_THREAD) === null;
}
