import { askOnce } from '../ask-once';
import type { MeasuredBlock, MeasuredPage } from './measure';
import { outlineOf, type SectionScore } from './outline';
import { wordsOf } from './words';

/** What holds for the whole page, worked out once for all of its blocks. */
export interface PageContext {
  totalWords: number;
  totalLong: number;
  /** The element that most of the long texts stand in, and which elements are in it. */
  container: number;
  inContainer: Uint8Array;
  /** Steps up from the container to each element around it; -1 elsewhere. */
  aboveContainer: Int16Array;
  /** Which elements are in the page's largest `main`; null where it has none. */
  inMain: Uint8Array | null;
  firstLong: number;
  /** Index of the first h1, and of the block that says the page's title; -1 where there is none. */
  firstHeading: number;
  titleBlock: number;
  titleWords: Set<string>;
  /** How often each text occurs, and what stands under each path. */
  repeats: Map<string, number>;
  paths: Map<string, PathSum>;
  /** Siblings of the same tag and class of each element, itself included. */
  alike: Int32Array;
  /** The nearest element around each block that stands among others like it (a card, a post, a row); 0 where there is none. */
  items: Int32Array;
  /** Words of long texts before each block. */
  longBefore: Float32Array;
  /** Mean weight of the names around the page's words, and around those of its long texts. */
  meanChain: number;
  meanLongChain: number;
  outline: SectionScore[];
  page: number[];
}

interface PathSum {
  count: number;
  words: number;
  longWords: number;
}

/** Of so many alike siblings each is an item among others. */
const FEWEST_ALIKE = 3;
const CONTROLS = new Set(['input', 'textarea', 'select', 'button']);

export function contextOf(page: MeasuredPage): PageContext {
  const { measured, sums, chain } = page;
  const container = findContainer(page);
  const totalWords = Math.max(1, sums.words[0]!);
  const totalLong = Math.max(1, sums.longWords[0]!);
  const titleWords = new Set(wordsOf(page.title));
  const titleBlock = findTitle(page, titleWords);
  const firstLong = measured.findIndex(({ isLong }) => isLong);
  const alike = countAlike(page);
  const items = Int32Array.from(measured, ({ element }) => itemAround(element, alike, page.parents));
  const paths = sumPaths(page);
  const chainOf = ({ inner, n }: MeasuredBlock): number => chain[inner]! * n;
  const meanChain = sum(measured, chainOf) / totalWords;
  return {
    totalWords,
    totalLong,
    container,
    ...around(page, container),
    inMain: inMainOf(page),
    firstLong,
    firstHeading: measured.findIndex(({ level }) => level === 1),
    titleBlock,
    titleWords,
    repeats: countTexts(page),
    paths,
    alike,
    items,
    longBefore: longBefore(page),
    meanChain,
    meanLongChain: sum(measured, (block) => (block.isLong ? chainOf(block) : 0)) / totalLong,
    outline: outlineOf(page, Math.max(0, titleBlock < 0 ? firstLong : titleBlock)),
    page: [
      totalWords,
      measured.length,
      sums.linked[0]! / totalWords,
      sums.longWords[0]! / totalWords,
      measured.filter(({ isLong }) => isLong).length,
      sums.words[container]! / totalWords,
      sums.longWords[container]! / totalLong,
      largestGroup(page, items) / totalWords,
      page.tags.filter((tag) => tag === 'img').length,
      page.tags.filter((tag) => tag === 'p').length,
      page.tags.filter((tag) => CONTROLS.has(tag)).length,
      measured.filter(({ level }) => level > 0).length,
      measured.filter(({ level, linkDensity }) => level > 0 && linkDensity > 0.8).length,
      [...paths.values()].reduce((most, { longWords }) => Math.max(most, longWords), 0) / totalLong,
      chain.reduce((greatest, weight) => Math.max(greatest, weight), 0),
      meanChain,
      sum(measured, ({ textScore }) => textScore) / Math.max(1, measured.length),
      wordsInAddress(page.url),
    ],
  };
}

function sum(blocks: MeasuredBlock[], of: (block: MeasuredBlock) => number): number {
  let total = 0;
  for (const block of blocks) total += of(block);
  return total;
}

