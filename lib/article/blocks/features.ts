import { contextOf, type PageContext, runsOf } from './context';
import type { MeasuredBlock, MeasuredPage } from './measure';

/** What the trees ask about each block: `FEATURES` numbers a block, one block after the other. */
export interface Features {
  values: Float32Array;
  width: number;
}

const TAGS = (
  'div p li a span h2 h3 td h4 h1 h5 button dd dt th h6 strong label figcaption blockquote pre section em summary ' +
  'code article b small time i header footer caption main body center font form nav aside'
).split(' ');
const TAG_NUMBER = new Map(TAGS.map((tag, i) => [tag, i]));
const tagNumber = (tag: string | undefined): number => (tag === undefined ? -2 : (TAG_NUMBER.get(tag) ?? -1));

const LEVELS = [0, 1, 2, 3, 4, 6, 8];
const FARTHEST = 300;
const near = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));

const DATE =
  /\b(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}\.? (jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*|(minutes?|hours?|days?|weeks?|months?|years?) ago)\b/i;
const PRICE = /[$€£¥]\s?\d|\d\s?(USD|EUR|GBP|€)/;
const SEPARATOR = /[|»›•·]/;
const ADDRESS = /@\w+\.\w/;
const LEGAL = /©|copyright|all rights reserved/i;
const COMMON = new Set(
  'the of and to in a is that for it with as was on are be this have you or by from at not we can your but an will if i'.split(
    ' ',
  ),
);

/** Writes a block's numbers, one after the other. */
class Row {
  at = 0;
  constructor(readonly values: number[]) {}
  put(value: number): void {
    this.values[this.at++] = value;
  }
  putTrue(isTrue: boolean): void {
    this.values[this.at++] = isTrue ? 1 : 0;
  }
}

/** The features of all blocks. */
export function featuresOf(page: MeasuredPage): Features {
  const context = contextOf(page);
  const row = new Row([]);
  let values = new Float32Array(0);
  let wordsBefore = 0;
  page.measured.forEach((block, i) => {
    row.at = 0;
    text(row, block, page, context);
    place(row, i, wordsBefore, context, page.measured.length);
    likeness(row, block, context);
    names(row, block, page);
    levels(row, block, page, context);
    container(row, i, block, page, context);
    headingAbove(row, i, block, page, context);
    repetition(row, block, page, context);
    neighbours(row, i, block, page);
    surroundings(row, i, context, page.measured.length);
    for (const value of context.page) row.put(value);
    if (i === 0) values = new Float32Array(row.at * page.measured.length);
    values.set(row.values, i * row.at);
    wordsBefore += block.n;
  });
  return { values, width: row.at };
}

function text(row: Row, block: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { text, n, words } = block;
  const atLeastOne = Math.max(1, n);
  const characters = Math.max(1, text.length);
  row.put(n);
  row.put(text.length / atLeastOne);
  row.put(block.linkDensity);
  row.put(block.links);
  row.put(block.punctuation / atLeastOne);
  row.put(block.commas);
  row.putTrue(block.ends);
  row.put(block.digits / characters);
  row.put(block.capitals / characters);
  row.putTrue(DATE.test(text));
  row.putTrue(PRICE.test(text));
  row.putTrue(SEPARATOR.test(text));
  row.putTrue(ADDRESS.test(text));
  row.putTrue(LEGAL.test(text));
  row.put(countIn(COMMON, words) / atLeastOne);
  row.put(block.strong);
  row.put(block.breaks);
  row.put(page.depth[block.element]!);
  row.put(context.repeats.get(text)! - 1);
  row.put(block.level);
  row.put(block.textScore);
  row.put(block.textScore / Math.max(1, Math.min(12, words.length)));
  row.put(tagNumber(page.tags[block.element]));
  row.put(tagNumber(page.tags[block.inner]));
}

function countIn(set: Set<string>, words: string[]): number {
  let count = 0;
  for (const word of words) if (set.has(word)) count++;
  return count;
}

function place(row: Row, i: number, wordsBefore: number, context: PageContext, count: number): void {
  row.put(i / count);
  row.put(wordsBefore / context.totalWords);
  row.put(context.firstHeading < 0 ? -FARTHEST - 1 : near(i - context.firstHeading));
  row.put(context.titleBlock < 0 ? -FARTHEST - 1 : near(i - context.titleBlock));
  row.put(near(i - context.firstLong));
  row.put(near(i - context.lastLong));
}

function likeness(row: Row, { words, n }: MeasuredBlock, context: PageContext): void {
  const share = (set: Set<string>): number => (set.size === 0 ? 0 : countIn(set, words) / Math.max(1, n));
  row.put(share(context.titleWords));
  row.put(share(context.descriptionWords));
  const runs = context.linkedDataRuns.size > 0 ? runsOf(words) : [];
  row.put(runs.length > 0 ? runs.filter((run) => context.linkedDataRuns.has(run)).length / runs.length : 0);
}

