import { askOnce } from '../ask-once';
import { renamed } from '../rename';
import type { MeasuredPage } from './measure';
import type { Segments } from './segment';
import { type Shares, sharesOf } from './shares';

/** A post of a thread: the element that holds it, and the block that says whose it is. */
export interface Post {
  element: number;
  poster: number;
}

const POST = /(?:^|[\s_-])(?:posts?|messages?|comments?|repl(?:y|ies)|answers?|entry)(?:$|[\s_-])/i;
const POSTER = /(?:^|[\s_-])(?:user-?name|author(?:-?name)?|poster|nick-?name)(?:$|[\s_-])/i;
const NO_POSTER = /avatar|title|date|time|role|rank|badge|meta|joined|banner|extra|info/i;
/** The number of a post, where its writer is from, a picture's initial. */
const NO_NAME = /^.$|[#,]|^[^\p{L}]*$/u;
/** What stands around a name up to here may call it one. */
const NEAR = 3;
const LONGEST_NAME = 4;
/** Fewer posts are no thread; wanted words make something a post, and so much of the page's is in them. */
const FEWEST = 3;
const FEWEST_WORDS = 8;
const SHARE = 0.6;

/** In these a paragraph has no place. */
const NO_HOLDER = new Set('ul ol dl table tbody thead tr'.split(' '));

/** Names without their numbers, and with their words apart. */
const parted = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/\d+/g, ' ');

/**
 * The posts of a page that is a thread, by their names, with who wrote each, where that stands before the text; none for other
 * pages. The first name in a post is its own. Readers want to know who speaks: with the names word F1 of forums in five folds is
 * .8255 instead of .8248, better on 27 pages and worse on 14.
 */
export function postsOf(page: MeasuredPage, wanted: Uint8Array): Post[] {
  const { tags, names, parents, measured } = page;
  const shares = sharesOf(page, measured, wanted);
  const isPost = askOnce((name: string) => POST.test(parted(name)));
  const isPoster = askOnce((name: string) => POSTER.test(parted(name)) && !NO_POSTER.test(name));
  const firstWord = askOnce(
    (name: string) =>
      parted(name)
        .trim()
        .split(/[\s_-]/)[0]!,
  );
  const kinds = new Map<string, Map<number, number>>();
  const namings: number[] = [];
  for (const [i, { inner, n, text }] of measured.entries()) {
    if (n > LONGEST_NAME || NO_NAME.test(text)) continue;
    let [at, isNamed] = [inner, false];
    for (let up = 0; at > 0 && shares.wanted[at]! - (wanted[i] ? n : 0) < FEWEST_WORDS; at = parents[at]!, up++)
      if (up < NEAR && (isPoster(names[at]!) || page.itemprops[at] === 'author')) isNamed = true;
    if (isNamed) namings.push(i);
    if (!isNamed || at <= 0 || shares.first[at]! < i) continue;
    // Frames around a post have the same text.
    let kind = '';
    for (; ; at = parents[at]!) {
      if (isPost(names[at]!)) kind = `${tags[at]} ${firstWord(names[at]!)}`;
      const parent = parents[at]!;
      if (parent <= 0 || NO_HOLDER.has(tags[parent]!) || shares.wanted[parent] !== shares.wanted[at]) break;
    }
    if (!kind || NO_HOLDER.has(tags[at]!)) continue;
    const posts = kinds.get(kind) ?? new Map<number, number>();
    kinds.set(kind, posts);
    if (!posts.has(at)) posts.set(at, i);
  }
  for (const posts of kinds.values()) {
    let words = 0;
    for (const element of posts.keys()) words += shares.wanted[element]!;
    if (posts.size < FEWEST || words < SHARE * shares.wanted[0]!) continue;
    addFurtherPosts(posts, namings, page, shares, wanted);
    return [...posts].map(([element, poster]) => ({ element, poster })).sort((a, b) => a.element - b.element);
  }
  return [];
}

/**
 * "Thank you" beside longer posts is one, too: without its writer's name it would read as the end of the one before. And a thread
 * is read whole: of a post of which nothing is wanted, what stands on the paths of the others' text is. (Word F1 of forums in
 * five folds .8206 instead of .8191, better on 3 pages and worse on 1.)
 */
function addFurtherPosts(
  posts: Map<number, number>,
  namings: number[],
  { parents, tags, measured, sums }: MeasuredPage,
  shares: Shares,
  wanted: Uint8Array,
): void {
  const beside = new Map([...posts.keys()].map((element) => [parents[element]!, tags[element]!]));
  const paths = new Set<string>();
  for (const post of posts.keys())
    for (let i = sums.first[post]!; i <= sums.last[post]!; i++)
      if (wanted[i] && measured[i]!.isLong) paths.add(measured[i]!.path);
  const tried = new Set<number>();
  for (const poster of namings) {
    let at = measured[poster]!.inner;
    while (at > 0 && !beside.has(parents[at]!)) at = parents[at]!;
    if (at <= 0 || posts.has(at) || beside.get(parents[at]!) !== tags[at]) continue;
    const words = shares.wanted[at]! - (wanted[poster] ? measured[poster]!.n : 0);
    if (words > 0 && shares.first[at]! >= poster) posts.set(at, poster);
    if (words > 0 || tried.has(at)) continue;
    tried.add(at);
    for (let i = poster + 1; i <= sums.last[at]!; i++) {
      if (!paths.has(measured[i]!.path)) continue;
      wanted[i] = 1;
      posts.set(at, poster);
    }
  }
}

/**
 * Sets the posts apart, each after its writer's name in a paragraph of its own: where the page has it there are faces and ranks
 * around it. Posts that are items of a list have no numbers.
 */
export function partPosts({ elements, blocks }: Segments, posts: Post[]): void {
  if (posts.length === 0) return;
  const names = new Set(posts.map(({ poster }) => blocks[poster]!.text));
  for (const face of elements[0]!.querySelectorAll('img[alt]')) if (names.has(face.getAttribute('alt')!)) face.remove();
  const lists = new Set<Element>();
  for (const [i, { element, poster }] of posts.entries()) {
    const holder = elements[element]!;
    const [line, name] = ['p', 'strong'].map((tag) => holder.ownerDocument.createElement(tag));
    name!.textContent = blocks[poster]!.text;
    line!.append(name!);
    holder.prepend(line!);
    if (i > 0) holder.prepend(holder.ownerDocument.createElement('hr'));
    if (holder.localName === 'li' && holder.parentElement) lists.add(holder.parentElement);
  }
  for (const list of lists) {
    for (const item of [...list.children]) if (item.localName === 'li') renamed(item, 'div');
    renamed(list, 'div');
  }
}
