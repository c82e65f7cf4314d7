import type { Block } from '../page-index';
import type { QuestionGroup } from './group';
import type { FaqContext, QuestionMark } from './types';

/** Parts of an answer that any answer may have, whether or not the others of its list have them. */
const PLAIN = new Set('p li ul ol dl dt dd table thead tbody tr td th caption pre figure figcaption'.split(' '));
/** Footnotes of the page follow its last answer. */
const FOOTNOTE = /^[*†‡]/;

/**
 * Where the last answer of a flat list ends: no next question closes it, so it stays within the element around the list
 * and ends before a part of another make than the answers before it, an offer to the reader, a footnote or closing words.
 */
export function flatLimit(group: QuestionGroup, at: number, next: number, context: FaqContext): number {
  const { page, texts } = context;
  if (at < group.marks.length - 1) return next;
  const mark = group.marks[at]!;
  const before = group.marks[at - 1];
  if (!before) return next;
  const asking = page.blocks[mark.block]!;
  const others = group.marks.slice(0, at).map((other, i) => linesAfter(other, group.marks[i + 1]!, context));
  const known = new Set(others.flat().flatMap(wrappers));
  const isAside = others.flat().some(isSlanted) ? () => false : isSlanted;
  const closes = (block: Block): boolean =>
    texts.isPrompt(block.text) || FOOTNOTE.test(block.text) || isAside(block) || goesBeyond(block, mark, others);
  const end = Math.min(next, listEnd(before.block, mark.block, context));
  for (let i = mark.block + 1; i < end; i++) {
    const block = page.blocks[i]!;
    if (i > mark.block + 1 && closes(block)) return i;
    const isSubheading = asking.level > 0 && block.level > asking.level;
    if (!isSubheading && wrappers(block).some((name) => !known.has(name))) return i;
  }
  return end;
}

function linesAfter(mark: QuestionMark, next: QuestionMark, { page }: FaqContext): Block[] {
  return page.blocks.slice(mark.block + 1, next.block);
}

/** So many answers of one paragraph each show that the next one is of one paragraph, too. */
const REGULAR = 4;

/** A further paragraph where every other answer is a single one: the text's closing words. */
function goesBeyond({ parent }: Block, mark: QuestionMark, others: Block[][]): boolean {
  const isRegular = others.length >= REGULAR && others.every((lines) => lines.length === 1);
  return isRegular && mark.inlineAt === undefined && parent.localName === 'p';
}

/** A line in italics from end to end: below the last answer, a word of thanks or an offer of the editors. */
function isSlanted({ nodes }: Block): boolean {
  return nodes.every((node) => !node.data.trim() || node.parentElement?.closest('em, i'));
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
