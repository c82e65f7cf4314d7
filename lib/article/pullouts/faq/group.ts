import type { Block } from '../page-index';
import { closed } from '../regions';
import { panelEnd, territory } from '../territory';
import type { FaqContext, QuestionMark } from './types';

/** Questions that look alike and stand under the same heading. */
export interface QuestionGroup {
  style: string;
  /** Index of the heading (or line) over the group; null at the beginning of the page. */
  owner: number | null;
  marks: QuestionMark[];
  /** The nearest questions of its style before and after a group of one. */
  beside: number[];
  /** Whether a title further up says that they are questions. */
  isOfFaq?: boolean;
}

/** Sorts marks (one a block, in page order) into groups. */
export function groupMarks(marks: QuestionMark[], context: FaqContext): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  const owners = new Owners(marks, context);
  for (const mark of marks) {
    const owner = owners.of(mark);
    const key = `${mark.style} ${owner}`;
    const group = groups.get(key) ?? { style: mark.style, owner, marks: [], beside: [] };
    group.marks.push(mark);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const beside = neighboursOf(marks);
  for (const group of all) if (group.marks.length === 1) group.beside = beside.get(group.marks[0]!)!;
  return all;
}

/** For each mark the blocks of the nearest ones of its style before and after it. */
function neighboursOf(marks: QuestionMark[]): Map<QuestionMark, number[]> {
  const beside = new Map<QuestionMark, number[]>();
  const last = new Map<string, QuestionMark>();
  for (const mark of marks) {
    const before = last.get(mark.style);
    beside.set(mark, before ? [before.block] : []);
    if (before) beside.get(before)!.push(mark.block);
    last.set(mark.style, mark);
  }
  return beside;
}

/** Whether the line over a group says that it heads questions. */
export function isHeaded({ owner }: QuestionGroup, { page, texts }: FaqContext): boolean {
  return owner !== null && texts.isFaqHeading(page.blocks[owner]!.text);
}

/** A heading without the sign of a question: most are those of a text. */
export const isPlainHeading = ({ isUnmarked, finder }: QuestionMark): boolean =>
  isUnmarked === true && finder === 'headings';

/** What is pressed to read its answer. */
export const opensAnswer = ({ finder }: QuestionMark): boolean => finder === 'accordions' || finder === 'details';

function isFaqLine(block: Block, { texts }: FaqContext): boolean {
  return block.text.length < 50 && block.linked < 0.5 && !closed(block) && texts.isFaqLine(block.text);
}

/** What stands below all headings. */
export const LOWEST = 7;

/** Finds the heads of marks that come in page order, each line of the page looked at once. */
class Owners {
  private at = 0;
  private readonly asking: Set<number>;
  /** The blocks of the two questions before, the nearest first. */
  private before: number[] = [];
  /** By level: the nearest head above of that level or a higher one. */
  private readonly heads: (number | null)[] = Array(LOWEST + 1).fill(null);

  constructor(
    marks: QuestionMark[],
    private readonly context: FaqContext,
  ) {
    this.asking = new Set(marks.filter((mark) => !isPlainHeading(mark)).map(({ block }) => block));
  }

  /** The nearest line above that heads the question: a heading of its level or higher, or any short line that says FAQ. */
  of(mark: QuestionMark): number | null {
    const { block } = mark;
    const { page } = this.context;
    const panel = this.panelBefore(block);
    for (; this.at < block; this.at++) {
      const line = page.blocks[this.at]!;
      // The headings of an answer head no other question.
      if (this.asking.has(this.at) || this.at < panel) continue;
      if (line.level > 0 || isFaqLine(line, this.context))
        this.heads.fill(this.at, this.isBeside(line) ? line.level + 1 : line.level);
    }
    const owner = this.heads[page.blocks[block]!.level || LOWEST]!;
    if (!isPlainHeading(mark) || this.saysFaq(owner)) {
      this.before = [block, ...this.before.slice(0, 1)];
      this.at = block + 1;
    }
    return owner;
  }

  /** Where the panel ends that the question before opens, in an element that is its own. */
  private panelBefore(next: number): number {
    const [last, ...others] = this.before;
    if (last === undefined) return 0;
    const { page } = this.context;
    const own = territory(page, last, [...others, next]);
    return own.first === last ? panelEnd(page, last, own.last) : 0;
  }

  /** Whether a heading that does not ask stands beside questions under one of a higher rank, and heads none of them. */
  private isBeside({ level, text }: Block): boolean {
    const { page, texts, title } = this.context;
    const owner = page.blocks[this.heads[level] ?? -1];
    if (!owner || owner.level === 0 || owner.level >= level || texts.isRelatedHeading(text)) return false;
    const last = page.blocks[this.before[0] ?? -1];
    const follows = last?.level === level && owner.index < last.index;
    return texts.isFaqHeading(title) || (follows && this.saysFaq(owner.index));
  }

  private saysFaq(head: number | null): boolean {
    return head !== null && this.context.texts.isFaqHeading(this.context.page.blocks[head]!.text);
  }
}
