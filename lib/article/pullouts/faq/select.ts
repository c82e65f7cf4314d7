import { ENOUGH, type Evidence } from '../evidence';
import { type PageIndex, type Span, spanOf } from '../page-index';
import { territory } from '../territory';
import { hasLetters } from '../text';
import type { QuestionGroup } from './group';
import type { FaqContext } from './types';

export interface WeighedGroup {
  group: QuestionGroup;
  evidence: Evidence;
}

/** Blocks between a heading and the list of questions under it: an introduction, not another subject. */
const INTRODUCTION = 6;
/** A heading mark's own form; anything below is a line of text that ends in a question mark. */
export const FORMED = 0.3;
const SEVERAL = 3;

/**
 * Takes the groups with enough evidence, best first. A question inside another's answer is part of that answer; and a
 * smaller group must follow closely on the heading or on what was taken under it, or it only happens to stand below.
 */
export function select(weighed: WeighedGroup[], context: FaqContext): QuestionGroup[] {
  const taken: QuestionGroup[] = [];
  const closed: Span[] = [];
  const best = weighed
    .filter(({ evidence }) => evidence.total >= ENOUGH)
    .sort((a, b) => b.evidence.total - a.evidence.total);
  for (const { group } of best) {
    const open = {
      ...group,
      marks: group.marks.filter((mark) => !closed.some(({ first, last }) => mark.block > first && mark.block < last)),
    };
    if (open.marks.length === 0 || !isClose(open, taken, context)) continue;
    taken.push(open);
    for (const span of open.marks.flatMap((_, i) => ownAnswer(open, i, context) ?? [])) closed.push(span);
  }
  return taken;
}

function isClose(group: QuestionGroup, taken: QuestionGroup[], context: FaqContext): boolean {
  const first = group.marks[0]!;
  const isFormed = group.marks.some((mark) => mark.weight >= FORMED);
  if (group.marks.length > 2 && isFormed) return true;
  // One line that asks, above questions in a form of their own: "Not found? Write to us."
  if (!isFormed && group.marks.length === 1 && countFormed(taken) >= SEVERAL) return false;
  const siblings = taken.filter((other) => other.owner === group.owner);
  if (siblings.length === 0) return isFormed || group.owner === null || first.block - group.owner <= INTRODUCTION;
  // Lines of running text that ask stand inside the answers of the questions that have a form of their own.
  if (!isFormed && siblings.some((other) => other.marks.some((mark) => mark.weight >= FORMED))) return false;
  return siblings.some((other) => {
    const start = other.marks[0]!.block;
    return first.block >= start - INTRODUCTION && first.block < lastBlock(other, context);
  });
}

const countFormed = (groups: QuestionGroup[]): number =>
  groups.reduce((sum, { marks }) => sum + marks.filter(({ weight }) => weight >= FORMED).length, 0);

/** The block after the last answer of a group, as far as its markup or the next heading shows. */
function lastBlock(group: QuestionGroup, context: FaqContext): number {
  const last = group.marks.length - 1;
  const own = ownAnswer(group, last, context);
  if (own) return own.last;
  const { block } = group.marks[last]!;
  return block + 2 * INTRODUCTION;
}

/** The blocks of a question and its answer where they have an element of their own; null where answers lie flat. */
export function ownAnswer(group: QuestionGroup, at: number, { page }: FaqContext): Span | null {
  const mark = group.marks[at]!;
  if (mark.answerFrom !== undefined && mark.answerTo !== undefined) return { first: mark.block, last: mark.answerTo };
  const neighbours = [group.marks[at - 1], group.marks[at + 1]].flatMap((other) => (other ? [other.block] : []));
  if (neighbours.length === 0) return itemAround(mark.block, { page });
  return answerIn(territory(page, mark.block, neighbours), mark.block, page);
}

/** The part of an element after the question in it, with the question; null where it says nothing. */
export function answerIn({ last }: Span, block: number, page: PageIndex): Span | null {
  return page.blocks.slice(block + 1, last).some(({ text }) => hasLetters(text)) ? { first: block, last } : null;
}

/** A question alone on its page has no neighbours to tell its element by; `<details>` and list items are known ones. */
function itemAround(block: number, { page }: Pick<FaqContext, 'page'>): Span | null {
  const item = page.blocks[block]!.parent.closest('details, li, dl');
  const span = item ? spanOf(page, item) : null;
  return span && span.last > block + 1 ? { first: block, last: span.last } : null;
}
