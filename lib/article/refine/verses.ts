import { hasClass } from '../class-names';
import { fold } from '../text';
import { moveChildren } from '../tree';
import type { RefineStep } from './types';

const VERSE = /(?:^|[\s_-])(?:poem|poetry|stanza|strophe|verse|lyrics?)(?=$|[\s_-])/i;
const NAMES = ['poem', 'poetry', 'stanza', 'strophe', 'verse', 'lyric'];
const LINE = /^(?:span|div)$/;
const NOT_LINES = 'br, p, li, img, table, blockquote, h1, h2, h3, h4, h5, h6';

/** Lines of verse that only a style sheet breaks are broken, and stand in one paragraph each stanza. */
export const verses: RefineStep = {
  name: 'verses',
  run({ root }) {
    if (!hasClass(root.ownerDocument, NAMES)) return;
    for (const verse of root.querySelectorAll('div[class], p[class]')) {
      if (VERSE.test(verse.getAttribute('class')!) && isOfLines(verse)) breakLines(verse);
    }
  },
};

/** Nothing but lines, each an element of its own. */
function isOfLines(verse: Element): boolean {
  const lines = [...verse.children];
  if (lines.length < 2 || verse.querySelector(NOT_LINES)) return false;
  const isLine = (line: Element) => LINE.test(line.localName) && !line.querySelector('div');
  return lines.every(isLine) && lines.map(({ textContent }) => fold(textContent ?? '')).join('') === bareLines(verse);
}

const bareLines = (verse: Element): string =>
  [...verse.childNodes].map(({ textContent }) => fold(textContent ?? '')).join('');

function breakLines(verse: Element): void {
  const paragraph = verse.ownerDocument.createElement('p');
  for (const line of [...verse.children]) {
    if (paragraph.firstChild) paragraph.append(verse.ownerDocument.createElement('br'));
    moveChildren(line, paragraph);
  }
  verse.replaceChildren();
  if (verse.localName === 'p') moveChildren(paragraph, verse);
  else verse.append(paragraph);
}
