import { h, render } from 'preact';
import { i18n } from '#i18n';
import type { SafeArticle } from '../../lib/article/types';
import type { SavedPicture } from '../../lib/library/types';
import { type LostPicture, PicturePlaceholder } from './PicturePlaceholder';
import { pictureReason } from './picture-reasons';

/** Where the picture of a slot comes from, or what stands in its place. */
export type PictureSource = (slot: number) => { src: string } | LostPicture;

/** Pictures of an article that was just read: from their own addresses. */
export const livePictures =
  ({ pictures }: SafeArticle): PictureSource =>
  (slot) => {
    const src = pictures[slot];
    return src ? { src } : { placeholder: slot + 1, reason: null, state: 'lost' };
  };

/** Only those that the page had inlined: for views whose requests would leave traces outside a private window. */
export function withheldPictures(article: SafeArticle): PictureSource {
  const live = livePictures(article);
  return (slot) =>
    article.pictures[slot]?.startsWith('data:')
      ? live(slot)
      : { placeholder: slot + 1, reason: i18n.t('pictureReasons.privateWindow'), state: 'failed' };
}

/**
 * Pictures of a saved article: from what was kept of them, never from the network.
 * @param addresses blob addresses of the kept assets, by SHA-256
 */
export function savedPictures(pictures: SavedPicture[], addresses: Map<string, string>): PictureSource {
  const bySlot = new Map(pictures.map((picture) => [picture.slot, picture]));
  return (slot) => {
    const picture = bySlot.get(slot);
    const src = picture?.asset && addresses.get(picture.asset);
    if (src) return { src };
    const reason = picture?.reason ? pictureReason(picture.reason) : null;
    return { placeholder: slot + 1, reason, state: picture?.state === 'pending' ? 'waiting' : 'lost' };
  };
}

/** Taller ones stand on lines of their own; lower ones (formulas, emoji) stay in their line. CSS px. */
const INLINE_HEIGHT = 48;

/** Gives every slot of sanitised markup its picture or its placeholder. */
export function placePictures(fragment: DocumentFragment, source: PictureSource): void {
  for (const image of fragment.querySelectorAll<HTMLImageElement>('img[data-picture]')) {
    const slot = Number(image.dataset.picture);
    const found = source(slot);
    if ('src' in found) show(image, found.src, slot);
    else image.replaceWith(placeholderFor(found, image.alt));
  }
}

function show(image: HTMLImageElement, src: string, slot: number): void {
  image.referrerPolicy = 'no-referrer';
  image.loading = 'lazy';
  image.decoding = 'async';
  image.addEventListener('load', () => {
    if (image.naturalHeight <= INLINE_HEIGHT && !image.closest('figure')) image.classList.add('inline');
  });
  image.addEventListener('error', () => {
    const failed = { placeholder: slot + 1, reason: null, state: 'failed' } as const;
    image.replaceWith(isInLine(image) ? image.alt : placeholderFor(failed, image.alt));
  });
  // Last: from here on the browser may load it.
  image.src = src;
}

/** A picture among words (a formula, an emoji) is a word itself: what it says can stand there. */
function isInLine(image: HTMLImageElement): boolean {
  const line = image.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6');
  return line !== null && line.textContent.trim() !== '' && !image.closest('figure');
}

function placeholderFor(lost: LostPicture, alt: string): HTMLElement {
  const host = document.createElement('span');
  render(h(PicturePlaceholder, { lost, alt }), host);
  return host;
}