/** The best by score, links and names; then upwards while that adds a good part of long text. */
function findContainer({ sums, own, parents }: MeasuredPage): number {
  let best = 0;
  let greatest = -1;
  for (let i = 0; i < parents.length; i++) {
    const linkDensity = sums.words[i]! > 0 ? sums.linked[i]! / sums.words[i]! : 0;
    const score = sums.container[i]! * (1 - linkDensity) * (1 + 0.15 * Math.max(-4, Math.min(4, own[i]!)));
    if (score > greatest) [best, greatest] = [i, score];
  }
  for (let parent = parents[best]!; parent > 0; parent = parents[best]!) {
    const added = sums.longWords[parent]! - sums.longWords[best]!;
    if (added <= 60 || sums.longWords[parent]! <= 1.25 * sums.longWords[best]!) break;
    best = parent;
  }
  return best;
}

function around({ parents }: MeasuredPage, container: number): Pick<PageContext, 'inContainer' | 'aboveContainer'> {
  const aboveContainer = new Int16Array(parents.length).fill(-1);
  for (let at = container, steps = 0; at >= 0; at = parents[at]!) aboveContainer[at] = steps++;
  return { inContainer: within(container, parents), aboveContainer };
}

function within(root: number, parents: number[]): Uint8Array {
  const inside = new Uint8Array(parents.length);
  inside[root] = 1;
  for (let i = root + 1; i < inside.length; i++) inside[i] = inside[parents[i]!]!;
  return inside;
}

function inMainOf({ tags, roles, parents, sums }: MeasuredPage): Uint8Array | null {
  let main = -1;
  for (let i = 0; i < tags.length; i++) {
    const isMain = tags[i] === 'main' || roles[i] === 'main';
    if (isMain && (main < 0 || sums.longWords[i]! > sums.longWords[main]!)) main = i;
  }
  return main < 0 ? null : within(main, parents);
}

/** The block that shares most words with the title; a heading before another text. */
function findTitle({ measured }: MeasuredPage, title: Set<string>): number {
  let best = -1;
  let greatest = 0.45;
  measured.forEach(({ words, n, level }, i) => {
    if (n === 0 || n > 40 || !words.some((word) => title.has(word))) return;
    const block = new Set(words);
    let shared = 0;
    for (const word of block) if (title.has(word)) shared++;
    const likeness =
      shared / Math.max(1, block.size + title.size - shared) + (level > 0 ? 0.3 : 0) + (level === 1 ? 0.2 : 0);
    if (likeness > greatest) [best, greatest] = [i, likeness];
  });
  return best;
}

function countTexts({ measured }: MeasuredPage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of measured) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function sumPaths({ measured }: MeasuredPage): Map<string, PathSum> {
  const paths = new Map<string, PathSum>();
  for (const { path, n, isLong } of measured) {
    const known = paths.get(path) ?? { count: 0, words: 0, longWords: 0 };
    known.count++;
    known.words += n;
    if (isLong) known.longWords += n;
    paths.set(path, known);
  }
  return paths;
}

function countAlike({ parents, tags, names }: MeasuredPage): Int32Array {
  const numbers = new Map<string, number>();
  const kindOf = askOnce((tag: string) =>
    askOnce((name: string) => {
      const kind = `${tag} ${name.split(/\s/, 1)[0]}`;
      if (!numbers.has(kind)) numbers.set(kind, numbers.size);
      return numbers.get(kind)!;
    }),
  );
  const kinds = parents.map((_, i) => kindOf(tags[i]!)(names[i]!));
  const keys = parents.map((parent, i) => parent * numbers.size + kinds[i]!);
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Int32Array.from(keys, (key) => counts.get(key)!);
}

function itemAround(element: number, alike: Int32Array, parents: number[]): number {
  let item = element;
  while (item > 0 && alike[item]! < FEWEST_ALIKE) item = parents[item]!;
  return item;
}

/** Words of the items of one parent, where they are most. */
function largestGroup({ measured, parents }: MeasuredPage, items: Int32Array): number {
  const groups = new Map<number, number>();
  let most = 0;
  measured.forEach(({ n }, i) => {
    const group = items[i]! > 0 ? parents[items[i]!]! : -1;
    if (group < 0) return;
    const words = (groups.get(group) ?? 0) + n;
    groups.set(group, words);
    most = Math.max(most, words);
  });
  return most;
}

function longBefore({ measured }: MeasuredPage): Float32Array {
  const before = new Float32Array(measured.length + 1);
  measured.forEach(({ n, isLong }, i) => {
    before[i + 1] = before[i]! + (isLong ? n : 0);
  });
  return before;
}

/** Articles have an address whose last part is of many words; a front page has none. */
function wordsInAddress(url: string): number {
  const last = URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean).at(-1) : '';
  return (last ?? '').split(/[-_]/).length;
}
