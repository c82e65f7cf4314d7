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
  const owners = new Owners(new Set(marks.map((mark) => mark.block)), context);
  for (const mark of marks) {
    const owner = owners.of(mark);
    const key = `${mark.style} ${owner}`;
    const group = groups.get(key) ?? { style: mark.style, owner, marks: [] };
    group.marks.push(mark);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether the line over a group says that it heads questions. */
export function isHeaded({ owner }: QuestionGroup, { page, texts }: FaqContext): boolean {
  return owner !== null && texts.isFaqHeading(page.blocks[owner]!.text);
}

function isFaqLine(block: Block, { texts }: FaqContext): boolean {
  return block.text.length < 50 && block.linked < 0.5 && !closed(block) && texts.isFaqLine(block.text);
}

/** What stands below all headings. */
export const LOWEST = 7;

/** Finds the heads of marks that come in page order, each line of the page looked at once. */
class Owners {
  private at = 0;
  /** By level: the nearest head above of that level or a higher one. */
  private readonly heads: (number | null)[] = Array(LOWEST + 1).fill(null);

  constructor(
    private readonly asking: Set<number>,
    private readonly context: FaqContext,
  ) {}

  /** The nearest line above that heads the question: a heading of its level or higher, or any short line that says FAQ. */
  of({ block }: QuestionMark): number | null {
    const { blocks } = this.context.page;
    for (; this.at < block; this.at++) {
      const { level } = blocks[this.at]!;
      const isHead = !this.asking.has(this.at) && (level > 0 || isFaqLine(blocks[this.at]!, this.context));
      if (isHead) this.heads.fill(this.at, level);
    }
    return this.heads[blocks[block]!.level || LOWEST]!;
  }
}
