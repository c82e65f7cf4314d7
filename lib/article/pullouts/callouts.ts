import type { Words } from '../../words';
import type { Callout } from '../types';
import { type Block, type PageIndex, spanOf } from './page-index';
import { type Phrases, phrases } from './phrases';
import { countWords, plain } from './text';
import type { Placed } from './types';

/** "Did you know?", "Pro tip:" and their like, with what ends them. */
const LABEL = /^[^\p{L}]{0,4}([\p{L}][^:?!.：？！\n]{1,38}(?:[:?!：？！]|\s[–—-](?=\s)))\s*/u;
const LONGEST = 1200;
const FEWEST_WORDS = 4;

/** The short boxes of a page that say what they are, each once, in page order. */
export function findCallouts(page: PageIndex, languages: Words[]): Placed<Callout>[] {
  const labels = phrases(languages.flatMap((words) => words.callouts));
  const seen = new Set<string>();
  return page.blocks.flatMap((block) => {
    if (block.region || block.linked > 0.8) return [];
    const callout = inOneLine(block, labels) ?? inBox(block, page, labels);
    const key = callout && plain(callout.text);
    if (!callout || !key || seen.has(key) || countWords(callout.text) < FEWEST_WORDS) return [];
    seen.add(key);
    return [callout];
  });
}

/** Label and text in one line: "Pro tip: Follow several sources." */
function inOneLine(block: Block, labels: Phrases): Placed<Callout> | null {
  const match = LABEL.exec(block.text);
  if (!match || block.level > 0 || !labels.is(match[1]!)) return null;
  const text = block.text.slice(match[0].length);
  return text && text.length <= LONGEST ? { label: match[1]!.trim(), text, element: block.parent } : null;
}

/** The label in a line of its own, as the first of a box, and the text in the lines after it. */
function inBox(block: Block, page: PageIndex, labels: Phrases): Placed<Callout> | null {
  if (block.text.length > 40 || !labels.is(block.text)) return null;
  const box = boxAround(block, page);
  if (!box) return null;
  const { last } = spanOf(page, box);
  const text = page.blocks
    .slice(block.index + 1, last)
    .map((line) => line.text)
    .join('\n');
  return text.length > 0 && text.length <= LONGEST ? { label: block.text, text, element: box } : null;
}

/** The nearest element that begins with the label and holds more than it. */
function boxAround(block: Block, page: PageIndex): Element | null {
  for (let outer: Element | null = block.parent; outer && outer !== page.document.body; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first < block.index) return null;
    if (span.last > block.index + 1) return outer;
  }
  return null;
}
