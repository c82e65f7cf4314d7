import { contextOf, type PageContext } from './context';
import type { MeasuredBlock, MeasuredPage } from './measure';

/** What the trees ask about each block: `width` numbers a block, one block after the other. */
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

/** Steps up from a block to the elements around it that are asked about. */
const LEVELS = [1, 2, 3, 4, 6];
const FARTHEST = 300;
const near = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));

/** Numbers a block. */
const WIDTH = 86;

/** Writes the blocks' numbers, one after the other. */
class Row {
  at = 0;
  constructor(readonly values: Float32Array) {}
  put(...values: number[]): void {
    for (const value of values) this.values[this.at++] = value;
  }
}

/** The features of all blocks. */
export function featuresOf(page: MeasuredPage): Features {
  const context = contextOf(page);
  const row = new Row(new Float32Array(WIDTH * page.measured.length));
  let wordsBefore = 0;
  page.measured.forEach((block, i) => {
    text(row, block, page, context);
    place(row, i, wordsBefore, context, page.measured.length);
    names(row, block, page, context);
    levels(row, block, page, context);
    container(row, i, block, page, context);
    headings(row, i, block, page, context);
    repetition(row, i, block, page, context);
    neighbours(row, i, page);
    row.put(...context.page);
    wordsBefore += block.n;
  });
  if (row.at !== row.values.length)
    throw new Error(`A block has ${row.at / page.measured.length} features, not ${WIDTH}.`);
  return { values: row.values, width: WIDTH };
}

function text(row: Row, block: MeasuredBlock, page: MeasuredPage, { repeats, titleWords }: PageContext): void {
  const { n, words, textScore } = block;
  row.put(n, block.linkDensity, block.commas, Number(block.ends), tagNumber(page.tags[block.element]));
  row.put(repeats.get(block.text)! - 1);
  row.put(textScore, textScore / Math.max(1, Math.min(12, words.length)));
  let shared = 0;
  for (const word of words) if (titleWords.has(word)) shared++;
  row.put(shared / Math.max(1, n));
}

function place(row: Row, i: number, wordsBefore: number, context: PageContext, count: number): void {
  const { totalWords, totalLong, firstHeading, titleBlock, firstLong, longBefore } = context;
  row.put(i / count, wordsBefore / totalWords);
  row.put(firstHeading < 0 ? -FARTHEST - 1 : near(i - firstHeading));
  row.put(titleBlock < 0 ? -FARTHEST - 1 : near(i - titleBlock));
  row.put(near(i - firstLong));
  row.put(longBefore[i]! / totalLong, (longBefore[count]! - longBefore[i + 1]!) / totalLong);
}

function names(row: Row, { inner }: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { own, chain, least, greatest, parents } = page;
  row.put(chain[inner]!, least[inner]!, greatest[inner]!, own[inner]!);
  row.put(chain[inner]! - context.meanChain, chain[inner]! - context.meanLongChain);
  // What parts the block from the text: the names below the nearest element that holds both, or below the container.
  let [at, leastBelow] = [inner, 0];
  const isBelow = (element: number): boolean =>
    context.inContainer[element] ? element !== context.container : context.aboveContainer[element]! < 0;
  for (; isBelow(at); at = parents[at]!) leastBelow = Math.min(leastBelow, own[at]!);
  row.put(chain[inner]! - chain[at]!, leastBelow);
}

function levels(
  row: Row,
  { element }: MeasuredBlock,
  { sums, parents }: MeasuredPage,
  { totalLong }: PageContext,
): void {
  let [at, up] = [element, 0];
  for (const level of LEVELS) {
    for (; up < level; up++) if (parents[at]! >= 0) at = parents[at]!;
    row.put(sums.linked[at]! / (sums.words[at]! || 1), sums.longWords[at]! / totalLong, sums.textScore[at]!);
  }
}

function container(row: Row, i: number, { element }: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { sums, parents } = page;
  const { inContainer, aboveContainer, inMain } = context;
  const first = sums.first[context.container]!;
  const last = sums.last[context.container]!;
  let [at, up] = [element, 0];
  for (; aboveContainer[at]! < 0; at = parents[at]!) up++;
  row.put(inContainer[element]!, aboveContainer[at]!, up);
  row.put(i < first ? i - first : i > last ? i - last : 0);
  row.put(sums.words[at]! / context.totalWords);
  row.put(inContainer[element] ? (i - first) / Math.max(1, last - first) : -1);
  row.put(inMain ? inMain[element]! : -1);
}

function headings(row: Row, i: number, { heading }: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  row.put(heading < 0 ? 0 : page.headingScores[heading]!, heading < 0 ? FARTHEST : i - heading);
  const { leastHeading, leastLabel, leastAround, sumAround } = context.outline[i]!;
  row.put(leastHeading, leastLabel, leastAround, sumAround);
}

function repetition(row: Row, i: number, block: MeasuredBlock, page: MeasuredPage, context: PageContext): void {
  const { sums, parents, chain, measured } = page;
  const path = context.paths.get(block.path)!;
  row.put(path.count, path.words / path.count, path.words / context.totalWords, path.longWords / context.totalLong);
  row.put(context.alike[block.element]!);
  const item = context.items[i]!;
  if (item <= 0) {
    row.put(0, -1, -1, -1, -1, 0);
    return;
  }
  const words = sums.words[item]!;
  row.put(
    context.alike[item]!,
    words,
    sums.linked[item]! / Math.max(1, words),
    sums.longWords[item]! / Math.max(1, words),
  );
  const group = parents[item]!;
  const before = measured[sums.first[group]! - 1];
  row.put(sums.words[group]! / context.totalWords, before ? chain[before.inner]! : 0);
}

function neighbours(row: Row, i: number, { measured, chain }: MeasuredPage): void {
  for (const offset of [-2, -1, 1, 2]) {
    const other = measured[i + offset];
    row.put(other ? chain[other.inner]! : 0);
  }
  row.put(measured[i + 1]?.textScore ?? 0);
}
