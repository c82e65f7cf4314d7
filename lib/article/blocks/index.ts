import type { StructuredData } from '../structured-data';
import { bare } from '../text';
import { completeParts, takeBody } from './body';
import { describePage } from './describe';
import { featuresOf } from './features';
import { lexiconOf } from './lexicon';
import { measurePage } from './measure';
import { selectBlocks } from './select';
import { predictorOf } from './trees';
import type { Weights } from './weights';
import weights from './weights.json';

/** What the block model would have a reader read. */
export interface BlockChoice {
  /** Words of all that is wanted. */
  words: number;
  /** How much of the right text it is expected to be: word F1, 0 to 1. */
  confidence: number;
  /** Where the first wanted paragraph is; null where there is none. */
  opening: Element | null;
  /** Texts of paragraphs that are not wanted, in page order. */
  unwanted: string[];
  /** Takes the page apart and returns what is wanted of it, in its own structure and order. */
  take(): Element;
}

const { lexicon: words, trees } = weights as unknown as Weights;
const lexicon = lexiconOf(words);
const predict = predictorOf(trees);

/**
 * Asks the block model about a prepared page without scripts and hidden parts; null where it has no text. What of the page's
 * headings is `shown` above the article, its title and its site, is not wanted again.
 */
export function chooseBlocks(
  page: Document,
  data: StructuredData,
  url: string,
  title: string,
  shown: string[],
): BlockChoice | null {
  const described = describePage(page, data, url, title);
  if (described.blocks.length === 0) return null;
  const measured = measurePage(described, lexicon);
  const blocks = measured.measured;
  const { values, width } = featuresOf(measured);
  const probabilities = Float32Array.from(blocks, (_, i) => predict(values, i * width));
  const { wanted, expected } = selectBlocks(blocks, probabilities);
  completeParts(described, blocks, wanted);
  for (const name of shown.map(bare)) {
    const heading = blocks.findIndex(({ text, level }) => level > 0 && bare(text) === name);
    if (heading >= 0) wanted[heading] = 0;
  }
  const opening = blocks.find(({ isLong }, i) => isLong && wanted[i]);
  return {
    confidence: expected,
    opening: opening ? described.elements[opening.element]! : null,
    words: blocks.reduce((sum, { n }, i) => sum + (wanted[i] ? n : 0), 0),
    unwanted: blocks.filter(({ isLong }, i) => isLong && !wanted[i]).map(({ text }) => text),
    take: () => takeBody(described, blocks, wanted),
  };
}
