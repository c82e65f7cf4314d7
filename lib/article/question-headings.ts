import { renamed } from './rename';
import { bare } from './text';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Where a question stands out already. */
const STANDS_OUT = `${HEADINGS}, summary, dt, li, strong, b`;
const PLAIN = /^(button|label|div|span|a)$/;
const DEEPEST = 6;

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
  const levelOf = levelsBelow(page, ofAnswers);
  const heads = questions.map((question) => headOf(question));
  const levels = heads.map((head) => head && levelOf(head));
  return heads.map((head, i) => (head ? renamed(head, `h${levels[i]}`) : questions[i]!.element));
}

/**
 * Tells the level of a heading that stands where a place does: one below the last heading before it, as the page is now. What
 * becomes a heading afterwards stands over nothing.
 * @param others headings that count for none
 */
export function levelsBelow(page: Document, others: ReadonlySet<Element> = new Set()): (place: Element) => number {
  const headings = [...page.querySelectorAll(HEADINGS)].filter((heading) => !others.has(heading));
  return (place) => {
    let [low, high] = [0, headings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(headings[middle]!, place)) low = middle + 1;
      else high = middle;
    }
    const over = headings[low - 1];
    return over ? Math.min(DEEPEST, Number(over.localName[1]) + 1) : 3;
  };
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

const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
