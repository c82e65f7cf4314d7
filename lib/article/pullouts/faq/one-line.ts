import type { Block } from '../page-index';
import { closed } from '../regions';
import { hasWords } from '../text';
import { isOfContents, isRunningText, type QuestionTexts } from './question-text';
import type { QuestionFinder, QuestionMark } from './types';

/** "Question? Answer." in one list item or paragraph, the question in bold or not. */
export const oneLine: QuestionFinder = {
  name: 'one-line',
  find: ({ asking, texts }) => asking.flatMap((block) => markOf(block, texts) ?? []),
};

function markOf(block: Block, texts: QuestionTexts): QuestionMark | null {
  if (block.level > 0 || closed(block)) return null;
  const end = /[?？؟]["'”’»)]*\s*(?=\S)/.exec(block.text);
  if (!end) return null;
  const inlineAt = end.index + end[0].length;
  const question = texts.question(block.text.slice(0, inlineAt));
  if (!question || !hasWords(block.text.slice(inlineAt), 3) || isOfContents(block, inlineAt)) return null;
  // The bold part is measured in unfolded characters, so its end is known only roughly.
  if (block.bold === 0 && isRunningText(question)) return null;
  const isBold = block.bold > 0 && Math.abs(block.bold - end.index) <= 4 + 0.1 * end.index;
  const style = `${isBold ? 'bold ' : ''}line ${block.parent.localName}`;
  return { finder: 'one-line', block: block.index, question, style, inlineAt, weight: isBold ? 0.3 : 0.1 };
}
