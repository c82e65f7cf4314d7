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
    shares.all[inner]! += words;
    shares.linked[inner]! += words * linkDensity;
    if (!wanted[i]) continue;
    shares.wanted[inner]! += words;
    if (shares.first[inner]! > i) shares.first[inner] = i;
    shares.last[inner] = i;
  }
  addUpwards(shares, parents);
  return shares;
}

/** Each element's to that around it, which comes before it. */
function addUpwards({ wanted, all, linked, first, last }: Shares, parents: number[]): void {
  for (let at = parents.length - 1; at > 0; at--) {
    const parent = parents[at]!;
    all[parent]! += all[at]!;
    linked[parent]! += linked[at]!;
    wanted[parent]! += wanted[at]!;
    first[parent] = Math.min(first[parent]!, first[at]!);
    last[parent] = Math.max(last[parent]!, last[at]!);
  }
}
