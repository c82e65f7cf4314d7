import type { Words } from '../../../words';
import type { Evidence } from '../evidence';
import type { Block, PageIndex } from '../page-index';
import { hasWords, plain } from '../text';
import type { PlacedQuestion, PulloutPage } from '../types';
import { accordions } from './accordions';
import { faqInAddress } from './address';
import { answerTo } from './answer';
import { isBuiltOfQuestions } from './body';
import { bold } from './bold';
import { definitions } from './definitions';
import { details } from './details';
import { weigh } from './evidence';
import { groupMarks, isHeaded, isPlainHeading, type QuestionGroup } from './group';
import { headings } from './headings';
import { labelled } from './labelled';
import { microdata } from './microdata';
import { oneLine } from './one-line';
import { withPeers } from './peers';
import { plainLines } from './plain-lines';
import { type QuestionTexts, questionTexts } from './question-text';
import { select } from './select';
import { statements } from './statements';
import { questionsInData, structured } from './structured';
import { groupsOfFaq } from './subjects';
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
  microdata,
  structured,
  plainLines,
  statements,
];

/** Called with every group that was weighed, for those who want to know why. */
export type FaqTrace = (group: QuestionGroup, evidence: Evidence) => void;

/** The questions that a page answers, each with its answer, in page order. */
export function findFaq(page: PageIndex, source: PulloutPage, words: Words[], trace?: FaqTrace): PlacedQuestion[] {
  const inData = questionsInData(source.jsonLd);
  const asking = page.blocks.filter((block) => block.asks);
  const texts = questionTexts(words);
  const unmarked = unmarkedIn(page, source, texts);
  const place = faqInAddress(source.url, texts);
  const isFaqPage = [source.title, source.document.title].some(texts.isFaqHeading) || place === 'page';
  if (asking.length === 0 && inData.size === 0 && unmarked.size === 0 && !isFaqPage) return [];
  const isBody = isBuiltOfQuestions(page, asking, texts);
  const context: FaqContext = {
    page,
    texts,
    inData,
    asking,
    unmarked,
    isBody,
    isInFaq: place === 'folder',
    title: source.title,
    isFaqPage,
    isInterview: isInterview(page, source, texts),
  };
  const marks = allMarks(context);
  if (marks.length === 0) return [];
  const all = groupMarks(marks, context);
  const ofFaq = groupsOfFaq(all, context);
  const weighed = all.flatMap((found) => {
    const isOfFaq = ofFaq.has(found);
    const isFaq = isHeaded(found, context);
    // What asks without its sign in a heading, titles of other texts do as well: the nearest title must say FAQ.
    const marks = found.marks.filter((mark) => isFaq || (isOfFaq ? !isPlainHeading(mark) : !mark.isUnmarked));
    if (marks.length === 0) return [];
    const group = { ...found, marks, isOfFaq };
    const evidence = weigh(group, context);
    trace?.(group, evidence);
    return { group, evidence };
  });
  const chosen = select(weighed, context);
  const asked = countByStyle(chosen);
  const groups = chosen.map((group) => withPeers(group, asked.get(group.style)!, context));
  const taken = groups.flatMap(({ marks }) => marks.map((mark) => mark.block)).sort((a, b) => a - b);
  const pairs = groups.flatMap((group) => answered(group, taken, context));
  return onceEach(pairs.sort((a, b) => a.at - b.at).map(({ pair }) => pair));
}

function countByStyle(groups: QuestionGroup[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { style, marks } of groups) counts.set(style, (counts.get(style) ?? 0) + marks.length);
  return counts;
}

function unmarkedIn({ blocks }: PageIndex, { title }: PulloutPage, texts: QuestionTexts): Set<Block> {
  const says = ({ level, text, region }: Block): boolean => level > 0 && !region && texts.isFaqHeading(text);
  if (!texts.isFaqHeading(title) && !blocks.some(says)) return new Set();
  const mayAsk = ({ asks, region, text }: Block): boolean =>
    !asks && !region && texts.unmarked(text) !== null && !texts.isFaqHeading(text);
  return new Set(blocks.filter(mayAsk));
}

/** What an interview says of itself stands in a short line. */
const LONGEST_CREDIT = 160;

/** Whether a title or a heading counts questions, "Five questions for …", on a page that calls itself an interview. */
function isInterview({ blocks }: PageIndex, { title }: PulloutPage, texts: QuestionTexts): boolean {
  const counts =
    texts.countsQuestions(title) ||
    blocks.some(({ level, region, text }) => level > 0 && !region && texts.countsQuestions(text));
  const says = ({ text, region }: Block): boolean =>
    !region && text.length < LONGEST_CREDIT && texts.isOfInterview(text);
  const isTitled =
    texts.isInterviewTitle(title) || blocks.some(({ level, text }) => level === 1 && texts.isInterviewTitle(text));
  return isTitled || (counts && (texts.isOfInterview(title) || blocks.some(says)));
}

interface Answered {
  at: number;
  pair: PlacedQuestion;
}

/** "Yes." may answer a question, but where nothing says FAQ most answers are longer than the label of a button. */
const TELLING = 4;
const FEWEST_BRIEF = 2;

/** The pairs of a group; none where most questions have no answer on the page, or all the same one ("Show answer"). */
function answered(group: QuestionGroup, taken: number[], context: FaqContext): Answered[] {
  const pairs = group.marks.flatMap((mark, i) => {
    const pair = answerTo(group, i, taken, context);
    return pair ? [{ at: mark.block, pair }] : [];
  });
  const answers = new Set(pairs.map(({ pair }) => pair.answer));
  const counts = countAnswers(pairs);
  const mayBeBrief = pairs.length >= FEWEST_BRIEF && isHeaded(group, context);
  const telling = pairs.filter(({ pair }) => hasWords(pair.answer, TELLING));
  if ((!mayBeBrief && telling.length * 2 < group.marks.length) || (pairs.length > 1 && answers.size === 1)) return [];
  return pairs.filter(({ pair }) => hasWords(pair.answer, TELLING) || counts.get(pair.answer)! < REPEATED);
}

/** So often the same few words are a label before each answer, "Content:", where nothing else is said. */
const REPEATED = 3;

function countAnswers(pairs: Answered[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pair } of pairs) counts.set(pair.answer, (counts.get(pair.answer) ?? 0) + 1);
  return counts;
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
