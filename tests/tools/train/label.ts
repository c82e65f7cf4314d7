import { wordsOf } from '../../../lib/article/blocks/words';

/** Words of the runs that are looked for, one length after the other: what is said at length is found first. */
const RUNS = [48, 24, 12, 8, 6, 4, 3];
/** Words of the truth beside what was found among which the page's next word is looked for. */
const BESIDE = 4;
/** Words of the page before a run in which the run before it is looked for. */
const BEFORE = 60;

/**
 * How much of each block's text is in the truth, 0 to 1. Each word of the truth stands for one word of the page only, so
 * of a text that stands twice on the page one is wanted (greedy string tiling: the longest runs in common are paired
 * first; then, at their ends, single words). Word F1 of the blocks with over .4 is .979 on the development pages, against
 * .961 of those whose words lie, to six tenths, in any runs of four that the truth has.
 */
export function labelBlocks(texts: string[], truth: string): Float32Array {
  const blocks = texts.map(wordsOf);
  const partners = new Pairing(blocks.flat(), wordsOf(truth)).partners;
  let at = 0;
  return Float32Array.from(blocks, ({ length }) => {
    let found = 0;
    for (const end = at + length; at < end; at++) if (partners[at]! >= 0) found++;
    return found / Math.max(1, length);
  });
}

/** Pairs words of a page with words of the truth, each with one at most. */
class Pairing {
  /** For each word of the page its partner's index in the truth, and the other way round; -1 where there is none. */
  readonly partners: Int32Array;
  private readonly taken: Int32Array;

  constructor(
    private readonly page: string[],
    private readonly truth: string[],
  ) {
    this.partners = new Int32Array(page.length).fill(-1);
    this.taken = new Int32Array(truth.length).fill(-1);
    for (const length of RUNS) this.pairRuns(length);
    for (let i = 1; i < page.length; i++) this.pairBeside(i, 1);
    for (let i = page.length - 2; i >= 0; i--) this.pairBeside(i, -1);
  }

  private pairRuns(length: number): void {
    const places = this.placesOfRuns(length);
    for (let i = 0; i + length <= this.page.length; ) {
      const place = this.isFree(i, length) ? this.bestPlace(i, length, places) : -1;
      i += place < 0 ? 1 : this.pairFrom(i, place);
    }
  }

  private placesOfRuns(length: number): Map<string, number[]> {
    const places = new Map<string, number[]>();
    for (let j = 0; j + length <= this.truth.length; j++) {
      if (this.taken[j]! >= 0 || this.taken[j + length - 1]! >= 0) continue;
      const key = keyOf(this.truth, j, length);
      const known = places.get(key);
      if (known) known.push(j);
      else places.set(key, [j]);
    }
    return places;
  }

  private isFree(from: number, length: number): boolean {
    for (let i = from; i < from + length; i++) if (this.partners[i]! >= 0) return false;
    return true;
  }

  /** Of the places that have this run, the one nearest behind what was paired before; -1 where there is none. */
  private bestPlace(i: number, length: number, places: Map<string, number[]>): number {
    let before = i - 1;
    while (before >= 0 && i - before < BEFORE && this.partners[before]! < 0) before--;
    const expected = before >= 0 && this.partners[before]! >= 0 ? this.partners[before]! + 1 : -1;
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const place of places.get(keyOf(this.page, i, length)) ?? []) {
      if (this.taken.subarray(place, place + length).some((partner) => partner >= 0)) continue;
      const distance = expected < 0 ? place : Math.abs(place - expected);
      if (distance < least) [best, least] = [place, distance];
    }
    return best;
  }

  /** Pairs from here on, and back, as far as the words are the same; answers how many lie ahead. */
  private pairFrom(i: number, j: number): number {
    let ahead = 0;
    while (this.pair(i + ahead, j + ahead)) ahead++;
    for (let k = 1; this.pair(i - k, j - k); k++);
    return ahead;
  }

  private pair(i: number, j: number): boolean {
    const isFree = this.partners[i] === -1 && this.taken[j] === -1;
    if (!isFree || this.page[i] !== this.truth[j]) return false;
    this.partners[i] = j;
    this.taken[j] = i;
    return true;
  }

  /** Pairs a word whose neighbour on this side is paired with one of the next words there. */
  private pairBeside(i: number, step: 1 | -1): void {
    const neighbour = this.partners[i - step]!;
    if (neighbour < 0) return;
    for (let k = 1; k <= BESIDE; k++) if (this.pair(i, neighbour + k * step)) return;
  }
}

const keyOf = (words: string[], from: number, length: number): string => words.slice(from, from + length).join(' ');
