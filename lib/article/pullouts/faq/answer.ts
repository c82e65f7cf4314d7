import { nodesOf } from '../nodes';
import type { Block, PageIndex } from '../page-index';
import { territory } from '../territory';
import { hasLetters } from '../text';
import type { PlacedQuestion } from '../types';
import type { QuestionGroup } from './group';
import type { FaqContext, QuestionMark } from './types';

/** Cuts out the answer to one question of a group, or null where the page shows none. */
export function answerTo(group: QuestionGroup, at: number, context: FaqContext): PlacedQuestion | null {
  const { page, texts } = context;
  const mark = group.marks[at]!;
  const asking = page.blocks[mark.block]!;
  let { from, to } = bounds(group, at, context);
  while (from < to && !hasLetters(page.blocks[from]!.text)) from++;
  while (from < to && !hasLetters(page.blocks[to - 1]!.text)) to--;
  const lines = page.blocks
    .slice(from, to)
    .filter((block) => hasLetters(block.text))
    .map((block) => block.text);
  const nodes = nodesOf(page, from, to);
  if (mark.inlineAt !== undefined) {
    const rest = asking.text.slice(mark.inlineAt);
    lines.unshift(rest);
    nodes.unshift(...inlineNodes(asking, rest, page));
  }
  if (lines.length === 0) return null;
  lines[0] = lines[0]!.slice(texts.answerLabel(lines[0]!));
  const answer = lines.join('\n').trim();
  return hasLetters(answer) ? { question: mark.question, answer, answerNodes: nodes, element: asking.parent } : null;
}

function bounds(group: QuestionGroup, at: number, context: FaqContext): { from: number; to: number } {
  const { page } = context;
  const mark = group.marks[at]!;
  if (mark.answerFrom !== undefined && mark.answerTo !== undefined) return { from: mark.answerFrom, to: mark.answerTo };
  const from = mark.block + 1;
  const neighbours = [group.marks[at - 1], group.marks[at + 1]].flatMap((other) => (other ? [other.block] : []));
  const own = neighbours.length > 0 ? territory(page, mark.block, neighbours) : null;
  const wrapped =
    own !== null && own.last > from && page.blocks.slice(from, own.last).some((block) => hasLetters(block.text));
  const limit = wrapped ? own.last : (group.marks[at + 1]?.block ?? flatLimit(page, group, at));
  return { from, to: Math.min(limit, nextBorder(page, mark, limit, context)) };
}

/** The last question of a flat list has no next one: its answer stays inside the element around the list. */
function flatLimit(page: PageIndex, group: QuestionGroup, at: number): number {
  const before = group.marks[at - 1];
  const mark = group.marks[at]!;
  if (!before) return page.blocks.length;
  for (let outer = page.blocks[mark.block]!.parent.parentElement; outer; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (span && before.block >= span.first && span.last > mark.block + 1) return span.last;
  }
  return page.blocks.length;
}

/** Where the text turns to something else: the next section, another part of the page. */
function nextBorder(page: PageIndex, mark: QuestionMark, limit: number, { texts }: FaqContext): number {
  const level = page.blocks[mark.block]!.level || 6;
  for (let at = mark.block + 1; at < limit; at++) {
    const block = page.blocks[at]!;
    if (block.level > 0 && block.level <= level) return at;
    if (block.region && hasLetters(block.text)) return at;
    if (texts.isRelatedHeading(block.text)) return at;
  }
  return limit;
}

/** The part of the asking block that answers: its own nodes, and a new text node where question and answer share one. */
function inlineNodes(block: Block, rest: string, page: PageIndex): Node[] {
  const nodes: Node[] = [];
  let need = rest.replace(/\s+/g, '').length;
  for (let i = block.nodes.length - 1; i >= 0 && need > 0; i--) {
    const node = block.nodes[i]!;
    const length = node.data.replace(/\s+/g, '').length;
    nodes.unshift(length <= need ? node : page.document.createTextNode(lastChars(node.data, need)));
    need -= length;
  }
  return nodes;
}

/** The end of a text that holds `count` characters other than white space. */
function lastChars(text: string, count: number): string {
  let at = text.length;
  for (let left = count; at > 0 && left > 0; at--) if (/\S/.test(text[at - 1]!)) left--;
  return text.slice(at);
}
