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
  const isInAnswer = (heading: Element): boolean =>
    questions.some(({ answerNodes }) => answerNodes.some((node) => node.contains(heading)));
  const heads = questions.map((question) => headOf(question));
  const levels = heads.map((head) => head && levelBelow(page, head, isInAnswer));
  return heads.map((head, i) => (head ? renamed(head, `h${levels[i]}`) : questions[i]!.element));
}

/** The level of a heading that stands where `place` does: one below the last heading before it. */
export function levelBelow(
  page: Document,
  place: Element,
  isOther: (heading: Element) => boolean = () => false,
): number {
  const over = [...page.querySelectorAll(HEADINGS)].findLast(
    (heading) => precedes(heading, place) && !isOther(heading),
  );
  return over ? Math.min(DEEPEST, Number(over.localName[1]) + 1) : 3;
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
