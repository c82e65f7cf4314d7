import { type Block, elementsOf, spanOf } from '../page-index';
import { closed } from '../regions';
import { hasWords } from '../text';
import { isLink, leadsToItself, UNMARKED } from './question-text';
import type { FaqContext, QuestionFinder, QuestionMark } from './types';

const FEWEST = 3;
const LONGEST = 120;
/** Words of a statement, and the share of headings that must have as many: "Shipping" is a subject. */
const SEVERAL_WORDS = 3;
const MOSTLY = 0.7;

/**
 * On a page that calls itself a FAQ, entries that say what is wrong instead of asking: "The screen stays black". The terms of its
 * definition lists, and where nothing there asks in a form of its own, its lowest headings with text below them.
 */
export const statements: QuestionFinder = {
  name: 'statements',
  find: (context) => (context.isFaqPage ? [...terms(context), ...heads(context)] : []),
};

function terms({ page, texts }: FaqContext): QuestionMark[] {
  const marks = elementsOf(page, 'dt').flatMap((term): QuestionMark[] => {
    const span = page.spans.get(term);
    const answer = term.nextElementSibling;
    if (!span || span.first === span.last || answer?.localName !== 'dd') return [];
    const block = page.blocks[span.first]!;
    if (closed(block) || isLink(block) || block.text.length > LONGEST) return [];
    const { first, last } = spanOf(page, answer);
    return [{ ...markOf(block, 'dt', texts), answerFrom: first, answerTo: last }];
  });
  return marks.length >= FEWEST && saySomething(marks) ? marks : [];
}

function heads({ page, asking, texts }: FaqContext): QuestionMark[] {
  if (asking.some(({ level, parent }) => level > 0 || parent.closest('dt, summary, button') !== null)) return [];
  for (const level of [6, 5, 4, 3, 2]) {
    const own = page.blocks.filter((block) => block.level === level && mayHead(block, page.blocks[block.index + 1]));
    const marks = own.map((block) => markOf(block, `h${level}`, texts));
    if (marks.length >= FEWEST) return saySomething(marks) ? marks : [];
  }
  return [];
}

const mayHead = (block: Block, next: Block | undefined): boolean =>
  next?.level === 0 && !closed(block) && block.text.length <= LONGEST && (!isLink(block) || leadsToItself(block));

const markOf = ({ index, text }: Block, style: string, { unlabelled }: FaqContext['texts']): QuestionMark => ({
  finder: 'statements',
  block: index,
  question: unlabelled(text),
  style,
  weight: UNMARKED,
});

const saySomething = (marks: QuestionMark[]): boolean =>
  marks.filter(({ question }) => hasWords(question, SEVERAL_WORDS)).length >= MOSTLY * marks.length;
