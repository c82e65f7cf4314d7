import { STRIKES } from '../pullouts/struck';
import { blockText, fold } from '../text';

/** Characters of text, and texts, that are looked at after and before the title: bylines and dates stand within them. */
const AFTER = { characters: 700, texts: 50 };
const BEFORE = { characters: 250, texts: 12 };
/** Characters; a longer text is a sentence and no line about the article. */
const LONGEST_LINE = 100;
/** Characters of a line with the white space of its markup. */
const LONGEST_MARKUP = 1_000;
/** A day that holds no longer, and what stands beside it. */
const STRUCK = STRIKES.join();
const UNSEEN = /^(script|style|noscript|template|title)$/;

/** A line by the title, and the element that its text stands in. */
export interface Line {
  text: string;
  element: Element;
}

/** The short lines that stand by the article's heading: those after it first, then those before it, nearest first. */
export function linesNear(heading: Element): Line[] {
  const lines = new Map<string, Line>();
  collect(heading, 'nextNode', AFTER, lines);
  collect(heading, 'previousNode', BEFORE, lines);
  return [...lines.values()];
}

function collect(
  heading: Element,
  step: 'nextNode' | 'previousNode',
  most: typeof AFTER,
  lines: Map<string, Line>,
): void {
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = step === 'nextNode' ? lastInside(heading) : heading;
  let characters = 0;
  let texts = 0;
  while (characters < most.characters && texts < most.texts && walker[step]()) {
    const node = walker.currentNode as Text;
    const text = fold(node.data.slice(0, LONGEST_MARKUP));
    const element = node.parentElement;
    if (!text || !element || UNSEEN.test(element.localName)) continue;
    texts++;
    characters += text.length;
    const whole = lineOf(node, heading);
    const line = whole ?? text;
    if (element.closest(STRUCK) || (whole !== null && element.querySelector(STRUCK))) continue;
    if (line.length <= LONGEST_LINE && !lines.has(line)) lines.set(line, { text: line, element });
  }
}

/** The text's whole line where it is only a part of one, such as the name's link after "By"; null where that is long. */
function lineOf(node: Text, heading: Element): string | null {
  const parent = node.parentElement;
  if (!parent || parent.childNodes.length === 1 || parent.childNodes.length > 12 || parent.contains(heading))
    return null;
  if ((parent.textContent?.length ?? 0) > LONGEST_MARKUP) return null;
  const line = fold(blockText(parent));
  return line.length <= LONGEST_LINE ? line : null;
}

function lastInside(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}
