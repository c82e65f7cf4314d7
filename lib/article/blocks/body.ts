import { GALLERIES } from '../elements/galleries';
import { LINK_CARDS } from '../elements/link-cards';
import { mayLead } from '../lead-picture';
import type { MeasuredBlock } from './measure';
import type { Segments } from './segment';

/** What a reader looks at that is no text. */
const MEDIA = 'img, picture, video, audio, iframe, object, embed, math, svg, canvas, hr';
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
const CONTROLS = new Set('button select textarea input option'.split(' '));
/** A list of cards is no list. */
const CARD = 'h1, h2, h3, h4, h5, h6, img';
/** A table of more of the page's words is a layout. */
const LARGEST_WHOLE = 0.6;
/** Pictures after an element's last wanted text belong to it where most of its text is wanted. */
const MOSTLY = 0.5;
/** Words of a caption at most, and the share of them in links: more is a teaser, unless it is a card that the author has set. */
const CAPTION = 60;
const LINKED = 0.5;
const PICTURE = 'img, picture, video, audio, canvas';

/** Wanted blocks in each element: their words, all words, and where the first and last of them are. */
interface Shares {
  wanted: Float32Array;
  all: Float32Array;
  linked: Float32Array;
  first: Int32Array;
  last: Int32Array;
  /** The first wanted paragraph: before it faces and signs are the page's own. */
  opening: number;
}

/** Marks all of a table, list or listing as wanted where most of its words are, and all of a figure where any are. */
export function completeParts(page: Segments, blocks: MeasuredBlock[], wanted: Uint8Array): void {
  const shares = sharesOf(page, blocks, wanted);
  const isWhole = new Uint8Array(page.tags.length);
  for (const [i, tag] of page.tags.entries()) {
    const parent = page.parents[i]!;
    if (parent >= 0 && isWhole[parent]) isWhole[i] = 1;
    else if (WHOLE.has(tag) && shares.all[i]! < LARGEST_WHOLE * shares.all[0]!) {
      const isMostly = shares.wanted[i]! > WHOLE.get(tag)! * shares.all[i]!;
      isWhole[i] = isMostly && !(/^[uo]l$/.test(tag) && page.elements[i]!.querySelector(CARD)) ? 1 : 0;
    }
  }
  for (const [i, { element }] of blocks.entries()) if (isWhole[element]) wanted[i] = 1;
}

/** What becomes of an element: its parts are judged one by one, all of it stays, all of it goes, or of it only the pictures stay. */
const Fate = { judged: 0, kept: 1, gone: 2, pictures: 3 };

/**
 * Takes out of the page what is not wanted, and moves the rest, in its own structure and order, below a new element.
 * Pictures stay where wanted text is around them.
 */
export function takeBody(page: Segments, blocks: MeasuredBlock[], wanted: Uint8Array): Element {
  const shares = sharesOf(page, blocks, wanted);
  const fates = new Uint8Array(page.tags.length);
  for (const [i, element] of page.elements.entries()) {
    const parent = page.parents[i]!;
    if (parent < 0) continue;
    if (CONTROLS.has(page.tags[i]!)) element.remove();
    const above = fates[parent]!;
    const isDecided = shares.wanted[parent] === shares.all[parent] && parent > 0;
    if (above === Fate.kept || above === Fate.gone || (isDecided && above === Fate.judged)) fates[i] = above;
    else if (shares.wanted[i] === 0) fates[i] = fateWithoutText(i, element, page, shares, above === Fate.pictures);
    if (fates[i] === Fate.gone && above !== Fate.gone) element.remove();
  }
  for (const [i, texts] of page.texts.entries()) {
    if (!wanted[i] && fates[blocks[i]!.inner] !== Fate.kept) for (const text of texts) text.data = ' ';
  }
  const root = page.elements[0]!.ownerDocument.createElement('div');
  root.append(...page.elements[0]!.childNodes);
  return root;
}

/**
 * Of what has no wanted text there stay pictures between wanted texts, figures, galleries and link cards there with their
 * captions, and what is nothing at all, such as a line break. Of other boxes around a picture only that stays: with them came authors, adverts and
 * buttons (word F1 of articles .965 instead of .972, unwanted snippets .074 instead of .039).
 */
function fateWithoutText(i: number, element: Element, page: Segments, shares: Shares, isInPicture: boolean): number {
  const parent = page.parents[i]!;
  const isBetween = page.before[i]! > shares.first[parent]! && page.before[i]! <= shares.last[parent]!;
  const isInside = isInPicture || isBetween || (parent > 0 && shares.wanted[parent]! > MOSTLY * shares.all[parent]!);
  if (shares.all[i] === 0) {
    const media = element.matches(MEDIA) ? element : element.querySelector(MEDIA);
    if (!media) return Fate.kept;
    const isShown = isInPicture
      ? media.matches(PICTURE) && mayLead(media)
      : isAfterOpening(i, page, shares) || mayLead(media);
    return isInside && isShown ? Fate.kept : Fate.gone;
  }
  if (!isInside || !element.querySelector(PICTURE)) return Fate.gone;
  const isGallery = element.matches(GALLERIES);
  if (shares.all[i]! > CAPTION * (isGallery ? element.childElementCount : 1)) return Fate.gone;
  if (element.matches(LINK_CARDS)) return Fate.kept;
  if (shares.linked[i]! >= LINKED * shares.all[i]!) return Fate.gone;
  return page.tags[i] === 'figure' || isGallery ? Fate.kept : Fate.pictures;
}

/** Before the first wanted paragraph faces and signs are the page's own. */
const isAfterOpening = (i: number, page: Segments, { opening }: Shares): boolean => page.before[i]! > opening;

function sharesOf({ parents }: Segments, blocks: MeasuredBlock[], wanted: Uint8Array): Shares {
  const size = parents.length;
  const shares: Shares = {
    wanted: new Float32Array(size),
    all: new Float32Array(size),
    linked: new Float32Array(size),
    first: new Int32Array(size).fill(blocks.length),
    last: new Int32Array(size).fill(-1),
    opening: blocks.findIndex(({ isLong }, i) => isLong && wanted[i]),
  };
  for (const [i, { inner, n, linkDensity }] of blocks.entries()) {
    // A block without words, a lone sign, counts as one.
    const words = Math.max(1, n);
    for (let at = inner; at >= 0; at = parents[at]!) {
      shares.all[at]! += words;
      shares.linked[at]! += words * linkDensity;
      if (!wanted[i]) continue;
      shares.wanted[at]! += words;
      if (shares.first[at]! > i) shares.first[at] = i;
      shares.last[at] = i;
    }
  }
  return shares;
}
