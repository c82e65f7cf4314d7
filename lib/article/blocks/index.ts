import { bare } from '../text';
import { dropTeasers } from './beside';
import { takeBody } from './body';
import { decideBlocks } from './decide';
import { keepAnswers, keepDates, keepHeading } from './kept';
import { lexiconOf } from './lexicon';
import { type MeasuredBlock, measurePage } from './measure';
import { keepNotes } from './notes';
import { dropEmptied } from './parts';
import { segment } from './segment';
import { withSpeakers } from './speakers';
import { predictorOf } from './trees';
import type { Weights } from './weights';
import weights from './weights.json';

/** What the block model would have a reader read. */
export interface BlockChoice {
  /** Words of all that is wanted. */
  words: number;
  /** How much of the right text it is expected to be: word F1, 0 to 1. */
  confidence: number;
  /** The first wanted paragraph, which a picture may stand above; null where there is none, and in a thread: it would be a face. */
  opening: Element | null;
  /** Texts that are not wanted, in page order: sentences, and whatever stands amid what is wanted. */
  unwanted: string[];
  /** Takes the page apart and returns what is wanted of it, in its own structure and order. */
  take(): Element;
}

/** What is known of a page's texts. */
interface PageTexts {
  url: string;
  title: string;
  /** Shown above the article. */
  shown: string[];
  /** Whether the page calls itself an article. */
  isArticle: boolean;
  /** What is printed of the days of events, as `bare` text. */
  dates: Set<string>;
  /** The lines that answer the page's questions, as `bare` text. */
  answers: Set<string>;
}

const { lexicon: words, trees } = weights as unknown as Weights;
const lexicon = lexiconOf(words);
const predict = predictorOf(trees);

/**
 * Asks the block model about a prepared page without scripts and hidden parts; null where nothing is wanted. What of the page's
 * headings is `shown` above the article, its title and its site, is not wanted again.
 */
export function chooseBlocks(page: Document, texts: PageTexts): BlockChoice | null {
  const { url, title, shown, isArticle, dates, answers } = texts;
  const described = { ...withSpeakers(segment(page.body)), url, title };
  if (described.blocks.length === 0) return null;
  const measured = measurePage(described, lexicon);
  const blocks = measured.measured;
  const { wanted, expected, posts } = decideBlocks(measured, predict);
  if (!wanted.includes(1)) return null;
  if (posts.length === 0) dropTeasers(measured, wanted, isArticle);
  keepNotes(described, wanted);
  dropEmptied(measured, wanted);
  keepHeading(blocks, wanted, title);
  keepDates(blocks, wanted, dates);
  keepAnswers(blocks, wanted, answers);
  const titles = new Set(shown.map(bare));
  for (const name of titles) {
    const heading = blocks.findIndex(({ text, level }) => level > 0 && bare(text) === name);
    // A post may be no more than its title.
    if (heading >= 0 && wanted.some((is, i) => is === 1 && i !== heading)) wanted[heading] = 0;
  }
  const opening = blocks.find(({ isLong }, i) => isLong && wanted[i]);
  return {
    confidence: expected,
    opening: opening && posts.length === 0 ? described.elements[opening.element]! : null,
    words: blocks.reduce((sum, { n }, i) => sum + (wanted[i] ? n : 0), 0),
    unwanted: unwantedTexts(blocks, wanted).filter((text) => !titles.has(bare(text))),
    take: () => takeBody(described, blocks, wanted, posts),
  };
}

/** Words: elsewhere on the page shorter lines are labels and menus. */
const SENTENCE = 5;
const LINKED = 0.5;
/** Blocks before the first and after the last wanted one: a link there may have been meant for readers. */
const NEAR = 10;

function unwantedTexts(blocks: MeasuredBlock[], wanted: Uint8Array): string[] {
  const [first, last] = [wanted.indexOf(1), wanted.lastIndexOf(1)];
  const tells = ({ n, linkDensity }: MeasuredBlock, i: number): boolean =>
    (first < i && i < last) || (n >= SENTENCE && (linkDensity < LINKED || (first - NEAR < i && i < last + NEAR)));
  return blocks.filter((block, i) => !wanted[i] && tells(block, i)).map(({ text }) => text);
}
