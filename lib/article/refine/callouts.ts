import { ADMONITIONS, mayHoldAdmonitions } from '../pullouts/callouts/admonitions';
import { renamed } from '../rename';
import { fold } from '../text';
import { moveChildren } from '../tree';
import type { RefineStep } from './types';

const FOLDED = 'details';
const STRONG = 'h1, h2, h3, h4, h5, h6, strong, b';

/** The notes, tips and warnings of documentation generators become asides, their title in bold. */
export const callouts: RefineStep = {
  name: 'callouts',
  run({ root }) {
    if (!mayHoldAdmonitions(root)) return;
    for (const { box, title } of ADMONITIONS) {
      for (const element of root.querySelectorAll(box)) settle(element, title);
    }
  },
};

function settle(box: Element, title: string): void {
  const head = box.querySelector(title);
  const text = fold(head?.textContent ?? '');
  if (!head || !text || box.matches(FOLDED) || !fold(box.textContent ?? '').startsWith(text)) return;
  if (!head.matches(STRONG) && !head.querySelector(STRONG)) {
    const strong = box.ownerDocument.createElement('strong');
    moveChildren(head, strong);
    head.append(strong);
  }
  renamed(box, 'aside').setAttribute('role', 'note');
}
