import { askOnce } from '../ask-once';
import { BOX_CLASSES } from '../pullouts/callouts/admonitions';
import { dataTables } from './data-tables';
import type { MeasuredPage } from './measure';
import { type Shares, sharesOf } from './shares';

/**
 * Parts that HTML has for what is beside the text, by element and by role, and the share of their words that must be
 * wanted, or else none is: what the trees like in a footer is mostly its blurb. Word F1 in five folds .8853 instead of
 * .8800, of products .703 instead of .673, of collections .713 instead of .699; better on 39 pages and worse on 6.
 */
const LANDMARKS = new Map([
  ['nav', 0.65],
  ['navigation', 0.65],
  ['aside', 0.65],
  ['complementary', 0.65],
  ['header', 0.5],
  ['banner', 0.5],
  ['footer', 0.8],
  ['contentinfo', 0.8],
]);

/** Marks all of a landmark as unwanted of which too little is wanted. */
export function emptyLandmarks(page: MeasuredPage, wanted: Uint8Array): void {
  const { tags, roles, measured } = page;
  const shares = sharesOf(page, measured, wanted);
  const isEmptied = inside(page, (i) => {
    const share = LANDMARKS.get(tags[i]!) ?? LANDMARKS.get(roles[i]!) ?? 0;
    return shares.wanted[i]! < share * shares.all[i]!;
  });
  for (const [i, { inner }] of measured.entries()) if (isEmptied[inner]) wanted[i] = 0;
}

/** What stands amid wanted text belongs to it where so much of the nearest element around both is wanted. */
const MOSTLY = 0.7;
/** A box, or a heading, of which more is in links leads elsewhere. */
const LINKED = 0.5;
const BOXES = new Set(BOX_CLASSES);
/** What heads the text after it without being a heading. */
const TERMS = new Set(['summary', 'dt']);

/**
 * Marks as wanted what an author sets amid text and a reader misses at once: a listing, a note or warning of a
 * documentation generator, a table of data, a heading right over wanted text. Their few words say little to the trees, and some
 * of the truths that they learned from leave out all code. Word F1 in five folds of documentation .9447 instead of .9434; of articles the
 * same; with tables of articles .9619 instead of .9615, better on 13 pages and worse on 5.
 */
export function keepAmid(page: MeasuredPage, wanted: Uint8Array): void {
  const blocks = page.measured;
  const shares = sharesOf(page, blocks, wanted);
  const isSet = insideSetParts(page, shares);
  const isData = dataTables(page);
  const isTable = inside(page, (i) => isData[i] === 1 && shares.linked[i]! < LINKED * shares.all[i]!);
  const isTerm = inside(page, (i) => TERMS.has(page.tags[i]!));
  // Of an article that is mostly listings, what else there is decides.
  const counted = sharesOf(
    page,
    blocks,
    wanted.map((is, i) => is | isSet[blocks[i]!.inner]! | isTable[blocks[i]!.inner]!),
  );
  /** Whether the nearest element that has wanted text before a block, and after it unless it may end the text, is mostly wanted. */
  const isAmid = (block: number, mayEnd: boolean): boolean => {
    let at = blocks[block]!.inner;
    while (at >= 0 && !(shares.first[at]! < block && (mayEnd || shares.last[at]! > block))) at = page.parents[at]!;
    return at >= 0 && counted.wanted[at]! > MOSTLY * counted.all[at]!;
  };
  for (const [i, { inner }] of blocks.entries()) if (!wanted[i] && isSet[inner] && isAmid(i, true)) wanted[i] = 1;
  for (const [i, { inner }] of blocks.entries()) if (!wanted[i] && isTable[inner] && isAmid(i, false)) wanted[i] = 1;
  for (const [i, { inner, level, linkDensity }] of blocks.entries()) {
    // A linked one that more unwanted text stands before is a teaser's.
    const isHead = (level > 0 || isTerm[inner]) && wanted[i + 1] && (linkDensity < LINKED || wanted[i - 1]);
    if (!wanted[i] && isHead && (isAmid(i, false) || headsBox(i, page, shares))) wanted[i] = 1;
  }
}

/** Share of a box below its heading that is wanted, words of it at least, and of its heading at most. */
const NEARLY_ALL = 0.9;
const FEWEST_IN_BOX = 10;
const LONGEST_HEAD = 12;

/**
 * Whether a heading is the first text of an element of which all the rest is wanted: "Product details" over a list. Word F1 of services in five
 * folds is .8693 instead of .8690, of collections .7198 instead of .7195, of the rest within .0001.
 */
function headsBox(block: number, { measured, parents, sums }: MeasuredPage, { wanted, all }: Shares): boolean {
  const { element, level, n } = measured[block]!;
  if (level < 2 || n > LONGEST_HEAD) return false;
  let box = parents[element]!;
  while (box > 0 && all[box]! <= all[element]!) box = parents[box]!;
  const rest = box > 0 ? all[box]! - all[element]! : 0;
  return rest >= FEWEST_IN_BOX && sums.first[box] === block && wanted[box]! >= NEARLY_ALL * rest;
}

/** Share of the wanted words that is in paragraphs where a text is read, and not looked through. */
const PROSE = 0.8;

const PICTURES = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'math']);

