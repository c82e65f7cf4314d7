import { lowerBound } from '../../lower-bound';
import { isButton, isJump } from '../buttons';
import { nodesOf } from '../nodes';
import type { Block, PageIndex } from '../page-index';
import { panelEnd } from '../territory';
import { hasLetters, plain } from '../text';
import type { PlacedQuestion } from '../types';
import { flatLimit } from './flat-limit';
import type { QuestionGroup } from './group';
import { inlineNodes } from './inline-nodes';
import type { QuestionTexts } from './question-text';
import { ownAnswer } from './select';
import { keyOf, keyOfData } from './structured';
import type { FaqContext, QuestionMark } from './types';

const LONGEST_PROMPT = 60;
const OPTION = 'input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]';

/**
 * Cuts out the answer to one question of a group, or null where the page shows none.
 * @param asking blocks of all questions that were taken: where one begins, the answer before it ends
 */
export function answerTo(
  group: QuestionGroup,
  at: number,
  asking: number[],
  context: FaqContext,
): PlacedQuestion | null {
  const { page, texts } = context;
  const mark = group.marks[at]!;
  const block = page.blocks[mark.block]!;
  const range = trimmed(mark.answerFrom ?? mark.block + 1, limitOf(group, at, asking, context), context);
  // A list of questions leads to where each is asked again.
  const isAgain = range.from < range.to - 1 && plain(page.blocks[range.from]!.text) === plain(mark.question);
  const { from, to } = isAgain ? { ...range, from: range.from + 1 } : range;
  const lines = page.blocks
    .slice(from, to)
    .filter((line) => says(line.text))
    .map((line) => line.text);
  let nodes = nodesOf(page, from, to);
  if (mark.inlineAt !== undefined) {
    const rest = block.text.slice(mark.inlineAt);
    lines.unshift(rest);
    nodes = [...inlineNodes(block, rest, page.document), ...nodes];
  }
  if (lines.length === 0 || isChoice(nodes)) return null;
  lines[0] = lines[0]!.slice(texts.answerLabel(lines[0]!));
  const answer = lines.join('\n').trim();
  return says(answer) ? { question: mark.question, answer, answerNodes: nodes, element: block.parent } : null;
}

/** Boxes or buttons to choose from: a quiz, a poll or an order form asks the reader. */
function isChoice(nodes: Node[]): boolean {
  const options = nodes.flatMap((node) =>
    // By number: outside a browser, where pages are looked into by hand, there is no `Node` to ask.
    node.nodeType === 1 ? [...(node as Element).querySelectorAll(OPTION)] : [],
  );
  return options.length > 1;
}

function limitOf(group: QuestionGroup, at: number, asking: number[], context: FaqContext): number {
  const mark = group.marks[at]!;
  if (mark.answerTo !== undefined) return mark.answerTo;
  const next = asking[lowerBound(asking, mark.block + 1)] ?? context.page.blocks.length;
  const own = isOpenPair(mark, context) ? null : ownAnswer(group, at, context);
  // Where markup holds the answer, it is the whole of it, and data may give less.
  const last = own?.last ?? endInData(mark, next, context) ?? flatLimit(group, at, next, context);
  const limit = Math.min(next, last);
  // A panel has headings of its own, as the steps of an instruction have.
  const from = own ? panelEnd(context.page, mark.block, limit) : mark.block + 1;
  return nextBorder(mark, from, limit, own === null, context);
}

/** "Q: …" and "A: …" in one paragraph, which the rest of a longer answer stands behind. */
function isOpenPair({ block, style, answerTo }: QuestionMark, { page }: FaqContext): boolean {
  const { parent } = page.blocks[block]!;
  const isPair = parent.localName === 'p' && page.blocks[block + 1]?.parent === parent;
  return style.startsWith('labelled') && answerTo === undefined && isPair;
}

const isBold = ({ bold, text }: Block): boolean => bold >= 0.9 * text.length;

/** A bold line from end to end, as the question is, or bare beside it and no label: another head, though it does not ask. */
function isLikeHead(block: Block, { parent }: Block): boolean {
  const isBare = block.parent === parent.parentElement && !LABEL.test(block.text);
  return isBold(block) && (isBare || block.parent.localName === parent.localName) && hasLetters(block.text);
}
const LABEL = /[:：]$/;

