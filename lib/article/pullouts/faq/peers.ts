import { classOf } from '../../tree';
import { NOTES } from '../callouts/admonitions';
import { collect } from '../collect';
import { type Block, type Span, spanOf } from '../page-index';
import { territory } from '../territory';
import { hasLetters } from '../text';
import { isHeaded, opensAnswer, type QuestionGroup } from './group';
import { isLink, leadsAway } from './question-text';
import { answerIn, FORMED, ownAnswer } from './select';
import type { FaqContext, QuestionMark } from './types';

const FEWEST = 3;
const FEWEST_UNDER_HEADING = 2;
/** In a FAQ of parts that open so many may be terms for each that asks. */
const MOST_OPENING = 3;
const NUMBERED = /^\p{Nd}/u;
const ASKING = /[?？؟]$/;
const LONGEST_HEAD = 120;

const isInNote = ({ parent }: Block): boolean =>
  classOf(parent.parentElement ?? parent)
    .split(/\s+/)
    .some((name) => NOTES.has(name));

/** Where the answer lies of an entry that does not ask, beside others that do. */
interface Peer {
  head: Block;
  answer?: Span;
}

/**
 * Adds the entries of a list that are no questions by their wording, "Grading options" between eleven that ask: where each
 * question has an element of its own beside those of the others, its like between them is an entry, too, as long as most
 * of them ask. Before the first and after the last one stands rather an introduction or a list of references, unless the
 * heading over all of them says that they are questions; then terms and headings between those that ask are entries as well.
 *
 * @param asking how many questions of this style the page has
 */
export function withPeers(group: QuestionGroup, asking: number, context: FaqContext): QuestionGroup {
  const isFaq = group.isOfFaq || isHeaded(group, context);
  // Lines of running text that happen to ask have no like.
  if (group.marks.every(({ weight }) => weight < FORMED)) return group;
  if (asking < (isFaq ? FEWEST_UNDER_HEADING : FEWEST)) return group;
  const opens = group.marks.every(opensAnswer);
  const found = isFaq
    ? [
        ...itemsBeside(group, true, context),
        ...termsBeside(group, context),
        ...headsBeside(group, opens, true, context),
      ]
    : [...itemsBeside(group, false, context), ...(opens ? headsBeside(group, true, false, context) : [])];
  const isNumbered = group.marks.every(({ block }) => NUMBERED.test(context.page.blocks[block]!.text));
  // The title of a note stands in an answer, unless the questions are called so themselves.
  const mayBeNote = group.marks.some(({ block }) => isInNote(context.page.blocks[block]!));
  const entries = found.filter(({ head }) => (mayBeNote || !isInNote(head)) && isEntry(head, isNumbered, context));
  const peers = once(entries);
  if (peers.length === 0 || peers.length > asking * (isFaq ? (opens ? MOST_OPENING : 1) : opens ? 1 : 0.5))
    return group;
  const marks = peers.map(
    ({ head, answer }): QuestionMark => ({
      finder: 'peers',
      block: head.index,
      question: context.texts.unlabelled(head.text),
      style: group.style,
      ...(answer && { answerFrom: answer.first, answerTo: answer.last }),
      weight: group.marks[0]!.weight,
    }),
  );
  return { ...group, marks: [...group.marks, ...marks].sort((a, b) => a.block - b.block) };
}

/** "Does it hurt? I am afraid of it." asks, but not at its end. */
function isEntry(head: Block, isNumbered: boolean, { page, texts }: FaqContext): boolean {
  const { index, text, linked } = head;
  // What stands right after a question answers it.
  if (head.level === 0 && page.blocks[index - 1]?.asks) return false;
  const isLinked = linked > 0.5 && (leadsAway(head) || !isLink(head));
  if (text.length > LONGEST_HEAD || ASKING.test(text) || isLinked || texts.isPrompt(text)) return false;
  return NUMBERED.test(text) === isNumbered && !texts.isRelatedHeading(text) && hasLetters(text);
}

