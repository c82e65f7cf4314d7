import type { MeasuredBlock } from './measure';
import type { PageLists } from './types';

/** Wanted blocks in each element: their words, all words, and where the first and last of them are. */
export interface Shares {
  wanted: Float32Array;
  all: Float32Array;
  linked: Float32Array;
  /** The number of blocks where none is wanted. */
  first: Int32Array;
  /** -1 where none is wanted. */
  last: Int32Array;
}

export function sharesOf({ parents }: PageLists, blocks: MeasuredBlock[], wanted: Uint8Array): Shares {
  const size = parents.length;
  const shares: Shares = {
    wanted: new Float32Array(size),
    all: new Float32Array(size),
    linked: new Float32Array(size),
    first: new Int32Array(size).fill(blocks.length),
    last: new Int32Array(size).fill(-1),
  };
  for (const [i, { inner, n, linkDensity }] of blocks.entries()) {
    // A block without words, a lone sign, counts as one.
    const words = Math.max(1, n);
    for (let at = inner; at >= 0; at = parents[at]!) {
      shares.all[at]! += words;
      shares.linked[at]! += words * linkDensity;
      if (!wanted[i]) continue;
      shares.wanted[at]! += words;
      if (shares.first[at]! > i) shares.first[at] = i;
      shares.last[at] = i;
    }
  }
  return shares;
}
