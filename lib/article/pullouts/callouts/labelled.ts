import { isLatinLetter } from '../../latin';
import type { Block, PageIndex } from '../page-index';
import type { Phrases } from '../phrases';
import { linesOf } from './lines';
import type { FoundCallout } from './types';

/** "Did you know?", "Pro tip:" and their like, with what ends them. */
const LABEL = /^[^\p{L}]{0,4}([\p{L}][^:?!.：？！\n]{1,38}(?:[:?!：？！]|\s[–—-](?=\s)))\s*/u;

/** Cheaper to ask for than the whole of it. */
const MAY_LABEL = /[:?!：？！]| [–—-] /;

/** A line that something after it completes. */
const LEADS_ON = /[:：]$/;
const COMPLETING = new Set(['ul', 'ol', 'dl', 'pre', 'table']);
/** Class words of boxes that stand out of the text, as whole words: never "notes" or "footnote". */
const BOX_NAME =
  /(?:^|[\s_-])(?:note|note-?card|note-?box|tip|info-?box|warning|caution|call-?out|alert|admonition)(?:$|[\s_-])/i;

/** A box or a line that begins with one of the labels that pages give such boxes. */
export function labelledCallout(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  const callout = inOneLine(block, page, labels) ?? inBox(block, page, labels) ?? inNamedBox(block, page, labels);
  // What programs print is no note of the page.
  return callout && block.parent.closest('pre') ? null : callout;
}

/** Label and text in one line, "Pro tip: Follow several sources.", and what belongs to that line. */
function inOneLine(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  if (block.level > 0 || !MAY_LABEL.test(block.text.slice(0, 48)) || !mayBeLabelled(block, labels)) return null;
  const match = LABEL.exec(block.text);
  if (!match || !(labels.is(match[1]!) || (isBold(match[0], block) && isKindOf(match[1]!, labels)))) return null;
  if (isInRow(block.parent, page)) return null;
  if (isAmongTerms(block, page, labels)) return null;
  const { index: first, parent } = block;
  const line = withoutBracket(block.text, match[0]).replace(/^[*_]+\s*/, '');
  const last = endOf(block, page);
  // What it leads to is a section of the text, not a part of the note.
  if (last === first + 1 && LEADS_ON.test(line)) return null;
  const text = [line, linesOf(page, first + 1, last)].filter(Boolean).join('\n');
  // A label alone in its line is that of a box, if of anything.
  return text ? { label: match[1]!, text, element: parent, first, last, reason: 'label in the line' } : null;
}

/** A line that neither begins with a label nor is bold at its start has none; what begins with a sign is looked into. */
const mayBeLabelled = ({ bold, text }: Block, labels: Phrases): boolean =>
  bold > 0 || !isLatinLetter(text.charCodeAt(0)) || labels.starts(text);

/** "Privacy tip", "UK note": a label of one word with a word or two before it. */
function isKindOf(label: string, labels: Phrases): boolean {
  const words = label.trim().split(/\s+/);
  return (words.length === 2 || words.length === 3) && labels.is(words.at(-1)!);
}

function isBold(label: string, { bold }: Block): boolean {
  return bold > 0 && bold >= label.trim().length - 1 && bold <= label.length + 1;
}

/** A bold label without a colon that opens a box with a name such as "note". */
function inNamedBox(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  const { bold, index: first, text } = block;
  if (bold === 0 || bold > 40 || bold >= text.length || !labels.is(text.slice(0, bold))) return null;
  const box = block.parent.closest('div, section, aside, blockquote, p');
  const span = box && page.spans.get(box);
  if (!span || span.first !== first || !isBox(box)) return null;
  const line = text.slice(bold).replace(/^[\s:：.–—-]+/u, '');
  const rest = [line, linesOf(page, first + 1, span.last)].filter(Boolean).join('\n');
  return { label: text.slice(0, bold), text: rest, element: box, first, last: span.last, reason: 'label in a box' };
}

/** "(Note: It is free.)": the bracket before the label is not shown, so neither is the one at the end. */
function withoutBracket(text: string, label: string): string {
  const isInBrackets = (text.startsWith('(') && text.endsWith(')')) || (text.startsWith('[') && text.endsWith(']'));
  return text.slice(label.length, isInBrackets ? -1 : undefined);
}

/** Where a callout ends whose label opens the line: with its box, else with the list or code that the line leads to. */
function endOf(block: Block, page: PageIndex): number {
  const box = boxAround(block, page);
  const own = box && isBox(box) ? page.spans.get(box) : undefined;
  if (own) return own.last;
  const next = LEADS_ON.test(block.text) ? block.parent.nextElementSibling : null;
  const list = next && completes(next) ? page.spans.get(next) : undefined;
  return list?.first === block.index + 1 ? list.last : block.index + 1;
}

function completes(element: Element): boolean {
  return COMPLETING.has(element.localName) || [...element.children].some(({ localName }) => localName === 'pre');
}

function isBox(element: Element): boolean {
  return element.matches('aside, blockquote, [role="note"]') || BOX_NAME.test(element.getAttribute('class') ?? '');
}

/** The label in a line of its own, as the first of a box, and the text in the lines after it. */
function inBox(block: Block, page: PageIndex, labels: Phrases): FoundCallout | null {
  if (block.text.length > 40 || !labels.is(block.text) || isInRow(block.parent, page)) return null;
  const box = boxAround(block, page);
  // What is written for a sign that stands before the label, "(warning)", is no label of its own.
  const next = page.blocks[block.index + 1];
  if (!box || (next && labels.is(next.text))) return null;
  const { last } = page.spans.get(box)!;
  const text = linesOf(page, block.index + 1, last);
  return { label: block.text, text, element: box, first: block.index, last, reason: 'label on a box' };
}

/** "Error: …", "Warning: …", "Check: …" in a list explain terms, of which one happens to be a label. */
function isAmongTerms(block: Block, page: PageIndex, labels: Phrases): boolean {
  const item = block.parent.closest('li');
  if (!item?.parentElement || page.spans.get(item)?.first !== block.index) return false;
  const { items, terms } = termsOf(item.parentElement, labels);
  const others = items - 1;
  return others > 0 && (terms.size - (terms.has(item) ? 1 : 0)) * 2 >= others;
}

/** How many items a list has, and those that begin with a term which is no label. */
interface Terms {
  items: number;
  terms: Set<Element>;
}

const known = new WeakMap<Element, Terms>();

function termsOf(list: Element, labels: Phrases): Terms {
  const before = known.get(list);
  if (before) return before;
  const items = [...list.children];
  const terms = items.filter((item) => {
    const term = LABEL.exec(item.textContent?.trim() ?? '')?.[1];
    return term !== undefined && !labels.is(term);
  });
  const found = { items: items.length, terms: new Set(terms) };
  known.set(list, found);
  return found;
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
