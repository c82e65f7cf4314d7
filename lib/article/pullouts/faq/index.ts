import type { Words } from '../../../words';
import { ENOUGH, type Evidence } from '../evidence';
import type { PageIndex } from '../page-index';
import { plain } from '../text';
import type { PlacedQuestion, PulloutPage } from '../types';
import { accordions } from './accordions';
import { answerTo } from './answer';
import { bold } from './bold';
import { definitions } from './definitions';
import { details } from './details';
import { weigh } from './evidence';
import { groupMarks, type QuestionGroup } from './group';
import { headings } from './headings';
import { labelled } from './labelled';
import { oneLine } from './one-line';
import { plainLines } from './plain-lines';
import { questionTexts } from './question-text';
import { questionNames, structured } from './structured';
import type { FaqContext, QuestionFinder, QuestionMark } from './types';

/** In order of trust: where two see a question in the same block, the first one's account of it is kept. */
export const QUESTION_FINDERS: QuestionFinder[] = [
  details,
  definitions,
  labelled,
  accordions,
  headings,
  bold,
  oneLine,
  structured,
  plainLines,
];

/** Called with every group that was weighed, for those who want to know why. */
export type FaqTrace = (group: QuestionGroup, evidence: Evidence) => void;

/** The questions that a page answers, each with its answer, in page order. */
export function findFaq(page: PageIndex, source: PulloutPage, words: Words[], trace?: FaqTrace): PlacedQuestion[] {
  const context: FaqContext = { page, texts: questionTexts(words), jsonLd: source.jsonLd };
  const names = questionNames(source.jsonLd);
  const found: { at: number; pair: PlacedQuestion }[] = [];
  for (const group of groupMarks(allMarks(context), context)) {
    const evidence = weigh(group, names, context);
    trace?.(group, evidence);
    if (evidence.total < ENOUGH) continue;
    group.marks.forEach((mark, i) => {
      const pair = answerTo(group, i, context);
      if (pair) found.push({ at: mark.block, pair });
    });
  }
  return onceEach(found.sort((a, b) => a.at - b.at).map(({ pair }) => pair));
}

/** One mark a block, in page order, without questions to the reader. */
function allMarks(context: FaqContext): QuestionMark[] {
  const marks = new Map<number, QuestionMark>();
  for (const finder of QUESTION_FINDERS) {
    for (const mark of finder.find(context)) {
      if (!marks.has(mark.block) && !context.texts.isPrompt(mark.question)) marks.set(mark.block, mark);
    }
  }
  return [...marks.values()].sort((a, b) => a.block - b.block);
}

/** Pages repeat their questions in lists of contents and for other screens: the first one that is answered stays. */
function onceEach(pairs: PlacedQuestion[]): PlacedQuestion[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = plain(pair.question);
    return seen.has(key) ? false : seen.add(key);
  });
}