/** Where the answer ends that the page's data gives to the question; null where it gives none, or another one. */
function endInData(
  { block, question, answerFrom, inlineAt }: QuestionMark,
  limit: number,
  context: FaqContext,
): number | null {
  const answer = keyOfData(context.inData.get(plain(question)) ?? '');
  if (!answer || inlineAt !== undefined) return null;
  let said = '';
  for (let at = answerFrom ?? block + 1; at < limit && answer.startsWith(said); at++) {
    said += keyOf(context.page.blocks[at]!.text);
    if (said === answer) return at + 1;
  }
  return null;
}

/** Where the text turns to something else: the next section, another part of the page. */
function nextBorder(
  mark: QuestionMark,
  from: number,
  limit: number,
  isFlat: boolean,
  { page, texts }: FaqContext,
): number {
  const asking = page.blocks[mark.block]!;
  const isBoldHead = mark.style.startsWith('bold') || (isFlat && isBold(asking) && asking.level === 0);
  const level = asking.level || 6;
  // "Q:" and "A:" may both be headings.
  const first =
    mark.style.startsWith('labelled') && texts.answerLabel(page.blocks[mark.block + 1]?.text ?? '') > 0 ? 2 : 1;
  for (let at = mark.block + first; at < limit; at++) {
    const block = page.blocks[at]!;
    if (at >= from && block.level > 0 && block.level <= level) return at;
    if (block.region !== asking.region && hasLetters(block.text)) return at;
    if (texts.isRelatedHeading(block.text) || (isBoldHead && isLikeHead(block, asking))) return at;
  }
  return limit;
}

/** Counters and arrows at the edges are no part of an answer, nor is a button, a link to the top, to another text or to a cart at its end. */
function trimmed(from: number, to: number, { page, texts }: FaqContext): { from: number; to: number } {
  let first = from;
  let last = to;
  const begins = ({ text }: Block): boolean => says(text) && !texts.isAnswerLabel(text);
  while (first < last && !begins(page.blocks[first]!)) first++;
  while (first < last) {
    const block = page.blocks[last - 1]!;
    if (isOffer(block)) last = Math.max(first, offerStart(block, page));
    else if (
      !says(block.text) ||
      texts.isQuestionLabel(block.text) ||
      texts.isRelatedLink(block) ||
      isJump(block) ||
      isButton(block) ||
      isRepeatedLink(block, page) ||
      RIGHTS.test(block.text) ||
      (last > first + 1 && (COUNTER.test(block.text) || isPromptAlone(block, texts)))
    )
      last--;
    else break;
  }
  return { from: first, to: last };
}

/** The number of what follows: "3.2." */
const COUNTER = /^\(?\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}[.)]$/u;

/** The line of a page's foot. */
const RIGHTS = /^(?:©|\(c\)\s|copyright\b)/i;

/** "£12.50" and "311" answer a question, an arrow or a counter does not. */
const FIGURE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}|\p{Nd}{3}|\p{Nd}[.,:]\p{Nd}|\p{Nd}\s?%/u;

function says(text: string): boolean {
  return hasLetters(text) || FIGURE.test(text);
}

const LONGEST_LINK = 60;
const OFTEN = 3;
const links = new WeakMap<PageIndex, Map<string, number>>();

/** "Back to the overview" after every answer, whatever it leads to. */
function isRepeatedLink({ linked, text }: Block, page: PageIndex): boolean {
  if (linked <= 0.8 || text.length > LONGEST_LINK) return false;
  let known = links.get(page);
  if (!known) {
    known = new Map();
    for (const block of page.blocks)
      if (block.linked > 0.8 && !block.region) known.set(block.text, (known.get(block.text) ?? 0) + 1);
    links.set(page, known);
  }
  return (known.get(text) ?? 0) >= OFTEN;
}

/** "Was this helpful?" */
function isPromptAlone({ asks, text }: Block, texts: QuestionTexts): boolean {
  return asks && text.length < LONGEST_PROMPT && /[?？؟]$/.test(text) && texts.isPrompt(text);
}

/** What shops call the address that a product is ordered at. */
const ORDER = /[/?&_-](?:cart|checkout|basket|warenkorb|panier|carrito|carrello|winkelwagen)(?:$|[/?&#=._-])/i;

/** A line that is hardly more than a link to order something by. */
function isOffer({ linked, nodes }: Block): boolean {
  const leadsToCart = (node: Text): boolean => ORDER.test(node.parentElement?.closest('a')?.getAttribute('href') ?? '');
  return linked > 0.5 && nodes.some(leadsToCart);
}

/** An advert laid out as a table or as a picture with its caption is one as a whole. */
function offerStart({ parent, index }: Block, page: PageIndex): number {
  const frame = parent.closest('table, figure, aside');
  return (frame && page.spans.get(frame)?.first) ?? index;
}
