import { collect } from '../collect';
import type { Block, PageIndex } from '../page-index';
import { closed } from '../regions';
import { hasLetters } from '../text';
import { isOfContents, type QuestionTexts } from './question-text';
import type { QuestionFinder, QuestionMark } from './types';

/** Pairs with the labels "Q:" and "A:" (or only the first of them), in one block or in two. */
export const labelled: QuestionFinder = {
  name: 'labelled',
  find: ({ page, texts }) => collect(page.blocks, (block) => markOf(block, page, texts)),
};

function markOf(block: Block, page: PageIndex, texts: QuestionTexts): QuestionMark | null {
  // A cell of its own may hold the label.
  const before = page.blocks[block.index - 1];
  const isLabelled =
    texts.asks(block.text) || (before && texts.isQuestionLabel(before.text) && before.parent.closest('td'));
  if (closed(block) || !isLabelled) return null;
  const question = texts.unlabelled(block.text);
  const whole = texts.question(block.text);
  const next = page.blocks[block.index + 1];
  const answered = next !== undefined && texts.answerLabel(next.text) > 0;
  if (!whole && !answered) return null;
  if (!hasLetters(question) || isOfContents(block, question.length)) return null;
  const style = `labelled ${block.level || block.parent.localName}`;
  return { finder: 'labelled', block: block.index, question: whole ?? question, style, weight: answered ? 0.6 : 0.4 };
}