/** How many of the elements up to each one are such. */
function countedUp(tags: string[], isSuch: (tag: string) => boolean): Int32Array {
  let count = 0;
  return Int32Array.from(tags, (tag) => (isSuch(tag) ? ++count : count));
}

/**
 * Marks headings of such a text as unwanted whose sections are: what stands between one and the next heading that is not below it
 * is text of which none is wanted, and no picture. Last ones first, so that a section goes with all of its own. Word F1 in five folds is the
 * same, better on 35 pages and worse on 27; of lists it was less, where the title of a card stands for it.
 */
export function dropEmptied({ measured, tags }: MeasuredPage, wanted: Uint8Array): void {
  let [words, prose] = [0, 0];
  for (const [i, { n, isLong }] of measured.entries()) {
    if (wanted[i]) words += n;
    if (wanted[i] && isLong) prose += n;
  }
  if (prose < PROSE * words) return;
  const picturesUpTo = countedUp(tags, (tag) => PICTURES.has(tag));
  let next = measured.length;
  for (let i = next - 1; i >= 0; i--) {
    if (!wanted[i]) continue;
    const { level } = measured[i]!;
    const after = measured[next];
    const isLast = !after || (after.level > 0 && after.level <= level);
    const shows = picturesUpTo[after ? after.inner : tags.length - 1]! > picturesUpTo[measured[i]!.inner]!;
    if (level > 1 && isLast && next > i + 1 && !shows) wanted[i] = 0;
    else next = i;
  }
}

/** Whether each element lies in a listing or in a generator's box. */
function insideSetParts(page: MeasuredPage, { linked, all }: Shares): Uint8Array {
  const { tags, names, roles } = page;
  const isBox = (i: number): boolean => roles[i] === 'note' || namesBox(names[i]!);
  return inside(page, (i) => tags[i] === 'pre' || (isBox(i) && linked[i]! < LINKED * all[i]!));
}

const namesBox = askOnce((names: string) => names.split(/\s+/).some((name) => BOXES.has(name)));

/** 1 for each element that is such a part or lies in one. */
export function inside({ parents }: Pick<MeasuredPage, 'parents'>, isPart: (element: number) => boolean): Uint8Array {
  const marks = new Uint8Array(parents.length);
  for (let i = 0; i < parents.length; i++) marks[i] = marks[parents[i]!] || isPart(i) ? 1 : 0;
  return marks;
}

/** Parts that lose their sense in pieces, and the share of one that makes all of it wanted. */
const WHOLE = new Map([
  ['table', 0.5],
  ['dl', 0.5],
  ['pre', 0.5],
  ['math', 0.5],
  ['figure', 0],
  ['ul', 0.5],
  ['ol', 0.5],
]);
/** A table of more of the page's words is a layout. */
const LARGEST_WHOLE = 0.6;
const LIST = /^[uo]l$/;
/** A list that holds these is one of cards. */
const CARD = /^(?:h[1-6]|img)$/;

/** Marks all of a table, list or listing as wanted where most of its words are, and all of a figure where any are. */
export function completeParts(page: MeasuredPage, wanted: Uint8Array): void {
  const { tags, parents, measured } = page;
  const shares = sharesOf(page, measured, wanted);
  const holdsCards = new Uint8Array(tags.length);
  for (let i = tags.length - 1; i > 0; i--) if (holdsCards[i] || CARD.test(tags[i]!)) holdsCards[parents[i]!] = 1;
  const isWhole = new Uint8Array(tags.length);
  for (const [i, tag] of tags.entries()) {
    const share = WHOLE.get(tag);
    if (isWhole[parents[i]!]) isWhole[i] = 1;
    else if (share !== undefined && shares.all[i]! < LARGEST_WHOLE * shares.all[0]!)
      isWhole[i] = shares.wanted[i]! > share * shares.all[i]! && !(LIST.test(tag) && holdsCards[i]) ? 1 : 0;
  }
  for (const [i, { element }] of measured.entries()) if (isWhole[element]) wanted[i] = 1;
}

const RUNS = new Set(['p', 'pre']);
const FEW_LINKS = 0.2;

/**
 * Marks a whole paragraph as wanted whose neighbours in the same element are, and all of a run of such before the first
 * wanted one and after the last: what an author says in one go is read in one go. Word F1 in five folds is the same (services .8702
 * instead of .8700), better on 9 pages and worse on 7, of which five truths lack sentences of the article.
 */
export function completeRuns({ measured, tags, parents }: MeasuredPage, wanted: Uint8Array): void {
  const isInRun = (i: number, beside: number): boolean => {
    const [block, other] = [measured[i], measured[beside]];
    if (!block?.isLong || !block.ends || block.linkDensity >= FEW_LINKS || !other?.isLong) return false;
    const [tag, otherTag] = [tags[block.element]!, tags[other.element]!];
    return tag === otherTag && RUNS.has(tag) && parents[block.element] === parents[other.element];
  };
  const [first, last] = [wanted.indexOf(1), wanted.lastIndexOf(1)];
  for (let i = first + 1; i < last; i++)
    if (!wanted[i] && wanted[i - 1] && wanted[i + 1] && isInRun(i, i - 1)) wanted[i] = 1;
  for (let i = first - 1; isInRun(i, i + 1); i--) wanted[i] = 1;
  for (let i = last + 1; isInRun(i, i - 1); i++) wanted[i] = 1;
}
