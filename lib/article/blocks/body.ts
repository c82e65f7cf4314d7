import { captionOf, isCaption } from '../captions';
import { GALLERIES } from '../elements/galleries';
import { LINK_CARDS } from '../elements/link-cards';
import { mayLead } from '../lead-picture';
import { PICTURE_FILE } from '../picture-address';
import { fold } from '../text';
import { moveChildren } from '../tree';
import type { MeasuredBlock } from './measure';
import { partPosts } from './post-heads';
import type { Post } from './posts';
import type { Segments } from './segment';
import { type Shares, sharesOf } from './shares';

/** What a reader looks at that is no text. */
const MEDIA = 'img, picture, video, audio, iframe, object, embed, math, svg, canvas, hr';
const CONTROLS = new Set('button select textarea input option'.split(' '));
/** Pictures after an element's last wanted text belong to it where most of its text is wanted. */
const MOSTLY = 0.5;
/** Words of a caption at most, and the share of them in links: more is a teaser, unless it is a card that the author has set. */
const CAPTION = 60;
const LINKED = 0.5;
/** Words of what the page itself calls a caption. */
const LONGEST_CAPTION = 150;
const PICTURE = 'img, picture, video, audio, canvas';

/** What a script reads, in a box that a style sheet hides; nobody else does. */
const DATA = /^\{"[\w-]+":.*[}\]]$/;
const CODE = 'pre, code, samp';

/** What is wanted of each element, and the first wanted paragraph: before it faces and signs are the page's own. */
interface Wants extends Shares {
  opening: number;
}

/** What becomes of an element: its parts are judged one by one, all of it stays, all of it goes, or of it only the pictures stay. */
const Fate = { judged: 0, kept: 1, gone: 2, pictures: 3 };

/**
 * Takes out of the page what is not wanted, and moves the rest, in its own structure and order, below a new element.
 * Pictures stay where wanted text is around them. The names over posts are written anew.
 */
export function takeBody(page: Segments, blocks: MeasuredBlock[], chosen: Uint8Array, posts: Post[]): Element {
  const wanted = chosen.slice();
  for (const { poster } of posts) wanted[poster] = 0;
  const opening = blocks.findIndex(({ isLong }, i) => isLong && wanted[i]);
  const shares = { ...sharesOf(page, blocks, wanted), opening };
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
    const { inner, text } = blocks[i]!;
    const isGone = !wanted[i] && fates[inner] !== Fate.kept;
    if (isGone || (DATA.test(text) && !page.elements[inner]!.closest(CODE))) for (const node of texts) node.data = ' ';
  }
  for (const sign of page.signs) sign.data = ' ';
  partPosts(page, posts);
  const root = page.elements[0]!.ownerDocument.createElement('div');
  moveChildren(page.elements[0]!, root);
  return root;
}

/**
 * Of what has no wanted text there stay pictures between wanted texts, figures, galleries and link cards there with their
 * captions, and what is nothing at all, such as a line break. Of other boxes around a picture only that stays: with them came authors, adverts and
 * buttons (word F1 of articles .965 instead of .972, unwanted snippets .074 instead of .039).
 */
function fateWithoutText(i: number, element: Element, page: Segments, shares: Wants, isInPicture: boolean): number {
  const parent = page.parents[i]!;
  const isBetween = page.before[i]! > shares.first[parent]! && page.before[i]! <= shares.last[parent]!;
  const isInside = isInPicture || isBetween || (parent > 0 && shares.wanted[parent]! > MOSTLY * shares.all[parent]!);
  if (shares.all[i] === 0) {
    const media = element.matches(MEDIA) ? element : element.querySelector(MEDIA);
    if (!media) return Fate.kept;
    const isShown = isInPicture
      ? media.matches(PICTURE) && mayLead(media)
      : page.before[i]! > shares.opening || mayLead(media);
    return isInside && isShown ? Fate.kept : Fate.gone;
  }
  if (!isInside || !(element.querySelector(PICTURE) || isCaptionBelow(element))) return Fate.gone;
  const isGallery = element.matches(GALLERIES);
  const hasCaption = captionOf(element) !== null;
  const most = hasCaption ? LONGEST_CAPTION : CAPTION * (isGallery ? element.childElementCount : 1);
  if (shares.all[i]! > most) return Fate.gone;
  if (element.matches(LINK_CARDS)) return Fate.kept;
  // A link in a caption leads to a source, one around the picture, too, to another article.
  const isOwn = hasCaption && !leadsOn(element);
  if (shares.linked[i]! >= LINKED * shares.all[i]! && !isOwn && !onlyEnlarges(element)) return Fate.gone;
  if (page.tags[i] === 'figure' || isGallery || hasCaption) return Fate.kept;
  // Below the last wanted text a box that says something else shows a face, an advert or another article.
  const isBelow = !isInPicture && page.before[i]! > shares.last[parent]!;
  return isBelow ? Fate.gone : Fate.pictures;
}

/** Whether all that the links of a box do is to show its only picture larger: "[+] Enlarge". */
function onlyEnlarges(element: Element): boolean {
  if (element.querySelectorAll('img').length !== 1) return false;
  return [...element.querySelectorAll('a')].every((link) => {
    const href = link.getAttribute('href') ?? '#';
    const isShort = fold(link.textContent ?? '').length <= LONGEST_ENLARGE;
    return isShort && (/^(?:#$|javascript:)/i.test(href) || PICTURE_FILE.test(href));
  });
}
/** Characters of "View this image ›". */
const LONGEST_ENLARGE = 20;

/** Whether a picture in a box is a link to something else than a larger one. */
function leadsOn(element: Element): boolean {
  const link = element.querySelector('img')?.closest('a');
  return link != null && !PICTURE_FILE.test(link.getAttribute('href') ?? '');
}

/** Whether an element is by its class the caption of the picture right before it. */
function isCaptionBelow(element: Element): boolean {
  const before = isCaption(element) ? element.previousElementSibling : null;
  return before !== null && (before.matches(PICTURE) || before.querySelector(PICTURE) !== null) && !hasWords(before);
}

const hasWords = ({ textContent }: Element): boolean => fold(textContent ?? '') !== '';
