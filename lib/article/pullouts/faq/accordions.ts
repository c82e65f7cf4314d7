import { type Block, type PageIndex, type Span, spanOf } from '../page-index';
import { closed } from '../regions';
import { fold } from '../text';
import { leadsAway, UNMARKED } from './question-text';
import type { QuestionFinder, QuestionMark } from './types';

// Words that accordion scripts put into class names of the part that is pressed or of the item around it.
const TOGGLE = /accordion|collaps|toggle|(?:^|[\s_-])faqs?(?:$|[\s_-])|question|expand/i;
const CLIMB = 4;

/** Questions that open their answer: buttons, `aria-controls`, `aria-expanded` and what accordion scripts use. */
export const accordions: QuestionFinder = {
  name: 'accordions',
  find: ({ page, asking, unmarked, texts }) =>
    [...asking, ...unmarked].flatMap((block) => {
      if (closed(block)) return [];
      const asked = leadsAway(block) ? null : texts.question(block.text);
      const question = asked ?? texts.unmarked(block.text);
      const toggle = question ? toggleOf(block) : null;
      if (!toggle || !question || (!asked && !isAlone(block, toggle))) return [];
      const panel = panelOf(page, toggle, block);
      const mark: QuestionMark = {
        finder: 'accordions',
        block: block.index,
        question,
        style: block.level > 0 ? `h${block.level}` : `toggle ${toggle.localName}`,
        ...(asked === null && { isUnmarked: true }),
        weight: asked === null ? UNMARKED : opens(toggle, panel) ? 0.5 : 0.4,
        ...(panel && { answerFrom: panel.first, answerTo: panel.last }),
      };
      return [mark];
    }),
};

/** Whether more than a class says that it is pressed. */
function opens(toggle: Element, panel: Span | null): boolean {
  return panel !== null || toggle.localName === 'button' || toggle.hasAttribute('aria-expanded');
}

/** What is pressed says the question and nothing else. */
function isAlone({ text }: Block, toggle: Element): boolean {
  return fold(toggle.textContent ?? '') === text;
}

/** The element that is pressed (or is named as if it were) around a block's text, a few levels up at most. */
function toggleOf(block: Block): Element | null {
  let element: Element | null = block.nodes[0]?.parentElement ?? null;
  for (let step = 0; element && step < CLIMB; step++, element = element.parentElement) {
    if (element.localName === 'body' || element.localName === 'article') return null;
    if (isToggle(element)) return element;
  }
  return null;
}

function isToggle(element: Element): boolean {
  return (
    element.localName === 'button' ||
    element.hasAttribute('aria-controls') ||
    element.hasAttribute('aria-expanded') ||
    element.hasAttribute('data-toggle') ||
    element.hasAttribute('data-bs-toggle') ||
    TOGGLE.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  );
}

/** The blocks of the panel that a toggle names, when the page has it and it is not around the toggle itself. */
function panelOf(page: PageIndex, toggle: Element, question: Block): Span | null {
  const id = toggle.getAttribute('aria-controls') ?? targetId(toggle);
  const panel = id ? page.document.getElementById(id) : null;
  if (!panel || panel.contains(question.parent)) return null;
  const span = spanOf(page, panel);
  return span.first < span.last && span.first > question.index ? span : null;
}

function targetId(toggle: Element): string | null {
  const target =
    toggle.getAttribute('data-target') ?? toggle.getAttribute('data-bs-target') ?? toggle.getAttribute('href');
  return target?.startsWith('#') && target.length > 1 ? target.slice(1) : null;
}
