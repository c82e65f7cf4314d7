import { renamed } from '../rename';
import { fold } from '../text';
import { unwrap } from '../tree';
import type { RefineStep } from './types';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What stands in no heading, whatever its role: posts of threads are called headings for those who listen. */
const TEXTS = 'p, ul, ol, dl, pre, blockquote, table';
const SENTENCE = /[.!?…]$/;
const DEEPEST = 6;
/** Characters. A longer one is a text that the page sets large. */
const LONGEST = 200;

/** What a link to the heading that it stands in says to those who listen. */
const PERMALINK = /^(?:(?:direct |permanent )?link|permalink|anchor)(?: (?:link|to)\b.{0,80})?$/i;

/**
 * The title stands above the article, so that the body's headings begin with the second level at the highest, and
 * each is one level below the nearest higher one before it: pages choose levels by the size of their letters, too.
 */
export const headings: RefineStep = {
  name: 'headings',
  run({ root }) {
    for (const element of root.querySelectorAll('[role="heading"][aria-level]')) {
      const level = Number(element.getAttribute('aria-level'));
      if (element.matches(HEADINGS) || !(level >= 1 && level <= DEEPEST)) continue;
      const texts = element.querySelectorAll(TEXTS);
      const isLine =
        texts.length === 1 && texts[0]!.localName === 'p' && !SENTENCE.test(fold(element.textContent ?? ''));
      if (isLine) unwrap(texts[0]!);
      if (isLine || texts.length === 0) renamed(element, `h${level}`);
    }
    for (const element of root.querySelectorAll(HEADINGS)) {
      const { length } = fold(element.textContent ?? '');
      // A picture by itself heads nothing.
      if (length > LONGEST || (length === 0 && element.querySelector('img'))) renamed(element, 'p');
    }
    for (const link of root.querySelectorAll(`:is(${HEADINGS}) a[href*="#"]`)) {
      const isAlone = link.closest(HEADINGS)!.textContent!.trim() === link.textContent!.trim();
      if (PERMALINK.test(fold(link.textContent ?? '')) && !isAlone) link.remove();
    }
    const found = [...root.querySelectorAll(HEADINGS)];
    const isLoneFirst = found.filter(({ localName }) => localName === 'h1').length === 1;
    const above: { level: number; settled: number }[] = [];
    for (const heading of found) {
      // One more heading of the first level is another title, and no part of which the others are parts.
      const level = Math.max(isLoneFirst ? 2 : 1, Number(heading.localName[1]));
      while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
      const settled = Math.min(DEEPEST, (above.at(-1)?.settled ?? Math.max(1, level - 1)) + 1);
      above.push({ level, settled });
      if (heading.localName !== `h${settled}`) renamed(heading, `h${settled}`);
    }
  },
};
