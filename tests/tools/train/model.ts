import { decideBlocks } from '../../../lib/article/blocks/decide';
import { featuresOf } from '../../../lib/article/blocks/features';
import { lexiconOf } from '../../../lib/article/blocks/lexicon';
import { type MeasuredPage, measurePage } from '../../../lib/article/blocks/measure';
import { predictorOf } from '../../../lib/article/blocks/trees';
import type { Lexicon } from '../../../lib/article/blocks/types';
import type { Weights } from '../../../lib/article/blocks/weights';
import { encodeTrees } from './encode';
import { binOf, cutsOf, type Options, randomNumbers, trainTrees } from './gbdt';
import { labelBlocks } from './label';
import { WordCounts } from './lexicon';
import type { TrainingPage } from './pages';
import { wordF1 } from './score';

/** 200 trees of a rate of 0.06 gave 0.001 less, 120 of 0.1 0.003; more rows or other weights of rows nothing beyond the noise. */
const OPTIONS: Options = {
  trees: 300,
  leaves: 24,
  rate: 0.05,
  smallest: 3,
  ridge: 10,
  rowShare: 0.5,
  featureShare: 0.3,
  seed: 7,
};
const BINS = 48;
/** Blocks taken of a page at most, about; the rest stand for those left out. Paragraphs are taken twice as often. */
const BLOCKS_A_PAGE = 250;
const SEED = 11;

/** A page with its labels, as training needs it. */
export interface Labelled {
  page: TrainingPage;
  measured: MeasuredPage;
  labels: Float32Array;
  site: string;
}

const NOTHING_LEARNED: Lexicon = { name: () => 0, heading: () => 0, text: () => 0 };

export function labelPage(page: TrainingPage): Labelled {
  const measured = measurePage(page, NOTHING_LEARNED);
  const labels = labelBlocks(
    page.blocks.map(({ text }) => text),
    page.truth,
  );
  return { page, measured, labels, site: siteOf(page) };
}

/** The registrable domain, near enough to keep a site's pages together. */
function siteOf({ url, id }: TrainingPage): string {
  if (!URL.canParse(url)) return id;
  const labels = new URL(url).hostname.split('.');
  return labels.slice(/^(co|com|org|ac|gov|net)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** Learns from these pages: the words' weights first, then trees over features in which a page's own site has no say. */
export function learn(pages: Labelled[]): Weights {
  const usable = pages.filter(({ page, measured }) => page.truth && measured.measured.length > 0);
  const counts = new WordCounts();
  for (const { measured, labels, site } of usable) counts.add(measured, labels, site);
  const lexicon = counts.learn();
  const rows = new RowSample();
  for (const labelled of usable) rows.add(labelled, counts.without(labelled.site, lexicon));
  const { cuts, ...binned } = rows.binned();
  return { lexicon, trees: encodeTrees(trainTrees(binned, OPTIONS), cuts) };
}

/** Word F1 of what these weights choose of a page. */
export function scorePage({ page }: Labelled, { lexicon, trees }: Weights): number {
  const measured = measurePage(page, lexiconOf(lexicon));
  const { wanted } = decideBlocks(measured, predictorOf(trees));
  return wordF1(
    measured.measured.flatMap(({ words }, i) => (wanted[i] ? words : [])),
    page.truth,
  );
}

/** Rows drawn from the pages; every page weighs the same, a block by its words. */
class RowSample {
  private readonly rows: Float32Array[] = [];
  private readonly labels: number[] = [];
  private readonly weights: number[] = [];
  private readonly random = randomNumbers(SEED);

  add({ page, labels }: Labelled, lexicon: Lexicon): void {
    const measured = measurePage(page, lexicon);
    const { values, width } = featuresOf(measured);
    const blocks = measured.measured;
    const weights = blocks.map(({ n }) => (n + 3) ** 0.75);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    blocks.forEach(({ isLong }, i) => {
      const share = Math.min(1, ((isLong ? 2 : 1) * BLOCKS_A_PAGE) / blocks.length);
      if (this.random() > share) return;
      this.rows.push(values.slice(i * width, (i + 1) * width));
      this.labels.push(labels[i]!);
      this.weights.push((100 * weights[i]!) / total / share);
    });
  }

  binned() {
    const width = this.rows[0]!.length;
    const cuts = Array.from({ length: width }, (_, j) => {
      const step = Math.ceil(this.rows.length / 20_000);
      const sample = Float32Array.from(
        { length: Math.floor(this.rows.length / step) },
        (_, k) => this.rows[k * step]![j]!,
      );
      return cutsOf(sample, BINS).map(rounded);
    });
    const bins = new Uint8Array(this.rows.length * width);
    this.rows.forEach((row, i) => {
      for (let j = 0; j < width; j++) bins[i * width + j] = binOf(cuts[j]!, row[j]!);
    });
    const [label, weight] = [Float32Array.from(this.labels), Float32Array.from(this.weights)];
    return { bins, width, label, weight, binCounts: cuts.map(({ length }) => length + 1), cuts };
  }
}

/** Four digits tell the cuts apart, and pack well. */
const rounded = (value: number): number => Math.fround(Number(value.toPrecision(4)));
