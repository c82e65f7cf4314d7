import type { Block, PageIndex } from '../page-index';
import { plain } from '../text';
import type { QuestionTexts } from './question-text';

const ENOUGH_QUESTIONS = 8;
const MANY_QUESTIONS = 15;

/** Whether a page's text is built of question headings: from the first to the last of them hardly any other heading. */
export function isBuiltOfQuestions(page: PageIndex, asks: Block[], texts: QuestionTexts): boolean {
  if (asks.length < ENOUGH_QUESTIONS) return false;
  const isHeading = (block: Block): boolean => block.level > 1 && !block.region && block.linked < 0.8;
  const asking = asks.filter(isHeading).filter(({ text }) => {
    const question = texts.question(text);
    return question !== null && !texts.isPrompt(question);
  });
  // A thread repeats its title over every post: what counts are different questions.
  if (new Set(asking.map(({ text }) => plain(text).replace(/^re /, ''))).size < ENOUGH_QUESTIONS) return false;
  const first = asking[0]!.index;
  const last = asking[asking.length - 1]!.index;
  const deepest = asking.reduce((most, { level }) => Math.max(most, level), 0);
  const peers = page.blocks.slice(first, last + 1).filter((block) => isHeading(block) && block.level <= deepest);
  return asking.length >= MANY_QUESTIONS || asking.length >= 0.8 * peers.length;
}
