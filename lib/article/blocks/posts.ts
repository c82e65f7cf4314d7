import { isThreadAddress } from '../addresses';
import { lowerBound } from '../lower-bound';
import type { MeasuredBlock, MeasuredPage } from './measure';
import { isPostName, PRINTED_TIME, postWord } from './speakers';
import { ThreadText } from './thread-text';
import type { Said } from './types';

/** A post of a thread. */
export interface Post {
  /** The element that holds it, and the part of it that begins its text, or, `isInside`, in which that stands beside the name. */
  element: number;
  text: number;
  isInside: boolean;
  /** The block that says whose it is. */
  poster: number;
  name: string;
  /** As printed, or a day as YYYY-MM-DD; null where the page says none. */
  time: string | null;
}

/** Fewer posts are no thread; so much of the page's wanted words is in them. */
const FEWEST = 2;
const SHARE = 0.6;
/** Where the address says that it is one. */
const LEAST_SHARE = 0.3;
/** Share of the title of an article in a list that is a link. */
const LINKED = 0.5;
/** In these a paragraph has no place. */
const NO_HOLDER = new Set('ul ol dl table tbody thead tr'.split(' '));

/**
 * The posts of a page that is a thread, each with who wrote it and when; none for other pages. What boards say of their users
 * is no longer wanted, and the thread is read whole.
 */
export function postsOf(page: MeasuredPage, wanted: Uint8Array): Post[] {
  if (page.writers.length < FEWEST) return [];
  const text = new ThreadText(page, wanted);
  for (const ofKind of candidatesOf(text)) {
    const own = oneForEachText(ofKind, text);
    if (!isThread(own, text)) continue;
    const all = [...own, ...furtherPosts(own, text)].sort((a, b) => a.first - b.first);
    for (const { writer } of all) text.wanted[writer.block] = 1;
    wanted.set(text.wanted);
    return all.map((candidate) => postOf(candidate, text));
  }
  return [];
}

/** A name with the nearest element around it that has wanted text, the outermost with the same, and the first block of that text. */
interface Candidate {
  writer: Said;
  near: number;
  element: number;
  first: number;
  /** Where the text begins below its title, and where the name stands last above it; `first` and the name itself where it has none. */
  body: number;
  again: Said;
}

/** By what is called a post around them, most first: around posts there are elements of such names, too. */
function candidatesOf(text: ThreadText): Candidate[][] {
  const { parents, tags } = text.page;
  const kinds = new Map<string, Candidate[]>();
  const kindAt = new Map<string, string>();
  for (const writer of text.writers) {
    const [own, candidate] = candidateOf(writer, text) ?? [];
    if (!own || !candidate) continue;
    // What stands beside each other is of one kind.
    const place = `${parents[candidate.element]} ${tags[candidate.element]}`;
    const kind = kindAt.get(place) ?? own;
    kindAt.set(place, kind);
    const ofKind = kinds.get(kind) ?? [];
    kinds.set(kind, ofKind);
    ofKind.push(candidate);
  }
  return [...kinds.values()].sort((a, b) => b.length - a.length);
}

function candidateOf(writer: Said, text: ThreadText): [string, Candidate] | null {
  const { parents, tags, names, itemprops } = text.page;
  const { wanted } = text.shares;
  let near = writer.element;
  while (near > 0 && wanted[near] === 0) near = parents[near]!;
  let [element, kind] = [-1, ''];
  for (let at = near; at > 0 && wanted[at] === wanted[near]; at = parents[at]!) {
    if (text.isCalledPost(at)) kind = kindOf(names[at]!, itemprops[at]!);
    if (!NO_HOLDER.has(tags[at]!)) element = at;
  }
  if (element < 0) return null;
  const first = text.firstAfter(writer.block, near);
  return [kind, { writer, near, element, first, body: first, again: writer }];
}

/** The word for a post in its names; answers stand below a question. */
function kindOf(names: string, itemprop: string): string {
  if (/question|answer/i.test(`${itemprop} ${names}`)) return 'answer';
  return postWord(names)?.toLowerCase().replace(/s$/, '') ?? itemprop;
}

