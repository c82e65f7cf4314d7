import { levelsBelow } from './question-headings';
import { linkShare } from './refine/boilerplate';
import { renamed } from './rename';
import { fold } from './text';
import { arrayOf, classOf, replaceByAll } from './tree';

/** Characters of text: a shorter panel is a menu's or a tooltip's, a longer head is no head. */
export const SHORTEST_PANEL = 40;
export const LONGEST_HEAD = 200;
export const MOST_LINKED = 0.4;
export const NO_TEXT = 'nav, header, footer, aside, form, dialog, [role="navigation"], [role="dialog"], [role="menu"]';
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Buttons that open what a style sheet hides, which markup does not tell: a heading in one, a question, or what the text after it
 * is said to be opened by, is over that text.
 */
export function showHeads(page: Document): void {
  const buttons = arrayOf(page.querySelectorAll('button'));
  const asking = buttons.filter((button) => isHead(button, page) && !button.closest(NO_TEXT));
  const found = withAlike(asking, buttons);
  const texts = found.map(({ textContent }) => fold(textContent));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  // A single one may be to open a conversation, and what several say alike is "More".
  const asked = found.length > 1 ? found.filter((_, i) => counts.get(texts[i]!) === 1) : [];
  const levels = levelsBelow(page, asked, new Set());
  for (const button of asked) renamed(button, `h${levels.get(button)}`);
  for (const button of buttons) {
    const headings = button.firstElementChild ? button.querySelectorAll(HEADINGS) : [];
    if (headings.length > 0 && headings.length <= MOST_HEADINGS && !button.closest(NO_TEXT))
      replaceByAll(button, headings);
  }
}

/** With the buttons beside several of them that are named as they are and stand before a text, too. */
function withAlike(asking: Element[], buttons: Element[]): Element[] {
  if (asking.length < 2) return asking;
  const kinds = new Map<Element | null, Set<string>>();
  for (const button of asking) {
    const kind = classOf(button);
    if (kind) kinds.set(button.parentElement, (kinds.get(button.parentElement) ?? new Set()).add(kind));
  }
  const known = new Set(asking);
  return buttons.filter((button) => {
    if (known.has(button)) return true;
    if (!kinds.get(button.parentElement)?.has(classOf(button)) || button.querySelector(HEADINGS)) return false;
    const text = fold(button.textContent ?? '');
    const next = button.nextElementSibling;
    return text.length > 0 && text.length <= LONGEST_HEAD && next !== null && next.localName !== 'button';
  });
}

/** A title, and one or two below it. */
const MOST_HEADINGS = 3;
const QUESTION = /[?？؟]$/;

/** A question, or the head of what is said to belong to it, alone in what is around it, with text after that. */
function isHead(button: Element, page: Document): boolean {
  const text = fold(button.textContent ?? '');
  if (text.length === 0 || text.length > LONGEST_HEAD) return false;
  const panel = QUESTION.test(text) ? null : page.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!panel && !QUESTION.test(text)) return false;
  if (button.closest(HEADINGS) || button.querySelector(HEADINGS)) return false;
  let top = button;
  while (!top.nextElementSibling && top.parentElement && fold(top.parentElement.textContent ?? '') === text)
    top = top.parentElement;
  const answer = top.nextElementSibling;
  const isAlone = [top.previousSibling, top.nextSibling].every(
    (beside) => beside?.nodeType !== Node.TEXT_NODE || !beside.textContent?.trim(),
  );
  return (
    isAlone &&
    !!answer &&
    (!panel || answer.contains(panel)) &&
    fold(answer.textContent ?? '').length >= SHORTEST_PANEL &&
    linkShare(answer) < MOST_LINKED
  );
}
