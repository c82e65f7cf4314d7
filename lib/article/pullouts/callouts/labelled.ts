import type { Block, PageIndex } from '../page-index';
import type { Phrases } from '../phrases';
import { linesOf } from './lines';
import type { FoundCallout } from './types';

/** "Did you know?", "Pro tip:" and their like, with what ends them. */
const LABEL = /^[^\p{L}]{0,4}([\p{L}][^:?!.：？！\n]{1,38}(?:[:?!：？！]|\s[–—-](?=\s)))\s*/u;

/** A line that a list completes. */
const LEADS_ON = /[:：]$/;
const LIST = new Set(['ul', 'ol', 'dl']);

/** A box or a line that begins with one of the labels that pages give such boxes. */
export function labelledCallout(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  return inOneLine(block, page, labels) ?? inBox(block, page, labels);
}

/** Label and text in one line: "Pro tip: Follow several sources." */
function inOneLine(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  const match = LABEL.exec(block.text);
  if (!match || block.level > 0 || !labels.is(match[1]!) || isInRow(block.parent, page)) return null;
  const { index, parent } = block;
  const first = block.text.slice(match[0].length);
  const last = LEADS_ON.test(first) ? listAfter(block, page) : index + 1;
  const text = [first, linesOf(page, index + 1, last)].filter(Boolean).join('\n');
  return { label: match[1]!, text, element: parent, first: index, last, reason: 'label in the line' };
}

/** The end of the list that stands right after a line, or of the line where there is none. */
function listAfter({ index, parent }: Block, page: PageIndex): number {
  const next = parent.nextElementSibling;
  const span = next && LIST.has(next.localName) ? page.spans.get(next) : undefined;
  return span?.first === index + 1 ? span.last : index + 1;
}

/** The label in a line of its own, as the first of a box, and the text in the lines after it. */
function inBox(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  if (block.text.length > 40 || !labels.is(block.text) || isInRow(block.parent, page)) return null;
  const box = boxAround(block, page);
  if (!box) return null;
  const { last } = page.spans.get(box)!;
  const text = linesOf(page, block.index + 1, last);
  return { label: block.text, text, element: box, first: block.index, last, reason: 'label on a box' };
}

/** In a table of data "Note" is the head of a column, or a word like any other. */
function isInRow(element: Element, page: PageIndex): boolean {
  const cell = element.closest('td, th');
  const table = cell?.closest('table');
  const row = cell?.parentElement;
  if (!cell || !table || !row) return false;
  const span = page.spans.get(row);
  const whole = page.spans.get(table);
  return span !== undefined && whole !== undefined && whole.last > span.last;
}

/** The nearest element that begins with the label and holds more than it. */
function boxAround(block: Block, page: PageIndex): Element | null {
  for (let outer: Element | null = block.parent; outer && outer !== page.document.body; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first < block.index) return null;
    if (span.last > block.index + 1) return outer;
  }
  return null;
}
