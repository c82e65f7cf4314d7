import { wordsOf } from '../../../lib/article/blocks/words';

/** Words that must lie in runs of the truth, of all words of a block, for it to be wanted. */
const COVERED = 0.6;
const RUN = 4;
/** Blocks on each side whose labels decide about a short text that occurs in the truth. */
const NEIGHBOURS = 10;

/** How a short text occurs in the truth: as a line of its own, somewhere within, or not. */
type Occurrence = 'line' | 'within' | 'not';

/**
 * Which blocks of a page are wanted: 1 where most of its words lie in runs of four that the truth has, too. Texts of fewer
 * words than a run are wanted where the truth has them, and the long texts around them are wanted.
 */
export function labelBlocks(texts: string[], truth: string): Float32Array {
  const blocks = texts.map(wordsOf);
  const words = wordsOf(truth);
  const runs = countRuns(words);
  const used = new Map<string, number>();
  const long = blocks.map((block) => (block.length >= RUN ? Number(isCovered(block, runs, used)) : null));
  const occurs = occurrencesIn(words, truth);
  return Float32Array.from(
    blocks,
    (block, i) => long[i] ?? labelShort(occurs(block), nearest(long, i, -1), nearest(long, i, 1)),
  );
}

const keyOf = (words: string[], from: number, length: number): string => words.slice(from, from + length).join(' ');

function countRuns(words: string[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const key = keyOf(words, i, RUN);
    runs.set(key, (runs.get(key) ?? 0) + 1);
  }
  return runs;
}

/** A text that occurs more often on the page than in the truth is wanted that often only. */
function isCovered(block: string[], runs: Map<string, number>, used: Map<string, number>): boolean {
  let [covered, until] = [0, -1];
  for (let i = 0; i < block.length; i++) {
    if (i + RUN <= block.length && runs.has(keyOf(block, i, RUN))) until = i + RUN - 1;
    if (i <= until) covered++;
  }
  if (covered < COVERED * block.length) return false;
  const text = block.join(' ');
  const times = (used.get(text) ?? 0) + 1;
  used.set(text, times);
  return block.length < 2 * RUN || times <= (runs.get(keyOf(block, 0, RUN)) ?? 1);
}

function occurrencesIn(words: string[], truth: string): (block: string[]) => Occurrence {
  const lines = new Set(truth.split('\n').map((line) => wordsOf(line).join(' ')));
  const within = new Set<string>();
  for (let length = 1; length < RUN; length++) {
    for (let i = 0; i + length <= words.length; i++) within.add(keyOf(words, i, length));
  }
  return (block) => {
    const text = block.join(' ');
    return lines.has(text) ? 'line' : within.has(text) ? 'within' : 'not';
  };
}

function nearest(long: (number | null)[], from: number, step: number): number | null {
  for (let i = from + step, n = 0; i >= 0 && i < long.length && n < NEIGHBOURS; i += step, n++) {
    if (long[i] !== null) return long[i]!;
  }
  return null;
}

function labelShort(occurrence: Occurrence, before: number | null, after: number | null): number {
  if (occurrence === 'not') return 0;
  if (occurrence === 'line') return before === 1 || after === 1 || (before === null && after === null) ? 1 : 0;
  return (before === 1 && after !== 0) || (after === 1 && before !== 0) ? 1 : 0;
}
