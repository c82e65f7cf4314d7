import { unhide } from './folded';
import type { Marks } from './marks';
import { HIDDEN } from './prepare';
import type { Placed, PlacedQuestion, Pullouts } from './pullouts';
import { headQuestions } from './question-headings';
import { type PageFacts, refineFragment } from './refine';
import { renamed } from './rename';
import type { Anchor, Article, Callout, KeyFact, TimelineEvent } from './types';

type Anchored = Pick<Article, 'timeline' | 'faq' | 'keyFacts' | 'callouts'>;

/**
 * Makes what was found independent of the clone, which the next stages take apart: answers are copied, hidden ones are
 * shown, places are marked and kept from being thrown away. The result gives the findings their anchors.
 */
export function keepPullouts(
  { timeline, faq, keyFacts, callouts }: Pullouts,
  marks: Marks,
  page: PageFacts,
): (anchorOf: (mark: string) => Anchor) => Anchored {
  const answers = faq.map(({ answerNodes }) => answerHtml(answerNodes, page));
  for (const { answerNodes } of faq) for (const node of answerNodes) reveal(node);
  const events = timeline.map((event) => mark<TimelineEvent>(event, marks));
  const facts = keyFacts.map((fact) => mark<KeyFact>(fact, marks));
  const boxes = callouts.map((callout) => mark<Callout>(callout, marks));
  const asked = faq.length > 0 ? headQuestions(faq[0]!.element.ownerDocument, faq) : [];
  const questions = faq.map((question, i) => ({ question, mark: marks.add(keepFromRemoval(asked[i]!)) }));
  return (anchorOf) => ({
    timeline: events.map(({ found, mark }) => ({ ...found, anchor: anchorOf(mark) })),
    keyFacts: facts.map(({ found, mark }) => ({ ...found, anchor: anchorOf(mark) })),
    callouts: boxes.map(({ found, mark }) => ({ ...found, anchor: anchorOf(mark) })).filter(isInArticle),
    faq: questions.map(({ question: { question, answer }, mark }, i) => ({
      question,
      answer,
      answerHtml: answers[i]!,
      anchor: anchorOf(mark),
    })),
  });
}

/**
 * A note that is no part of the article is the site's: of callouts on 349 pages without labels 3 of 111 were none, and all three
 * of them wrong. Lists of events, questions and facts stand beside articles, too.
 */
const isInArticle = ({ anchor }: { anchor: Anchor }): boolean => anchor !== null;

function mark<T extends { anchor: Anchor }>({ element, ...found }: Placed<T>, marks: Marks) {
  return { found: found as unknown as Omit<T, 'anchor'>, mark: marks.add(keepFromRemoval(element)) };
}

function answerHtml(nodes: PlacedQuestion['answerNodes'], page: PageFacts): string {
  const document = nodes[0]?.ownerDocument;
  if (!document) return '';
  const root = document.createElement('div');
  for (const node of nodes) root.append(node.cloneNode(true));
  for (const element of root.querySelectorAll('[id]')) element.removeAttribute('id');
  refineFragment({ root, ...page });
  return root.innerHTML.trim();
}

/** An answer in a closed accordion is part of the text that the page offers to read. */
function reveal(node: Node): void {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!start) return;
  for (const hidden of start.querySelectorAll(`[${HIDDEN}], [hidden], [aria-hidden]`)) unhide(hidden);
  for (let element: Element | null = start; element && element.localName !== 'body'; element = element.parentElement) {
    unhide(element);
  }
}

// Names that make extractors drop an element, whatever is in it.
const UNLIKELY =
  /banner|comment|community|extra|footer|header|menu|related|remark|sidebar|social|sponsor|supplemental|pager|popup|hidden|promo|scroll|share|widget|meta|media|tool|aside/i;

/** Elements that extractors drop whatever they hold, and what a finding's place becomes instead. */
const PLAIN: Record<string, string> = { button: 'p', aside: 'div' };

/**
 * Inside the article, boxes with a timeline or questions are content, though their element or class looks like a side
 * note: such names go, and buttons and asides become text. Returns the place of the finding, which may be a new element.
 */
function keepFromRemoval(element: Element): Element {
  const place =
    element.closest('h1, h2, h3, h4, h5, h6, summary, dt') ??
    (element.localName in PLAIN ? renamed(element, PLAIN[element.localName]!) : element);
  if (!place.closest('article, main, [role="main"]')) return place;
  for (let at: Element | null = place; at && !at.matches('article, main, [role="main"], body'); at = at.parentElement) {
    for (const name of ['class', 'id', 'role']) {
      if (UNLIKELY.test(at.getAttribute(name) ?? '') || name === 'role') at.removeAttribute(name);
    }
    if (at.localName === 'aside' && at !== place) at = renamed(at, 'div');
  }
  for (const button of place.querySelectorAll('button')) renamed(button, 'span');
  return place;
}
