import type { Block } from '../page-index';
import { hasLetters } from '../text';
import type { QuestionGroup } from './group';
import type { FaqContext } from './types';

/** Parts of an answer that any answer may have, whether or not the others of its list have them. */
const PLAIN = new Set('p li ul ol dl dt dd table thead tbody tr td th caption pre figure figcaption'.split(' '));
/** So many other answers must agree on their length before the last one is held to it. */
const AGREE = 3;

/**
 * Where the last answer of a flat list ends: no next question closes it, so it stays within the element around the list
 * and is no longer, and of no other make, than the answers before it.
 */
export function flatLimit(group: QuestionGroup, at: number, next: number, context: FaqContext): number {
  const { page } = context;
  if (at < group.marks.length - 1) return next;
  const mark = group.marks[at]!;
  const before = group.marks[at - 1];
  if (!before) return next;
  const others = group.marks.slice(0, at).map((other, i) => page.blocks.slice(other.block + 1, group.marks[i + 1]!.block).filter(({ text }) => hasLetters(text)));
  const known = new Set(others.flat().flatMap(wrappers));
  const longest = others.length >= AGREE ? Math.max(...others.map((answer) => answer.length)) : Number.POSITIVE_INFINITY;
  const around = listEnd(before.block, mark.block, context);
  let lines = 0;
  for (let i = mark.block + 1; i < Math.min(next, around); i++) {
    const block = page.blocks[i]!;
    if (!hasLetters(block.text)) continue;
    if (lines >= longest || wrappers(block).some((name) => !known.has(name))) return i;
    lines++;
  }
  return Math.min(next, around);
}

/** The elements around a line that are no plain part of a text, by name and class, the list's own ones included. */
function wrappers(block: Block): string[] {
  const names: string[] = [];
  for (let element: Element | null = block.parent; element && element.localName !== 'body'; element = element.parentElement) {
    if (!PLAIN.has(element.localName)) names.push(`${element.localName} ${element.getAttribute('class') ?? ''}`);
  }
  return names;
}

function listEnd(before: number, block: number, { page }: FaqContext): number {
  for (let outer = page.blocks[block]!.parent.parentElement; outer; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (span && before >= span.first && span.last > block + 1) return span.last;
  }
  return page.blocks.length;
}
