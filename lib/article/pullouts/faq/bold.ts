import { closed } from '../regions';
import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Paragraphs and list items that are bold from end to end and ask. */
export const bold: QuestionFinder = {
  name: 'bold',
  find: ({ asking, texts }) =>
    asking.flatMap((block) => {
      if (block.level > 0 || closed(block) || isLink(block) || block.bold < 0.9 * block.text.length) return [];
      const question = texts.question(block.text);
      const style = `bold ${block.parent.localName}`;
      return question ? [{ finder: 'bold', block: block.index, question, style, weight: 0.3 }] : [];
    }),
};
