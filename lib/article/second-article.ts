import { LANGUAGES } from '../words';
import { isCommentPrompt, isReaderQuestion } from './boilerplate';
import { anyOf, plainQuotes } from './phrases';
import { bare, blockText, countWords, fold } from './text';

/** What was cut from the page: still page nodes, in a fragment of the clone's document. */
export interface SecondArticle {
  title: string;
  content: DocumentFragment;
}

/** An article of fewer words before the repeated title is a lede or a teaser; fewer after it, a box or a card. */
const FEWEST_WORDS = { before: 150, after: 120 };
/** Headings of sections that end an article: its conclusion, its questions. */
const LAST_SECTION = new RegExp(
  `^${anyOf(LANGUAGES.flatMap(({ conclusions, questions }) => [...conclusions, ...questions.headings]))}`,
  'iu',
);
/** What stands over more parts of a page than this is a label of them. */
const MOST_REPEATS = 20;
/** How many paragraphs before the repeated title may lead over to it. */
const LEAD_IN = 3;

/**
 * Some pages go on, after their article, with a second one under the same title: the same story written twice by
 * machine, or two versions glued together. Cuts it out of the document, so that the two never mix.
 *
 * The sign is a heading that repeats the title in the same flow of text, with running text before and after, where the
 * first article has ended: readers were asked to comment, or its questions were answered. Without such an end it may be
 * the main section of a longer article, which is often named like it; a recipe card repeats the title in its own box. A
 * page's heading of the first level that stands there again, word by word, is no section's.
 */
export function cutSecondArticle(document: Document, title: string): SecondArticle | null {
  const repeats = sameTitle(title);
  const headings = [...document.querySelectorAll('h1, h2, h3')].filter(repeats);
  if (headings.length > MOST_REPEATS) return null;
  const heading = headings.find((h) => isAmidText(h) && (hasEnded(precedingOf(h)) || isAgain(h, headings)));
  if (!heading) return null;
  const start = leadIn(heading);
  const content = document.createDocumentFragment();
  for (let node: Node | null = start; node; ) {
    const next: Node | null = node.nextSibling;
    content.append(node);
    node = next;
  }
  const found = fold(heading.textContent ?? '');
  heading.remove();
  return { title: found, content };
}

function sameTitle(title: string): (heading: Element) => boolean {
  const wanted = bare(title);
  const words = new Set(wanted.split(' '));
  if (wanted.split(' ').length < 3 && wanted.length < 12) return () => false;
  return (heading) => {
    const text = bare(heading.textContent ?? '');
    if (text === wanted) return true;
    if (words.size < 6) return false;
    const found = new Set(text.split(' '));
    const shared = [...found].filter((word) => words.has(word)).length;
    return shared / Math.max(found.size, words.size) >= 0.85;
  };
}

function isAmidText(heading: Element): boolean {
  return (
    wordsOfParagraphs(precedingOf(heading)) >= FEWEST_WORDS.before &&
    wordsOfParagraphs(siblingsOf(heading, 'nextElementSibling')) >= FEWEST_WORDS.after
  );
}

const precedingOf = (heading: Element): Element[] => siblingsOf(heading, 'previousElementSibling');

const isAgain = (heading: Element, headings: Element[]): boolean =>
  heading.localName === 'h1' &&
  headings[0] !== heading &&
  headings[0]!.localName === 'h1' &&
  bare(headings[0]!.textContent ?? '') === bare(heading.textContent ?? '');

/** `before`: what precedes the heading, nearest first. */
function hasEnded(before: Element[]): boolean {
  const last = before.slice(0, LEAD_IN + 1).map((element) => fold(element.textContent ?? ''));
  if (last.some((text) => isCommentPrompt(text) || isReaderQuestion(text))) return true;
  const heading = before.find((element) => /^h[1-6]$/.test(element.localName));
  return !!heading && LAST_SECTION.test(plainQuotes(fold(heading.textContent ?? '')));
}

function siblingsOf(element: Element, direction: 'nextElementSibling' | 'previousElementSibling'): Element[] {
  const siblings: Element[] = [];
  for (let next = element[direction]; next; next = next[direction]) siblings.push(next);
  return siblings;
}

const wordsOfParagraphs = (elements: Element[]): number =>
  elements.filter((e) => e.localName === 'p').reduce((sum, p) => sum + countWords(blockText(p), null), 0);

/** The first node of the second article: its heading, or the question after the first one's comment prompt. */
function leadIn(heading: Element): Element {
  let start = heading;
  for (let before = heading.previousElementSibling, steps = 0; before && steps < LEAD_IN; steps++) {
    if (before.localName === 'hr' || isCommentPrompt(fold(before.textContent ?? ''))) return start;
    if (before.localName !== 'p') break;
    start = before;
    before = before.previousElementSibling;
  }
  return heading;
}
