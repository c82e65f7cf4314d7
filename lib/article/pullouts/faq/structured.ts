import type { JsonLdNode } from '../../types';
import { phrases } from '../phrases';
import { closed } from '../regions';
import { plain } from '../text';
import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Questions that the page's FAQPage data names and that its text shows, with or without a question mark. */
export const structured: QuestionFinder = {
  name: 'structured',
  find: ({ page, inData }) => {
    if (inData.size === 0) return [];
    const asked = phrases([...inData.keys()]);
    return page.blocks.flatMap((block) => {
      if (closed(block) || isLink(block) || block.text.length > 300 || !asked.is(block.text)) return [];
      const style = block.level > 0 ? `h${block.level}` : `data ${block.parent.localName}`;
      return [{ finder: 'structured', block: block.index, question: block.text, style, weight: 0.3 }];
    });
  },
};

/** Tags, and signs by their names: no letters of a text. */
const MARKUP = /<[^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/gi;

/** The questions of FAQPage data, as `plain` text, with their answers; none where most do not ask: some sites put features there. */
export function questionsInData(jsonLd: JsonLdNode[]): Map<string, string> {
  const answers = new Map<string, string>();
  let asking = 0;
  for (const node of jsonLd.flatMap(faqsIn)) {
    for (const entity of partsOf(node)) {
      const name = entity?.name;
      if (typeof name !== 'string' || answers.has(plain(name))) continue;
      const text = ([entity!.acceptedAnswer].flat()[0] as JsonLdNode | undefined)?.text;
      answers.set(plain(name), typeof text === 'string' ? text : '');
      if (/[?？؟]/.test(name)) asking++;
    }
  }
  return asking * 2 > answers.size ? answers : new Map();
}

/** Itself, or what it says it is about, where that is a FAQ. */
function faqsIn(node: JsonLdNode): JsonLdNode[] {
  return [node, ...partsOf(node)].filter((part) => [part?.['@type']].flat().includes('FAQPage')) as JsonLdNode[];
}

const partsOf = (node: JsonLdNode | undefined): (JsonLdNode | undefined)[] =>
  [node?.mainEntity].flat() as (JsonLdNode | undefined)[];

/** An answer for comparing: data and page part the same words by other spaces. */
export const keyOf = (answer: string): string => plain(answer).replaceAll(' ', '');

/** The same of an answer as data has it, with markup. */
export const keyOfData = (answer: string): string => keyOf(answer.replace(MARKUP, ' '));
