import type { Block } from '../page-index';
import { closed } from '../regions';
import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Old pages set their questions in these. */
const SLANTED = 'i, em, u, font';

/** Paragraphs, list items and lines that are bold from end to end, or set apart in another way, and ask. */
export const bold: QuestionFinder = {
  name: 'bold',
  find: ({ asking, texts }) =>
    asking.flatMap((block) => {
      if (block.level > 0 || closed(block) || isLink(block)) return [];
      const look = block.bold >= 0.9 * block.text.length ? 'bold' : lookOf(block);
      const question = look && texts.question(block.text);
      if (!question) return [];
      const style = `${look} ${block.parent.localName}`;
      return [{ finder: 'bold', block: block.index, question, style, weight: 0.3 }];
    }),
};

/** The name of the element that all of a line stands in; null where its parts are set in different ways. */
function lookOf({ nodes, parent }: Block): string | null {
  const element = nodes[0]!.parentElement?.closest(SLANTED);
  if (!element || !parent.contains(element)) return null;
  return nodes.every((node) => element.contains(node)) ? element.localName : null;
}