/**
 * Of several names with the same text one above it has written it, the nearest, or the one that is stated to be the author's, or the first. A
 * name over a title, and once more between that and the text, is that of one post.
 */
function oneForEachText(candidates: Candidate[], text: ThreadText): Candidate[] {
  const own = new Map<number, Candidate>();
  const isStated = ({ writer }: Candidate): boolean => text.page.itemprops[writer.element] === 'author';
  const isInside = (inner: Candidate, outer: Candidate): boolean =>
    inner.near !== outer.near && text.contains(outer.near, inner.near);
  const isAbove = ({ writer, first }: Candidate): boolean => writer.block < first;
  let last: Candidate | null = null;
  for (const [i, candidate] of candidates.entries()) {
    const next = candidates[i + 1];
    // The text of the next post, since this one's own is not wanted.
    if (next && next.writer.block < candidate.first && isInside(next, candidate)) continue;
    if (
      last &&
      last.writer.text === candidate.writer.text &&
      isInside(candidate, last) &&
      isTitle(last, candidate, text)
    ) {
      last.body = candidate.first;
      last.again = candidate.writer;
      continue;
    }
    const other = own.get(candidate.first);
    const isSurer = other?.near === candidate.near && isStated(candidate) && !isStated(other);
    const isNearer = other && isInside(candidate, other) && isAbove(candidate) >= isAbove(other);
    if (other && !isSurer && !isNearer) continue;
    own.set(candidate.first, candidate);
    last = candidate;
  }
  // Around a post there is an element of its own.
  const nears = new Set<number>();
  const shared = new Set<number>();
  for (const { near } of own.values()) (nears.has(near) ? shared : nears).add(near);
  return [...own.values()].filter(({ near }) => !shared.has(near));
}

/** Whether all that is wanted between the beginnings of two texts is one short line. */
const isTitle = (outer: Candidate, inner: Candidate, { page, wanted }: ThreadText): boolean => {
  const between = page.measured.slice(outer.first, inner.first).filter((_, i) => wanted[outer.first + i]);
  return inner.first > outer.first && between.length === 1 && !between[0]!.isLong;
};

function isThread(posts: Candidate[], text: ThreadText): boolean {
  const { page, wanted, shares } = text;
  // One who speaks alone is an author, whose name stands here and there.
  if (new Set(posts.map(({ writer }) => writer.text)).size < FEWEST) return false;
  const { measured } = page;
  const inPosts = new Uint8Array(measured.length);
  for (const { element } of posts)
    for (let i = shares.first[element]!; i <= shares.last[element]!; i++) inPosts[i] = wanted[i]!;
  const words = measured.reduce((sum, { n }, i) => sum + (inPosts[i] ? n : 0), 0);
  const isAddressed = isThreadAddress(page.url);
  const share = isAddressed ? LEAST_SHARE : SHARE;
  // Under linked titles of their own stand articles by several writers.
  const titles = posts.map(({ element }) => measured[shares.first[element]!]!).filter(isLinkedTitle);
  const different = new Set(titles.map(({ text }) => text.replace(/^re:\s*/i, '')));
  const isSaid = isAddressed || isConversation(posts, text);
  return isSaid && words >= share * shares.wanted[0]! && different.size * 2 <= posts.length;
}

/** Somebody speaks again, posts are marked as such, or most have a time: not so where people are presented, or say how content they are. */
function isConversation(posts: Candidate[], text: ThreadText): boolean {
  const { itemprops } = text.page;
  const names = new Set(posts.map(({ writer }) => writer.text));
  const isMarked = ({ element, near }: Candidate): boolean =>
    [element, near].some((at) => isPostName('', itemprops[at]!));
  const isTimed = (post: Candidate): boolean => timeOf(post, text) !== null;
  return names.size < posts.length || posts.some(isMarked) || posts.filter(isTimed).length * 2 >= posts.length;
}

const isLinkedTitle = ({ level, linkDensity }: MeasuredBlock): boolean => level > 0 && linkDensity > LINKED;

