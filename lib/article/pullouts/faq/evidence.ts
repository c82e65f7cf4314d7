import { count, type Evidence } from '../evidence';
import { plain } from '../text';
import { isUnderPicture } from '../under-picture';
import { isHeaded, type QuestionGroup } from './group';
import { isInMicrodata } from './microdata';
import type { FaqContext, QuestionMark } from './types';

/** The form alone says hardly anything. */
const FAINT = 0.2;
const FAQ_NAME = /(?:^|[\s_-])faqs?(?:$|[\s_-])|faq(?:page|section|list|block)|frequently/i;

/** Weighs a group. The numbers were set on hand-checked pages: see tests/notes. */
export function weigh(group: QuestionGroup, context: FaqContext): Evidence {
  const { page } = context;
  const size = group.marks.length;
  const evidence: Evidence = { total: 0, reasons: [] };
  const add = (value: number, reason: string): void => count(evidence, value, reason);
  add(weightOf(group.marks), group.marks[0]!.finder);
  if (size >= 5) add(0.2, `${size} questions`);
  else if (size >= 3) add(0.1, `${size} questions`);
  if (isHeaded(group, context)) add(0.6, 'FAQ heading');
  else if (group.isOfFaq) add(0.5, 'a title further up says FAQ');
  else if (context.isInFaq) add(0.15, 'a folder of questions');
  if (context.isInterview) add(-0.6, 'an interview');
  const named = group.marks.filter((mark) => context.inData.has(plain(mark.question))).length;
  const most = (test: (element: Element) => boolean): boolean =>
    group.marks.filter((mark) => test(page.blocks[mark.block]!.parent)).length * 2 > size;
  if (named > 0 && named * 3 >= size) add(0.6, 'FAQ data');
  else if (most(isInMicrodata)) add(0.6, 'FAQ microdata');
  if (most(isNamedFaq)) add(0.25, 'FAQ markup');
  if (most(isUnderPicture)) add(-0.4, 'a picture over each, as on cards of other texts');
  if (page.blocks[group.marks[0]!.block]!.region === 'footer') add(-0.4, 'in a footer');
  if (context.isBody && /^h\d$/.test(group.style)) add(0.35, 'most headings ask');
  return evidence;
}

/** What most of them are speaks for all: the best of them, unless most are hardly marked. */
function weightOf(marks: QuestionMark[]): number {
  const weights = marks.map(({ weight }) => weight).sort((a, b) => a - b);
  const most = weights.at(-1)!;
  return weights[weights.length >> 1]! < FAINT ? weights[0]! : most;
}

function isNamedFaq(element: Element): boolean {
  for (let outer: Element | null = element; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    if (FAQ_NAME.test(`${outer.getAttribute('class') ?? ''} ${outer.id}`)) return true;
  }
  return false;
}
