import type { MeasuredPage } from './measure';
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
  firstLong: number;
  lastLong: number;
  /** Index of the first h1, and of the block that says the page's title; -1 where there is none. */
  firstHeading: number;
  titleBlock: number;
  titleWords: Set<string>;
  descriptionWords: Set<string>;
  /** Runs of four words of the page's JSON-LD. */
  linkedDataRuns: Set<string>;
  /** How often each text occurs, and what stands under each path. */
  repeats: Map<string, number>;
  paths: Map<string, { count: number; words: number; linked: number }>;
  /** Siblings of the same tag and class of each element, itself included. */
  alike: Int32Array;
  /** Words of long, and of other, texts before each block. */
  longBefore: Float32Array;
  otherBefore: Float32Array;
  page: number[];
}

export function contextOf(page: MeasuredPage): PageContext {
  const { measured, sums } = page;
  const container = findContainer(page);
  const longs = measured.flatMap((block, i) => (block.isLong ? [i] : []));
  const totalWords = Math.max(1, sums.words[0]!);
  const totalLong = Math.max(1, sums.longWords[0]!);
  const titleWords = new Set(wordsOf(page.title));
  return {
    totalWords,
    totalLong,
    container,
    ...around(page, container),
    firstLong: longs[0] ?? -1,
    lastLong: longs.at(-1) ?? -1,
    firstHeading: measured.findIndex(({ level }) => level === 1),
    titleBlock: findTitle(page, titleWords),
    titleWords,
    descriptionWords: new Set(wordsOf(page.description)),
    linkedDataRuns: new Set(runsOf(wordsOf(page.linkedDataText))),
    repeats: countTexts(page),
    paths: countPaths(page),
    alike: countAlike(page),
    ...countBefore(page),
    page: pageFeatures(page, container, totalWords, totalLong, longs.length),
  };
}

/** Runs of four words, each as one text. */
export function runsOf(words: string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i + 4 <= words.length; i++) runs.push(`${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]}`);
  return runs;
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
  const inContainer = new Uint8Array(parents.length);
  inContainer[container] = 1;
  for (let i = container + 1; i < parents.length; i++) inContainer[i] = inContainer[parents[i]!]!;
  const aboveContainer = new Int16Array(parents.length).fill(-1);
  for (let at = container, steps = 0; at >= 0; at = parents[at]!) aboveContainer[at] = steps++;
  return { inContainer, aboveContainer };
}

/** The block that shares most words with the title; a heading before another text. */
function findTitle({ measured }: MeasuredPage, title: Set<string>): number {
  let best = -1;
  let greatest = 0.45;
  measured.forEach(({ words, n, level }, i) => {
    if (n === 0 || n > 40) return;
    const block = new Set(words);
    let shared = 0;
    for (const word of block) if (title.has(word)) shared++;
    const likeness =
      shared / Math.max(1, block.size + title.size - shared) + (level > 0 ? 0.3 : 0) + (level === 1 ? 0.2 : 0);
    if (shared > 0 && likeness > greatest) [best, greatest] = [i, likeness];
  });
  return best;
}

function countTexts({ measured }: MeasuredPage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of measured) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function countPaths({ measured }: MeasuredPage): PageContext['paths'] {
  const paths: PageContext['paths'] = new Map();
  for (const { path, n, linkDensity } of measured) {
    const sum = paths.get(path);
    if (!sum) paths.set(path, { count: 1, words: n, linked: linkDensity });
    else {
      sum.count++;
      sum.words += n;
      sum.linked += linkDensity;
    }
  }
  return paths;
}

function countAlike({ parents, tags, names }: MeasuredPage): Int32Array {
  const kinds = new Map<string, number>();
  const keys = parents.map((parent, i) => {
    const kind = `${tags[i]} ${names[i]!.split(/\s/, 1)[0]}`;
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    return parent * parents.length + kinds.get(kind)!;
  });
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Int32Array.from(keys, (key) => counts.get(key)!);
}

function countBefore({ measured }: MeasuredPage): Pick<PageContext, 'longBefore' | 'otherBefore'> {
  const longBefore = new Float32Array(measured.length + 1);
  const otherBefore = new Float32Array(measured.length + 1);
  measured.forEach(({ n, isLong }, i) => {
    longBefore[i + 1] = longBefore[i]! + (isLong ? n : 0);
    otherBefore[i + 1] = otherBefore[i]! + (isLong ? 0 : n);
  });
  return { longBefore, otherBefore };
}

function pageFeatures(page: MeasuredPage, container: number, total: number, long: number, longs: number): number[] {
  const { sums, measured, openGraphType, linkedDataTypes, tags } = page;
  const has = (pattern: RegExp, text: string): number => (pattern.test(text) ? 1 : 0);
  const count = (tag: string): number => tags.reduce((sum, other) => sum + (other === tag ? 1 : 0), 0);
  return [
    total,
    measured.length,
    sums.linked[0]! / total,
    sums.longWords[0]! / total,
    longs,
    has(/article/, openGraphType),
    has(/product/, openGraphType),
    has(/Article|BlogPosting/, linkedDataTypes),
    has(/Product/, linkedDataTypes),
    has(/Discussion|QAPage|Question/, linkedDataTypes),
    has(/ItemList|Collection/, linkedDataTypes),
    sums.words[container]! / total,
    sums.longWords[container]! / long,
    page.linkedDataText.length,
    count('article'),
    count('table'),
    count('pre'),
    count('form'),
    ...addressFeatures(page.url),
  ];
}

/** Articles have an address of many words, often a date; a front page has none. */
function addressFeatures(url: string): number[] {
  const path = URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
  const last = path.at(-1) ?? '';
  const hasDate = /\/(19|20)\d\d([/-]\d\d?)?\b/.test(`/${path.join('/')}`);
  return [
    path.length,
    last.split(/[-_]/).length,
    /\d{4,}/.test(last) ? 1 : 0,
    hasDate ? 1 : 0,
    url.includes('?') ? 1 : 0,
  ];
}
