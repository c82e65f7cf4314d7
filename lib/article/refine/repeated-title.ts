import { bare, countWords, isBlock } from '../text';
import type { RefineStep } from './types';

/** Words of text that may stand before the title is repeated: a kicker, a date, a byline. */
const MOST_WORDS_BEFORE = 60;

/** The title is shown above the article, so the body need not say it once more. */
export const repeatedTitle: RefineStep = {
  name: 'repeated-title',
  run({ root, title }, leaveOut) {
    const wanted = bare(title);
    // A post may be no more than its title.
    if (!wanted || bare(root.textContent ?? '') === wanted) return;
    const opening = openingLine(root, wanted);
    if (opening) leaveOut(opening, 'repeatedTitle');
    for (const heading of root.querySelectorAll('h1, h2, h3')) {
      if (bare(heading.textContent ?? '') !== wanted) continue;
      if (countWords(textBefore(root, heading), null) <= MOST_WORDS_BEFORE) leaveOut(heading, 'repeatedTitle');
      return;
    }
  },
};

/** The outermost element that is a line by itself, the first of all, and says the title; null where the first text says something else. */
function openingLine(root: Element, title: string): Element | null {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode();
  while (text && !(text as Text).data.trim()) text = texts.nextNode();
  let line: Element | null = null;
  for (let at = text?.parentElement; at && at !== root && bare(at.textContent ?? '') === title; at = at.parentElement) {
    if (at.matches(HEADS) || at.querySelector(MEDIA)) break;
    if (isBlock(at) || endsLine(at)) line = at;
  }
  return line;
}

/** What heads a table or a picture. */
const HEADS = 'th, caption, figcaption';
const MEDIA = 'img, video, audio, iframe, hr';

/** Whether a line or a block ends after an inline element. */
function endsLine(element: Element): boolean {
  let at: Node = element;
  for (;;) {
    let next = at.nextSibling;
    while (next && next.nodeType !== Node.ELEMENT_NODE && !next.textContent?.trim()) next = next.nextSibling;
    if (next) return next.nodeType === Node.ELEMENT_NODE && (next as Element).localName === 'br';
    const parent = at.parentElement;
    if (!parent || isBlock(parent)) return true;
    at = parent;
  }
}

function textBefore(root: Element, end: Element): string {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(end);
  return range.toString();
}
