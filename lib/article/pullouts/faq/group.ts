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
  for (const mark of marks) {
    const owner = ownerOf(mark, asking, context);
    const key = `${mark.style} ${owner}`;
    const group = groups.get(key) ?? { style: mark.style, owner, marks: [] };
    group.marks.push(mark);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The nearest line above that heads the question: a heading of its level or higher, or any short line that says FAQ. */
function ownerOf(mark: QuestionMark, asking: Set<number>, { page, texts }: FaqContext): number | null {
  const level = page.blocks[mark.block]!.level || 7;
  for (let at = mark.block - 1; at >= 0; at--) {
    const block = page.blocks[at]!;
    if (asking.has(at)) continue;
    if (block.level > 0 ? block.level <= level : texts.isFaqHeading(block.text) && isShort(block.text)) return at;
  }
  return null;
}

function isShort(text: string): boolean {
  return text.length < 80;
}
