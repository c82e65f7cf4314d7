import { bare } from '../text';
import type { MeasuredBlock } from './measure';
import { wordsOf } from './words';

/** Blocks between a page's heading and what is wanted, and the share of its words that make it a title in other words. */
const BELOW_HEADING = 3;
const SAME_WORDS = 0.6;
const LINKED = 0.5;

/**
 * Marks the page's only heading of the first rank as wanted where it says something else than the title: what is mostly the title was
 * learned to be none of the text. Word F1 in five folds is the same, of services .8704 instead of .8702.
 */
export function keepHeading(blocks: MeasuredBlock[], wanted: Uint8Array, title: string): void {
  const first = wanted.indexOf(1);
  const at = blocks.findIndex(({ level }) => level === 1);
  if (at < 0 || wanted[at] || at < first - BELOW_HEADING || at > first) return;
  const { words, n, linkDensity, text } = blocks[at]!;
  const isOther = blocks.some((block, i) => i !== at && block.level === 1 && block.text !== text);
  if (n < 2 || linkDensity >= LINKED || isOther) return;
  const known = new Set(wordsOf(title));
  if (words.filter((word) => known.has(word)).length < SAME_WORDS * words.length) wanted[at] = 1;
}

/** Marks the day of an event as wanted where the event is: "2020" alone says nothing to the trees. */
export function keepDates(blocks: MeasuredBlock[], wanted: Uint8Array, dates: Set<string>): void {
  if (dates.size === 0) return;
  for (const [i, { text }] of blocks.entries())
    if (!wanted[i] && (wanted[i + 1] || wanted[i - 1]) && dates.has(bare(text))) wanted[i] = 1;
}

/** Marks the lines that answer questions as wanted where most of them are, and what stands before them: else one question would have no answer. */
export function keepAnswers(blocks: MeasuredBlock[], wanted: Uint8Array, answers: Set<string>): void {
  if (answers.size === 0) return;
  const lines = blocks.flatMap(({ text }, i) => (answers.has(bare(text)) ? i : []));
  if (lines.filter((i) => wanted[i]).length * 2 <= lines.length) return;
  for (const i of lines) if (wanted[i - 1]) wanted[i] = 1;
}
