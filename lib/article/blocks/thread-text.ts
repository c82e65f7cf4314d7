import { askOnce } from '../ask-once';
import { lowerBound } from '../lower-bound';
import type { MeasuredPage } from './measure';
import { type Shares, sharesOf } from './shares';
import { isPostName, parted } from './speakers';
import type { Said } from './types';

/** Words that stand beside a name or a time: a rank, a count. */
const BESIDE_NAME = 14;
const BESIDE_TIME = 8;
/** More beside a name that end a sentence are text. */
const MOST_IN_TEXT = 2;
/** Words of what a board says of a user. */
const PROFILE_WORDS = 40;
const PROFILE =
  /(?:^|\s)user(?:$|\s)|(?:^|[\s_-])(?:user-?(?:info|details|extras|card)|poster|author|signature|post-?(?:profile|left))(?:$|[\s_-])/i;
/** Where a name is that of somebody quoted. */
const QUOTE = /quote|citation/i;
const QUOTE_TAGS = new Set(['blockquote', 'q', 'cite']);

/** What of a page may be the text of posts: what is wanted, without names, times and what a board says of its users. */
export class ThreadText {
  readonly wanted: Uint8Array;
  /** Who may have written a post. */
  readonly writers: Said[];
  /** 1 for elements that quote, or lie in one that does. */
  readonly isQuote: Uint8Array;
  readonly shares: Shares;
  /** The elements of the page's times. */
  private readonly timePlaces: number[];
  /** The last element in each. */
  readonly ends: Int32Array;
  private readonly isPost: (names: string) => boolean;
  private readonly nextWanted: Int32Array;
  private readonly previousWanted: Int32Array;

  constructor(
    readonly page: MeasuredPage,
    wanted: Uint8Array,
  ) {
    this.wanted = wanted.slice();
    this.ends = endsOf(page.parents);
    this.isQuote = inQuotes(page);
    this.isPost = askOnce((names: string) => isPostName(names, ''));
    this.writers = page.writers.filter((writer) => !this.isQuote[writer.element] && this.isHead(writer, wanted));
    this.timePlaces = page.times.map(({ element }) => element);
    this.dropProfiles();
    this.shares = sharesOf(page, page.measured, this.wanted);
    this.nextWanted = nextOf(this.wanted);
    this.previousWanted = previousOf(this.wanted);
  }

  /** Whether a name stands in a head, and not in a line of text that names somebody: "@Ann thanks, that was it." */
  private isHead({ block, text }: Said, wanted: Uint8Array): boolean {
    if (block < 0) return false;
    const { n, ends, text: line } = this.page.measured[block]!;
    const besides = n - text.split(' ').length;
    const tells = besides > MOST_IN_TEXT && (line.startsWith('@') || (ends && !/\p{Nd}/u.test(line)));
    return !wanted[block] || (besides <= BESIDE_NAME && !tells);
  }

  /** Whether an element is called a post. */
  isCalledPost(element: number): boolean {
    const { names, itemprops } = this.page;
    return this.isPost(names[element]!) || (itemprops[element] !== '' && isPostName('', itemprops[element]!));
  }

  /** The next wanted block in an element; where none follows, the text stands above the name. */
  firstAfter(block: number, element: number): number {
    const next = this.nextWanted[block + 1]!;
    return next <= this.shares.last[element]! ? next : this.shares.first[element]!;
  }

  /** The last wanted block before one; -1 where there is none. */
  lastBefore(block: number): number {
    return this.previousWanted[block]!;
  }

  /** The time that is nearest to an element, of those in elements from one to another; null where none is. */
  timeNear(element: number, from: number, to: number): string | null {
    const { times } = this.page;
    const distance = (time: Said): number => Math.abs(time.element - element);
    let nearest: Said | null = null;
    for (let i = lowerBound(this.timePlaces, from); i < times.length && times[i]!.element <= to; i++) {
      const time = times[i]!;
      if (!this.isQuote[time.element] && (!nearest || distance(time) < distance(nearest))) nearest = time;
    }
    return nearest?.text ?? null;
  }

  contains(outer: number, inner: number): boolean {
    return outer <= inner && inner <= this.ends[outer]!;
  }

  /** Names, times beside them and what stands in the boxes around names is no text. */
  private dropProfiles(): void {
    const { page, wanted } = this;
    const { parents, names, measured, sums } = page;
    const isProfile = askOnce((own: string) => PROFILE.test(parted(own)));
    for (const { element, block } of this.writers) {
      wanted[block] = 0;
      let box = -1;
      for (let at = element; at > 0 && sums.words[at]! <= PROFILE_WORDS && !sums.longWords[at]; at = parents[at]!)
        if (isProfile(names[at]!)) box = at;
      if (box >= 0) for (let i = sums.first[box]!; i >= 0 && i <= sums.last[box]!; i++) wanted[i] = 0;
    }
    for (const { block, text } of page.times)
      if (block >= 0 && measured[block]!.n <= text.split(' ').length + BESIDE_TIME) wanted[block] = 0;
  }
}

/** The first wanted block from each on; their number where none follows. */
function nextOf(wanted: Uint8Array): Int32Array {
  const next = new Int32Array(wanted.length + 1).fill(wanted.length);
  for (let i = wanted.length - 1; i >= 0; i--) next[i] = wanted[i] ? i : next[i + 1]!;
  return next;
}

/** The last wanted block before each; -1 where there is none. */
function previousOf(wanted: Uint8Array): Int32Array {
  const previous = new Int32Array(wanted.length + 1).fill(-1);
  for (let i = 0; i < wanted.length; i++) previous[i + 1] = wanted[i] ? i : previous[i]!;
  return previous;
}

/** The last element in each. */
function endsOf(parents: number[]): Int32Array {
  const ends = Int32Array.from(parents, (_, i) => i);
  for (let i = parents.length - 1; i > 0; i--) ends[parents[i]!] = Math.max(ends[parents[i]!]!, ends[i]!);
  return ends;
}

/** 1 for elements that quote, or lie in one that does. */
function inQuotes({ parents, tags, names }: MeasuredPage): Uint8Array {
  const quotes = askOnce((own: string) => QUOTE.test(own));
  const inside = new Uint8Array(parents.length);
  for (const [i, parent] of parents.entries())
    if (inside[parent] || QUOTE_TAGS.has(tags[i]!) || quotes(names[i]!)) inside[i] = 1;
  return inside;
}
