import type { Block } from '../page-index';
import { closed } from '../regions';
import type { FaqContext, QuestionMark } from './types';

/** Questions that look alike and stand under the same heading. */
export interface QuestionGroup {
  style: string;
  /** Index of the heading (or line) over the group; null at the beginning of the page. */
  owner: number | null;
  marks: QuestionMark[];
}

/** Sorts marks (one a block, in page order) into groups. */
export function groupMarks(marks: QuestionMark[], context: FaqContext): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  const asking = new Set(marks.map((mark) => mark.block));
  const known: (boolean | undefined)[] = [];
  const isHead = (at: number): boolean => {
    const block = context.page.blocks[at]!;
    known[at] ??= block.level > 0 || isFaqLine(block, context);
    return known[at];
  };
  for (const mark of marks) {
    const owner = ownerOf(mark, asking, isHead, context);
    const key = `${mark.style} ${owner}`;
    const group = groups.get(key) ?? { style: mark.style, owner, marks: [] };
    group.marks.push(mark);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function isFaqLine(block: Block, { texts }: FaqContext): boolean {
  return block.text.length < 50 && block.linked < 0.5 && !closed(block) && texts.isFaqLine(block.text);
}

/** The nearest line above that heads the question: a heading of its level or higher, or any short line that says FAQ. */
function ownerOf(
  mark: QuestionMark,
  asking: Set<number>,
  isHead: (at: number) => boolean,
  { page }: FaqContext,
): number | null {
  const level = page.blocks[mark.block]!.level || 7;
  for (let at = mark.block - 1; at >= 0; at--) {
    if (asking.has(at) || !isHead(at)) continue;
    if (page.blocks[at]!.level <= level) return at;
  }
  return null;
}