/** Elements beside those of the questions, or between them, that are of their kind and have a head like theirs. */
function itemsBeside(group: QuestionGroup, isFaq: boolean, context: FaqContext): Peer[] {
  const { page } = context;
  const items = group.marks.flatMap((_, i) => itemOf(group, i, context) ?? []);
  if (items.length === 0 || items.length < group.marks.length) return [];
  // Each subject of a FAQ may have a list of its own.
  const lists = new Map<Element | null, Element[]>();
  for (const item of items) {
    const list = lists.get(item.parentElement);
    if (list) list.push(item);
    else lists.set(item.parentElement, [item]);
  }
  if (lists.size > (isFaq ? Math.max(1, items.length / 2) : 1)) return [];
  const known = new Set(items);
  const kinds = new Set(items.map(kindOf));
  const looks = new Set(group.marks.map(({ block }) => lookOf(page.blocks[block]!)));
  const isLike = (child: Element | null): boolean => child !== null && kinds.has(kindOf(child));
  const runs = [...lists.values()].flatMap((own) => runOf(own, isFaq ? isLike : () => false));
  return collect(runs, (child) => {
    const span = page.spans.get(child);
    if (known.has(child) || !isLike(child) || !span || span.last < span.first + 2) return null;
    const head = page.blocks[span.first]!;
    // A part with questions of its own is their subject.
    if (page.blocks.slice(span.first + 1, span.last).some(({ asks, level }) => asks && level > 0)) return null;
    return looks.has(lookOf(head)) ? { head, answer: { first: span.first + 1, last: span.last } } : null;
  });
}

/** The other terms of the definition lists in which some ask. */
function termsBeside({ style, marks }: QuestionGroup, { page }: FaqContext): Peer[] {
  if (style !== 'dt') return [];
  const asking = new Set(marks.map(({ block }) => block));
  const lists = new Set(marks.flatMap(({ block }) => page.blocks[block]!.parent.closest('dl') ?? []));
  const terms = [...lists].flatMap((list) => [...list.querySelectorAll('dt')]);
  return collect(terms, (term) => {
    const span = page.spans.get(term);
    const answer = term.nextElementSibling;
    if (!span || span.first === span.last || answer?.localName !== 'dd' || asking.has(span.first)) return null;
    return { head: page.blocks[span.first]!, answer: spanOf(page, answer) };
  });
}

/**
 * Headings, or buttons, of the same make as those that ask, with text below them: from the beginning of a section of questions, or from
 * the first that asks on a page that is one, to the last that does. Behind that one others follow: "About us".
 */
function headsBeside({ style, marks }: QuestionGroup, opens: boolean, isFaq: boolean, { page }: FaqContext): Peer[] {
  const first = page.blocks[marks[0]!.block]!;
  if (style !== `h${first.level}` && !(opens && first.parent.localName === 'button')) return [];
  const asking = new Set(marks.map(({ block }) => block));
  const look = lookOf(first);
  const from = isFaq && first.under && first.under.level > 1 ? first.under.index + 1 : first.index;
  return collect(page.blocks.slice(from, marks.at(-1)!.block), (head) => {
    const isBeside = isFaq || head.parent.parentElement === first.parent.parentElement;
    const isLike = isBeside && head.under === first.under && lookOf(head) === look && !asking.has(head.index);
    const next = page.blocks[head.index + 1]!;
    return isLike && next.level === 0 && lookOf(next) !== look ? { head } : null;
  });
}

/** Each line once, by the first account of it. */
function once(peers: Peer[]): Peer[] {
  const heads = new Set<Block>();
  return peers.filter(({ head }) => !heads.has(head) && heads.add(head));
}

/** The element that holds one question and its answer, and nothing else. */
function itemOf(group: QuestionGroup, at: number, context: FaqContext): Element | null {
  const { page } = context;
  const { block } = group.marks[at]!;
  const own =
    group.beside.length > 0
      ? answerIn(territory(page, block, group.beside), block, page)
      : ownAnswer(group, at, context);
  if (!own) return null;
  let item: Element | null = null;
  for (let outer: Element | null = page.blocks[own.first]!.parent; outer; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first < own.first || span.last > own.last) break;
    item = outer;
  }
  const span = item && page.spans.get(item);
  return span &&
    span.last === own.last &&
    page.blocks.slice(span.first + 1, span.last).some(({ text }) => hasLetters(text))
    ? item
    : null;
}

/** The elements from the first to the last of some that have one parent, and those right beside them that are like them. */
function runOf(items: Element[], isLike: (child: Element | null) => boolean): Element[] {
  let [first, last] = [items[0]!, items.at(-1)!];
  while (isLike(first.previousElementSibling)) first = first.previousElementSibling!;
  while (isLike(last.nextElementSibling)) last = last.nextElementSibling!;
  const run: Element[] = [];
  for (let child: Element = first; child !== last; child = child.nextElementSibling!) run.push(child);
  return [...run, last];
}

const kindOf = (item: Element): string => `${item.localName}.${item.getAttribute('class') ?? ''}`;

/** What a line is set as. */
const lookOf = ({ level, parent, bold, text }: Block): string =>
  `${level} ${bold >= 0.9 * text.length ? 'bold ' : ''}${parent.localName}.${parent.getAttribute('class') ?? ''}`;
