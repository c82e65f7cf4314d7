import { mayLead } from '../lead-picture';
import type { MeasuredBlock } from './measure';
import type { Segments } from './segment';

/** What a reader looks at that is no text. */
const MEDIA = 'img, picture, video, audio, iframe, object, embed, math, svg, canvas, hr';
/** Parts that lose their sense in pieces: where most of one is wanted, all of it is. */
const WHOLE = new Set(['table', 'figure', 'dl', 'pre', 'math']);
const CONTROLS = new Set('button select textarea input option'.split(' '));
/** A table of more of the page's words is a layout. */
const LARGEST_WHOLE = 0.6;
/** Pictures after an element's last wanted text belong to it where most of its text is wanted. */
const MOSTLY = 0.5;
/** Words of a caption at most, and the share of them in links: more is a card that leads elsewhere. */
const CAPTION = 60;
const LINKED = 0.5;
const PICTURE = 'img, video, audio, canvas, svg';

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

/** Marks all of a table or listing as wanted where most of its words are, and all of a figure where any are. */
export function completeParts(page: Segments, blocks: MeasuredBlock[], wanted: Uint8Array): void {
  const shares = sharesOf(page, blocks, wanted);
  const isWhole = new Uint8Array(page.tags.length);
  for (const [i, tag] of page.tags.entries()) {
    const parent = page.parents[i]!;
    if (parent >= 0 && isWhole[parent]) isWhole[i] = 1;
    else if (WHOLE.has(tag) && shares.all[i]! < LARGEST_WHOLE * shares.all[0]!) {
      isWhole[i] = shares.wanted[i]! > (tag === 'figure' ? 0 : 0.5) * shares.all[i]! ? 1 : 0;
    }
  }
  for (const [i, { element }] of blocks.entries()) if (isWhole[element]) wanted[i] = 1;
}

/**
 * Takes out of the page what is not wanted, and moves the rest, in its own structure and order, below a new element.
 * Pictures stay where wanted text is around them.
 */
export function takeBody(page: Segments, blocks: MeasuredBlock[], wanted: Uint8Array): Element {
  const shares = sharesOf(page, blocks, wanted);
  const gone = new Uint8Array(page.tags.length);
  const kept = new Uint8Array(page.tags.length);
  for (const [i, element] of page.elements.entries()) {
    const parent = page.parents[i]!;
    if (parent < 0) continue;
    if (CONTROLS.has(page.tags[i]!)) element.remove();
    const isDecided = shares.wanted[parent] === shares.all[parent] && parent > 0;
    if (gone[parent] || kept[parent] || isDecided) {
      gone[i] = gone[parent]!;
      kept[i] = kept[parent]!;
    } else if (shares.wanted[i] === 0) {
      if (staysForMedia(i, element, page, shares)) kept[i] = 1;
      else {
        gone[i] = 1;
        element.remove();
      }
    }
  }
  for (const [i, texts] of page.texts.entries()) {
    if (!wanted[i] && !kept[blocks[i]!.inner]) for (const text of texts) text.data = ' ';
  }
  const root = page.elements[0]!.ownerDocument.createElement('div');
  root.append(...page.elements[0]!.childNodes);
  return root;
}

/** An element without wanted text: a picture between wanted texts, with its caption; nothing at all, such as a line break. */
function staysForMedia(i: number, element: Element, page: Segments, shares: Shares): boolean {
  const parent = page.parents[i]!;
  const isBetween = page.before[i]! > shares.first[parent]! && page.before[i]! <= shares.last[parent]!;
  const isInside = isBetween || (parent > 0 && shares.wanted[parent]! > MOSTLY * shares.all[parent]!);
  if (shares.all[i] === 0) {
    const media = element.matches(MEDIA) ? element : element.querySelector(MEDIA);
    return !media || (isInside && (page.before[i]! > shares.opening || mayLead(media)));
  }
  const isCaption = shares.all[i]! <= CAPTION && shares.linked[i]! < LINKED * shares.all[i]!;
  return isInside && isCaption && !!element.querySelector(PICTURE);
}

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