/**
 * "Thank you" beside longer posts is one, too: without its writer's name it would read as the end of the one before. Of a post of
 * which nothing is wanted, what stands on the paths of the others' text is.
 */
function furtherPosts(posts: Candidate[], text: ThreadText): Candidate[] {
  const { page, wanted, writers } = text;
  const known = new Set(posts.map(({ writer }) => writer));
  const firsts = posts.map(({ first }) => first).sort((a, b) => a - b);
  const textFrom = (block: number): number => firsts[lowerBound(firsts, block)] ?? Infinity;
  // Posts have their numbers in their ids.
  const pathOf = (i: number): string => page.measured[i]!.path.replace(/\d+/g, '');
  const paths = new Set(firsts.filter((first) => page.measured[first]!.isLong).map(pathOf));
  const isText = (i: number): boolean => wanted[i] === 1 || paths.has(pathOf(i));
  const found: Candidate[] = [];
  for (const [k, writer] of writers.entries()) {
    if (known.has(writer)) continue;
    const end = writers[k + 1]?.block ?? page.measured.length;
    let first = writer.block + 1;
    while (first < end && !isText(first)) first++;
    const element = first < end && textFrom(first) !== first ? postAround(writer.element, first, text) : -1;
    // What lies around other posts, too, is no post.
    if (element < 0 || textFrom(page.sums.first[element]!) < first) continue;
    for (let i = first; i < end && i <= page.sums.last[element]!; i++) if (isText(i)) wanted[i] = 1;
    found.push({ writer, near: element, element, first, body: first, again: writer });
  }
  return found;
}

/** The nearest post around a name and a later block; -1 where there is none. */
function postAround(writer: number, block: number, text: ThreadText): number {
  const { parents, tags, sums } = text.page;
  for (let at = writer; at > 0; at = parents[at]!) {
    if (sums.last[at]! >= block && !NO_HOLDER.has(tags[at]!) && text.isCalledPost(at)) return at;
  }
  return -1;
}

function postOf(candidate: Candidate, text: ThreadText): Post {
  const { writer, element, first } = candidate;
  const { parents, tags, measured } = text.page;
  const said = { element, poster: writer.block, name: writer.text, time: timeOf(candidate, text) };
  const { inner } = measured[first]!;
  if (text.contains(inner, writer.element)) return { ...said, text: inner, isInside: true };
  // The highest that begins with the text and not with the name.
  let [top, around] = [inner, parents[inner]!];
  while (around !== element && around > 0 && (NO_HOLDER.has(tags[around]!) || !text.contains(around, writer.element)))
    [top, around] = [around, parents[around]!];
  return { ...said, text: top, isInside: false };
}

/** The time in a post that is nearest to its writer's name: above the text where the name is, or above both. */
function timeOf({ writer, element, first, body, again }: Candidate, text: ThreadText): string | null {
  const { measured } = text.page;
  const isAbove = writer.block < first;
  const { inner } = measured[body]!;
  const end = isAbove && !text.contains(inner, writer.element) ? inner : text.ends[element]!;
  const inside = text.timeNear(writer.element, element, end);
  const before = isAbove ? text.lastBefore(writer.block) : -1;
  const above = before < 0 ? null : text.timeNear(writer.element, measured[before]!.inner + 1, element);
  return inside ?? timeBeside(measured[again.block]!.text, again.text) ?? above;
}

const AROUND_TIME = /^[^\p{L}\p{N}]*(?:wrote|posted|replied)?(?: ?\bon\b)?[^\p{L}\p{N}]*|[\s.:,]+$/gu;
/** Characters of "Wednesday, 26 September 2025, 12:30 pm". */
const LONGEST_TIME = 40;

/** "by Ann » 3 May 2021, 10:15" */
function timeBeside(text: string, name: string): string | null {
  const from = text.indexOf(name) + name.length;
  const rest = text.slice(from, from + 2 * LONGEST_TIME).replace(AROUND_TIME, '');
  return rest.length <= LONGEST_TIME && PRINTED_TIME.test(rest) ? rest : null;
}
