import type { MeasuredBlock } from './measure';
import { dropRepeated, dropTwins } from './repeats';

export interface Selection {
  /** 1 for each block that is wanted; none may be. */
  wanted: Uint8Array;
  /** The F1 that is expected of them, 0 to 1. */
  expected: number;
}

/**
 * The blocks for which the expected F1 is highest: taken in order of probability, as many as serve it. (The expectation of
 * the ratio is taken as the ratio of expectations, which is close where there are many blocks.)
 */
export function selectBlocks(blocks: MeasuredBlock[], probabilities: Float32Array): Selection {
  const order = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]!);
  let all = 0;
  blocks.forEach(({ n }, i) => {
    all += probabilities[i]! * n;
  });
  let [right, taken, highest, count] = [0, 0, 0, 0];
  order.forEach((i, k) => {
    right += probabilities[i]! * blocks[i]!.n;
    taken += blocks[i]!.n;
    const expected = (2 * right) / (taken + all);
    if (expected > highest) [highest, count] = [expected, k + 1];
  });
  const wanted = new Uint8Array(blocks.length);
  for (const i of order.slice(0, count)) wanted[i] = 1;
  dropRepeated(blocks, wanted);
  dropTwins(blocks, wanted);
  return { wanted, expected: highest };
}
