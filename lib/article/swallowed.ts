import { assertReadable, countedIn } from './guard';
import { moveChildren } from './tree';

const END = /<\/noscript/i;
/** Such frames in what was swallowed are no better off. */
const UNENDED = /<iframe\b[^<>]*\/>(?=\s*<\/noscript)/gi;

/**
 * `<noscript><iframe …/></noscript>` has a frame that never ends where no script can run, and the parser takes the rest of the page
 * for the frame's text. That is read after all, where it was swallowed. Throws `PageRefused` where it is too much.
 */
export function freeSwallowed(clone: Document): void {
  for (const frame of clone.querySelectorAll('iframe')) {
    const text = frame.textContent ?? '';
    const end = text.search(END);
    if (end < 0) continue;
    const rest = new DOMParser().parseFromString(text.slice(end).replace(UNENDED, ''), 'text/html');
    assertReadable(rest, countedIn(clone));
    const division = clone.createElement('div');
    moveChildren(rest.body, division);
    (frame.closest('noscript') ?? frame).replaceWith(division);
    return;
  }
}
