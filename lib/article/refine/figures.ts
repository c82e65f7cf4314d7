import { byClass, findWithClass } from '../class-names';
import { GALLERIES } from '../elements/galleries';
import { renamed } from '../rename';
import { fold } from '../text';
import { moveChildren, replaceByAll, unwrap } from '../tree';
import type { RefineStep } from './types';

const CAPTION_NAMES = ['caption', 'credit', 'legend'];
const CAPTION = CAPTION_NAMES.map((name) => `[class*="${name}" i]`).join(', ');
const findCaptions = byClass(...CAPTION_NAMES);
/** Characters of a caption at most. */
const LONGEST = 400;
const MEDIA = 'img, picture, video, audio, iframe, table, pre, svg, math, blockquote';

/** A picture with a caption becomes a figure; a figure that lost its picture becomes plain text. */
export const figures: RefineStep = {
  name: 'figures',
  run({ root }) {
    for (const list of root.querySelectorAll('dl:has(> dt img)')) partGallery(list);
    for (const list of findWithClass(root, ['gallery'], GALLERIES)) partGalleryItems(list);
    for (const figure of root.querySelectorAll('figure')) {
      if (!figure.querySelector(MEDIA)) withoutFigure(figure);
      else markCaption(figure);
    }
    for (const caption of findCaptions(root)) wrap(caption, root);
  },
};

/** A list of pictures with their captions as terms and definitions, as galleries of WordPress were: each is a figure. */
function partGallery(list: Element): void {
  const terms = [...list.querySelectorAll(':scope > dt')];
  if (!terms.every((term) => term.querySelector('img') && !fold(term.textContent ?? ''))) return;
  const figures = terms.map((term) => {
    const figure = list.ownerDocument.createElement('figure');
    moveChildren(term, figure);
    const caption = term.nextElementSibling;
    if (caption?.localName === 'dd' && fold(caption.textContent ?? '')) figure.append(renamed(caption, 'figcaption'));
    return figure;
  });
  replaceByAll(list, figures);
}

/** The same as the items of a list. */
function partGalleryItems(list: Element): void {
  const items = [...list.children];
  if (
    !items.every((item) => item.querySelectorAll('img').length === 1 && fold(item.textContent ?? '').length <= LONGEST)
  )
    return;
  replaceByAll(list, items.map(figureOf));
}

function figureOf(item: Element): Element {
  const figure = item.ownerDocument.createElement('figure');
  const picture = item.querySelector('img')!;
  figure.append(picture.closest('a') ?? picture);
  if (!fold(item.textContent ?? '')) return figure;
  const caption = item.ownerDocument.createElement('figcaption');
  moveChildren(item, caption);
  figure.append(caption);
  return figure;
}

function withoutFigure(figure: Element): void {
  for (const caption of figure.querySelectorAll('figcaption')) renamed(caption, 'p');
  unwrap(figure);
}

function markCaption(figure: Element): void {
  if (figure.querySelector('figcaption')) return;
  const caption = figure.querySelector(CAPTION);
  if (caption && !caption.querySelector(MEDIA) && fold(caption.textContent ?? '')) {
    figure.append(renamed(caption, 'figcaption'));
  }
}

/** `<div><img></div><p class="caption">`: the caption's class is all that ties the two. */
function wrap(caption: Element, root: Element): void {
  const before = caption.previousElementSibling;
  const text = fold(caption.textContent ?? '');
  if (!before || !root.contains(caption) || caption.closest('figure, table') || text.length > LONGEST) return;
  if (!text || caption.querySelector(MEDIA) || fold(before.textContent ?? '')) return;
  if (!before.matches('img, picture') && before.querySelectorAll('img').length !== 1) return;
  const figure = root.ownerDocument.createElement('figure');
  before.replaceWith(figure);
  figure.append(before, renamed(caption, 'figcaption'));
}
