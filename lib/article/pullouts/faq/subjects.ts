import { closed } from '../regions';
import { isPlainHeading, LOWEST, opensAnswer, type QuestionGroup } from './group';
import type { FaqContext } from './types';

/** A title over so many questions heads them all, though each subject has a heading of its own; of those that open an answer fewer do. */
const FEWEST = 3;
const FEWEST_OPENING = 2;

/** The groups under a heading of their own that stands under one, or under the page's title, that says FAQ. */
export function groupsOfFaq(groups: QuestionGroup[], context: FaqContext): Set<QuestionGroup> {
  const under = groups.filter(isUnder(groups, context));
  const questions = new Map<string, number>();
  for (const { style, marks } of under)
    questions.set(style, (questions.get(style) ?? 0) + marks.filter((mark) => !isPlainHeading(mark)).length);
  const fewest = ({ marks }: QuestionGroup): number => (marks.every(opensAnswer) ? FEWEST_OPENING : FEWEST);
  return new Set(under.filter((group) => questions.get(group.style)! >= fewest(group)));
}

function isUnder(groups: QuestionGroup[], { page, texts, isFaqPage }: FaqContext): (group: QuestionGroup) => boolean {
  if (isFaqPage) return () => true;
  const asked = new Set(groups.map(placeOf));
  const says = new Map<number, boolean>();
  /** By level: whether a heading that what has this level stands under says FAQ. Each line is looked at once. */
  const above = Array<boolean>(LOWEST + 1).fill(false);
  for (const block of page.blocks) {
    const level = block.level || LOWEST;
    if (asked.has(block.index)) says.set(block.index, above[level]!);
    if (block.level > 0 && !closed(block))
      above.fill(above[block.level]! || texts.isFaqHeading(block.text), block.level + 1);
  }
  return (group) => says.get(placeOf(group))!;
}

/** The line that heads a group; its first question where none does. */
const placeOf = ({ owner, marks }: QuestionGroup): number => owner ?? marks[0]!.block;
