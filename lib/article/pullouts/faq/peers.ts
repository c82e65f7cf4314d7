import type { Block, Span } from '../page-index';
import { hasLetters } from '../text';
import { isHeaded, type QuestionGroup } from './group';
import { ownAnswer } from './select';
import type { FaqContext, QuestionMark } from './types';

const FEWEST = 3;
const FEWEST_UNDER_HEADING = 2;
const NUMBERED = /^\p{Nd}/u;
const LONGEST_HEAD = 120;

/**
 * Adds the entries of a list that are no questions by their wording, "Grading options" between eleven that ask: where each
 * question has an element of its own beside those of the others, its like between them is an entry, too, as long as most
 * of them ask. Before the first and after the last one stands rather an introduction or a list of references, unless the
 * heading over all of them says that they are questions.
 */
export function withPeers(group: QuestionGroup, context: FaqContext): QuestionGroup {
  const { page, texts } = context;
  const headed = isHeaded(group, context);
  if (group.marks.length < (headed ? FEWEST_UNDER_HEADING : FEWEST)) return group;
  const items = group.marks.flatMap((_, i) => itemOf(group, i, context) ?? []);
  const parent = items[0]?.parentElement;
  if (!parent || items.length < group.marks.length || items.some((item) => item.parentElement !== parent)) return group;
  const known = new Set(items);
  const kinds = new Set(items.map(kindOf));
  const looks = new Set(group.marks.map(({ block }) => lookOf(page.blocks[block]!)));
  const peers = (headed ? [...parent.children] : between(items)).flatMap((child): QuestionMark[] => {
    const span = page.spans.get(child);
    if (known.has(child) || !kinds.has(kindOf(child)) || !span) return [];
    const head = page.blocks[span.first];
    if (!head || span.last < span.first + 2 || !looks.has(lookOf(head))) return [];
    if (head.text.length > LONGEST_HEAD || head.asks || head.linked > 0.5 || texts.isPrompt(head.text)) return [];
    if (NUMBERED.test(head.text) || texts.isRelatedHeading(head.text)) return [];
    return [
      {
        finder: 'peers',
        block: head.index,
        question: texts.unlabelled(head.text),
        style: group.style,
        answerFrom: span.first + 1,
        answerTo: span.last,
        weight: group.marks[0]!.weight,
      },
    ];
  });
  if (peers.length === 0 || peers.length * (headed ? 1 : 2) > group.marks.length) return group;
  return { ...group, marks: [...group.marks, ...peers].sort((a, b) => a.block - b.block) };
}

/** The element that holds one question and its answer, and nothing else. */
function itemOf(group: QuestionGroup, at: number, context: FaqContext): Element | null {
  const { page } = context;
  const own: Span | null = ownAnswer(group, at, context);
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

/** The elements from the first to the last of some that have one parent. */
function between(items: Element[]): Element[] {
  const all = [...items[0]!.parentElement!.children];
  return all.slice(all.indexOf(items[0]!), all.indexOf(items.at(-1)!));
}

const kindOf = (item: Element): string => `${item.localName}.${item.getAttribute('class') ?? ''}`;

/** What a line is set as. */
const lookOf = ({ level, parent }: Block): string =>
  `${level} ${parent.localName}.${parent.getAttribute('class') ?? ''}`;
