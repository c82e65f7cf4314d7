import type { Block } from '../page-index';
import type { QuestionGroup } from './group';
import type { FaqContext } from './types';

/** Parts of an answer that any answer may have, whether or not the others of its list have them. */
const PLAIN = new Set('p li ul ol dl dt dd table thead tbody tr td th caption pre figure figcaption'.split(' '));
/** Footnotes of the page follow its last answer. */
const FOOTNOTE = /^[*†‡]/;

/**
 * Where the last answer of a flat list ends: no next question closes it, so it stays within the element around the list
 * and ends before a part of another make than the answers before it, an offer to the reader or a footnote.
 */
export function flatLimit(group: QuestionGroup, at: number, next: number, context: FaqContext): number {
  const { page, texts } = context;
  if (at < group.marks.length - 1) return next;
  const mark = group.marks[at]!;
  const before = group.marks[at - 1];
  if (!before) return next;
  const others = group.marks
    .slice(0, at)
    .flatMap((other, i) => page.blocks.slice(other.block + 1, group.marks[i + 1]!.block));
  const known = new Set(others.flatMap(wrappers));
  const around = listEnd(before.block, mark.block, context);
  for (let i = mark.block + 1; i < Math.min(next, around); i++) {
    const block = page.blocks[i]!;
    const closes = i > mark.block + 1 && (texts.isPrompt(block.text) || FOOTNOTE.test(block.text));
    if (closes || wrappers(block).some((name) => !known.has(name))) return i;
  }
  return Math.min(next, around);
}

/** The elements around a line that are no plain part of a text, by name and class, the list's own ones included. */
function wrappers(block: Block): string[] {
  const names: string[] = [];
  for (
    let element: Element | null = block.parent;
    element && element.localName !== 'body';
    element = element.parentElement
  ) {
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