function names(row: Row, block: MeasuredBlock, page: MeasuredPage): void {
  const { own, chain, least, greatest, parents } = page;
  row.put(chain[block.inner]!);
  row.put(least[block.inner]!);
  row.put(greatest[block.inner]!);
  for (let k = 0, at = block.inner; k < 6; k++) {
    row.put(at >= 0 ? own[at]! : 0);
    if (at >= 0) at = parents[at]!;
  }
  let [leastAt, greatestAt, low, high] = [0, 0, 0, 0];
  for (let d = 0, at = block.inner; at >= 0; d++, at = parents[at]!) {
    if (own[at]! < low) [low, leastAt] = [own[at]!, d];
    if (own[at]! > high) [high, greatestAt] = [own[at]!, d];
  }
  row.put(leastAt);
  row.put(greatestAt);
}

function levels(row: Row, block: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { sums, parents } = page;
  let at = block.element;
  let up = 0;
  for (const level of LEVELS) {
    for (; up < level; up++) if (parents[at]! >= 0) at = parents[at]!;
    const words = sums.words[at]! || 1;
    const blocks = Math.max(1, sums.blocks[at]!);
    row.put(sums.words[at]! / context.totalWords);
    row.put(sums.linked[at]! / words);
    row.put(sums.commas[at]! / words);
    row.put(sums.longWords[at]! / context.totalLong);
    row.put(sums.blocks[at]!);
    row.put(sums.longWords[at]! / words);
    row.put(sums.words[at]! / blocks);
    row.put(sums.pictures[at]! / blocks);
    row.put(sums.headings[at]! / blocks);
    row.put(sums.textScore[at]!);
  }
}

function container(row: Row, i: number, { element }: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { sums, parents } = page;
  const { inContainer, aboveContainer } = context;
  const first = sums.first[context.container]!;
  const last = sums.last[context.container]!;
  let at = element;
  let up = 0;
  for (; aboveContainer[at]! < 0; at = parents[at]!) up++;
  row.put(inContainer[element]!);
  row.put(aboveContainer[at]!);
  row.put(up);
  row.put(i < first ? i - first : i > last ? i - last : 0);
  row.put(sums.words[at]! / context.totalWords);
  row.put(inContainer[element] ? (i - first) / Math.max(1, last - first) : -1);
}

function headingAbove(row: Row, i: number, block: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const heading = block.heading >= 0 ? page.measured[block.heading]! : null;
  row.put(heading ? page.headingScores[block.heading]! : 0);
  row.put(heading ? i - block.heading : FARTHEST);
  row.put(heading?.level ?? 0);
  row.put(heading?.linkDensity ?? 0);
  row.put(heading ? context.repeats.get(heading.text)! - 1 : 0);
}

/** The nearest element around the block that stands among others like it: a card, a post, a row. */
function repetition(row: Row, block: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { sums, parents } = page;
  const path = context.paths.get(block.path)!;
  row.put(path.count);
  row.put(path.words / path.count);
  row.put(path.linked / path.count);
  row.put(path.words / context.totalWords);
  row.put(context.alike[block.element]!);
  let [item, up] = [block.element, 0];
  while (item > 0 && context.alike[item]! < 3) [item, up] = [parents[item]!, up + 1];
  const isItem = item > 0;
  const words = sums.words[item]!;
  row.put(isItem ? up : -1);
  row.put(isItem ? context.alike[item]! : 0);
  row.put(isItem ? words : -1);
  row.put(isItem && words > 0 ? sums.linked[item]! / words : -1);
  row.put(isItem && words > 0 ? sums.longWords[item]! / words : -1);
  row.put(isItem ? sums.headings[item]! : -1);
  row.put(isItem ? sums.pictures[item]! : -1);
  row.put(isItem ? sums.words[parents[item]!]! / context.totalWords : -1);
}

function neighbours(row: Row, i: number, { path }: MeasuredBlock, { measured, tags, chain }: MeasuredPage): void {
  for (const offset of [-2, -1, 1, 2]) {
    const other = measured[i + offset];
    row.put(other ? other.n : -1);
    row.put(other ? other.linkDensity : -1);
    row.put(other ? Number(other.ends) : -1);
    row.put(other ? tagNumber(tags[other.element]) : -2);
    row.put(other ? chain[other.inner]! : 0);
    row.putTrue(other?.path === path);
    row.put(other ? other.textScore : 0);
  }
}

/** How much of the text before and after, at several ranges, reads as paragraphs. */
function surroundings(row: Row, i: number, { longBefore, otherBefore, totalLong }: PageContext, count: number): void {
  const share = (from: number, to: number): number => {
    const long = longBefore[to]! - longBefore[from]!;
    return long / (1 + long + otherBefore[to]! - otherBefore[from]!);
  };
  for (const range of [3, 8, 20]) {
    row.put(share(Math.max(0, i - range), i));
    row.put(share(i + 1, Math.min(count, i + 1 + range)));
  }
  row.put(longBefore[i]! / totalLong);
  row.put((longBefore[count]! - longBefore[i + 1]!) / totalLong);
}
