import { renamed } from './rename';
import { bare } from './text';
import { elementsBelow } from './tree';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Where a question stands out already. */
const STANDS_OUT = `${HEADINGS}, summary, dt, li, strong, b`;
const PLAIN = /^(button|label|div|span|a)$/;
const DEEPEST = 6;
/** Where no heading stands before: the title is above all. */
const FIRST = 3;

/** A question that was found: its text, and the place and the nodes of its answer in the page. */
interface FoundQuestion {
  question: string;
  element: Element;
  answerNodes: Node[];
}

/**
 * The questions of an accordion are buttons, labels and the like, which read as paragraphs once its script is gone: each
 * becomes a heading one level below the heading over it. Returns the places of the questions, in their order.
 */
export function headQuestions(page: Document, questions: FoundQuestion[]): Element[] {
  const ofAnswers = new Set(questions.flatMap(({ answerNodes }) => answerNodes.flatMap(headingsIn)));
  const heads = questions.map((question) => headOf(question));
  const levels = levelsBelow(
    page,
    heads.flatMap((head) => head ?? []),
    ofAnswers,
  );
  return heads.map((head, i) => (head ? renamed(head, `h${levels.get(head)}`) : questions[i]!.element));
}

/**
 * The levels of headings that stand where these places do: each one below the last heading before it, as the page is now. What
 * becomes a heading afterwards stands over nothing.
 * @param others headings that count for none
 */
export function levelsBelow(
  page: Document,
  places: Iterable<Element>,
  others: ReadonlySet<Element> = new Set(),
): Map<Element, number> {
  const wanted = new Set(places);
  const levels = new Map<Element, number>();
  let level = FIRST;
  // In one walk: to ask of two elements which comes first takes as long as the parent that they share is wide.
  for (const element of wanted.size > 0 ? elementsBelow(page) : []) {
    if (wanted.has(element)) levels.set(element, level);
    const own = /^h([1-6])$/.exec(element.localName)?.[1];
    if (own && !others.has(element)) level = Math.min(DEEPEST, Number(own) + 1);
  }
  return levels;
}

/** The headings below a node, and itself where it is one. */
export function headingsIn(node: Node): Element[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  return [...(element.matches(HEADINGS) ? [element] : []), ...element.querySelectorAll(HEADINGS)];
}

/** The outermost plain element that holds the question and nothing else; null for a paragraph, and where it stands out. */
function headOf({ element, question }: FoundQuestion): Element | null {
  const text = bare(question);
  const says = (at: Element): boolean => bare(at.textContent ?? '') === text;
  if (element.closest(STANDS_OUT) || [...element.querySelectorAll(STANDS_OUT)].some(says)) return null;
  let head: Element | null = null;
  for (let at = element; (PLAIN.test(at.localName) || at === element) && says(at); at = at.parentElement!) {
    if (PLAIN.test(at.localName)) head = at;
  }
  return head;
}
