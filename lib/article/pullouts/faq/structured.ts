import type { JsonLdNode } from '../../types';
import type { Block, Span } from '../page-index';
import { phrases } from '../phrases';
import { closed } from '../regions';
import { plain } from '../text';
import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Questions that the page's FAQPage or QAPage data names and that its text shows, with or without a question mark. */
export const structured: QuestionFinder = {
  name: 'structured',
  find: ({ page, inData }) => {
    if (inData.size === 0) return [];
    const asked = phrases([...inData.keys()]);
    return page.blocks.flatMap((block) => {
      if (closed(block) || isLink(block) || block.text.length > 300 || !asked.is(block.text)) return [];
      const mark = {
        finder: 'structured',
        block: block.index,
        question: block.text,
        style: styleOf(block),
        weight: 0.3,
      };
      if (inData.size > 1) return [mark];
      const answer = placeOf(inData.get(plain(block.text))!, block.index + 1, page.blocks);
      if (answer) return [{ ...mark, answerFrom: answer.first, answerTo: answer.last }];
      // What follows a page's title is all of the page.
      return block.level === 1 ? [] : [mark];
    });
  },
};

export const styleOf = ({ level, parent }: Block): string => (level > 0 ? `h${level}` : `data ${parent.localName}`);

/** Between the question of a page and its answer stand at most its author, its day and the like. */
const BETWEEN = 12;

/** The blocks that say what the data answers, or as much of it as the data gives; null where none do. */
function placeOf(data: string, from: number, blocks: Block[]): Span | null {
  const answer = keyOfData(data);
  if (!answer) return null;
  for (let first = from; first < Math.min(from + BETWEEN, blocks.length); first++) {
    let said = '';
    for (let at = first; at < blocks.length && answer.startsWith(said); at++) {
      said += keyOf(blocks[at]!.text);
      if (said.startsWith(answer)) return { first, last: at + 1 };
    }
  }
  return null;
}

/** Tags, and signs by their names: no letters of a text. */
const MARKUP = /<[^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/gi;

/** The questions of FAQPage and QAPage data, as `plain` text, with their answers; none where most do not ask: some sites put features there. */
export function questionsInData(jsonLd: JsonLdNode[]): Map<string, string> {
  const answers = new Map<string, string>();
  let asking = 0;
  for (const node of jsonLd.flatMap(faqsIn)) {
    for (const entity of partsOf(node)) {
      const name = entity?.name;
      if (typeof name !== 'string' || answers.has(plain(name)) || isThread(entity!)) continue;
      const text = ([entity!.acceptedAnswer].flat()[0] as JsonLdNode | undefined)?.text;
      answers.set(plain(name), typeof text === 'string' ? text : '');
      if (/[?？؟]/.test(name)) asking++;
    }
  }
  return asking * 2 > answers.size ? answers : new Map();
}

/** Itself, or what it says it is about, where that is a FAQ or one question that the page answers. */
function faqsIn(node: JsonLdNode): JsonLdNode[] {
  return [node, ...partsOf(node)].filter((part) => {
    const types = [part?.['@type']].flat();
    return types.includes('FAQPage') || types.includes('QAPage');
  }) as JsonLdNode[];
}

/** A question that somebody put to others, or that others answered, too, is a thread of a forum: the thread is the text. */
const isThread = ({ author, suggestedAnswer }: JsonLdNode): boolean =>
  author !== undefined || [suggestedAnswer ?? []].flat().length > 0;

const partsOf = (node: JsonLdNode | undefined): (JsonLdNode | undefined)[] =>
  [node?.mainEntity].flat() as (JsonLdNode | undefined)[];

/** An answer for comparing: data and page part the same words by other spaces. */
export const keyOf = (answer: string): string => plain(answer).replaceAll(' ', '');

/** The same of an answer as data has it, with markup. */
export const keyOfData = (answer: string): string => keyOf(answer.replace(MARKUP, ' '));
