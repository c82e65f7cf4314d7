import { blockText, fold } from '../text';
import type { LeftOut } from '../types';
import { addresses } from './addresses';
import { alternatives } from './alternatives';
import { boilerplate } from './boilerplate';
import { callouts } from './callouts';
import { codeBlocks } from './code-blocks';
import { dropCaps } from './drop-caps';
import { duplicatePictures } from './duplicate-pictures';
import { embeds } from './embeds';
import { emptyElements } from './empty-elements';
import { figures } from './figures';
import { footnotes } from './footnotes';
import { headings } from './headings';
import { lastHeadings } from './last-headings';
import { loosePictures } from './loose-pictures';
import { metaFragments } from './meta-fragments';
import { metadataLines } from './metadata-lines';
import { plainMarkup } from './plain-markup';
import { promotions } from './promotions';
import { pullQuotes } from './pull-quotes';
import { repeatedTitle } from './repeated-title';
import { signature } from './signature';
import { tables } from './tables';
import type { RefineStep, Refining } from './types';
import { verses } from './verses';
import { whiteSpace } from './white-space';
import { wrappers } from './wrappers';

export type { PageFacts, Refining } from './types';

/**
 * Order is meaning: what is no article goes first, then what is left takes its final form. Listings and tables before most: in a
 * table that only arranges a page, and in one of numbered lines, the rest would have to look for cells.
 */
const BODY_STEPS: RefineStep[] = [
  metaFragments,
  repeatedTitle,
  codeBlocks,
  tables,
  metadataLines,
  promotions,
  boilerplate,
  signature,
  pullQuotes,
  headings,
  footnotes,
  dropCaps,
  verses,
  callouts,
  alternatives,
  figures,
  embeds,
  duplicatePictures,
  lastHeadings,
  addresses,
];

/** Leaves what means something to a reader; elements and their ids stay as they are. */
const PLAIN_STEPS: RefineStep[] = [plainMarkup, emptyElements];

/** Gives the body its final form. Elements with an id stay. */
const FLAT_STEPS: RefineStep[] = [wrappers, loosePictures, whiteSpace];

/** What a fragment of the page, such as an answer, needs: its text is chosen already. */
const FRAGMENT_STEPS: RefineStep[] = [headings, callouts, codeBlocks, tables, alternatives, figures, embeds, addresses];

/** Tidies an article's body in place, and returns what was removed. The page's ids and classes are left. */
export const refineBody = (body: Refining): LeftOut[] => run(BODY_STEPS, body);

/** Tidies the form of a body in place, and leaves all of its text. */
export const refineForm = (body: Refining): LeftOut[] => run(FRAGMENT_STEPS, body);

export const plain = (body: Refining): LeftOut[] => run(PLAIN_STEPS, body);

export const flatten = (body: Refining): LeftOut[] => run(FLAT_STEPS, body);

/** All of it for a fragment, which has no ids. */
export const refineFragment = (fragment: Refining): LeftOut[] =>
  run([...FRAGMENT_STEPS, ...PLAIN_STEPS, ...FLAT_STEPS], fragment);

/** Characters of what was left out that are told at once. */
const LONGEST_TEXT = 200;
/** Characters of a line that is told of by itself. */
const LONG_LINE = 80;

/** The sentences of a section after its first ones, which stand for it. */
const furtherLines = (section: Element): string[] =>
  blockText(section)
    .split('\n')
    .slice(1)
    .filter((line) => line.length >= LONG_LINE);

function run(steps: RefineStep[], article: Refining): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (const { name, run } of steps) {
    run(article, (element, reason) => {
      const text = fold(element.textContent ?? '');
      const further = text.length > LONGEST_TEXT ? furtherLines(element) : [];
      element.remove();
      for (const line of text ? [text, ...further] : [])
        leftOut.push({ step: name, reason, text: line.slice(0, LONGEST_TEXT) });
    });
  }
  return leftOut;
}
