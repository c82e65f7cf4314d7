import { mediaAddress } from './addresses';
import { byClass } from './class-names';
import { EMBED } from './elements/embeds';
import { LOADED, SMALL } from './live-page';
import { addressOf, PICTURE_FILE, usableAddress } from './picture-address';
import { renamed } from './rename';
import { isSitePicture } from './site-pictures';
import { findAny, replaceByAll } from './tree';

/**
 * Gives every picture of the clone the one address that suits reading: what the page has loaded, or would load, of all
 * that its markup offers. A `noscript` twin lends its address and goes.
 */
export function settlePictures(document: Document, base: string): void {
  for (const twin of document.querySelectorAll('noscript')) lendTwin(twin, base);
  for (const frame of findAny(document, BACKGROUND)) takeBackground(frame, base);
  for (const picture of findAny(document, DARK)) if (hasLightTwin(picture)) picture.remove();
  for (const picture of document.querySelectorAll(`img:not([${EMBED}])`)) settle(picture, base);
  for (const picture of document.querySelectorAll('picture')) replaceByAll(picture, picture.querySelectorAll('img'));
  for (const caption of findCaptions(document)) settleCaption(caption);
}

/** Pictures for dark themes, as GitHub and generators of documentation tell them by address or class. */
const DARK = ['img[src$="#gh-dark-mode-only"]', 'img[class*="dark" i]'];
const IS_LIGHT = /light/i;

/** The page has it for light themes, too, right beside it; a style sheet shows one of both. */
const hasLightTwin = (picture: Element): boolean =>
  [picture.previousElementSibling, picture.nextElementSibling].some(
    (twin) =>
      twin?.localName === 'img' &&
      (IS_LIGHT.test(twin.getAttribute('class') ?? '') || IS_LIGHT.test(twin.getAttribute('src') ?? '')),
  );

const findCaptions = byClass('caption', 'credit', 'legende', 'bildunterschrift');

/** Readability keeps no class of a `div` with plain text, and the class is all that says that it is a caption. */
function settleCaption(caption: Element): void {
  if (!/^(?:div|span)$/.test(caption.localName)) return;
  if (caption.querySelector('img, div, p, ul, table, figcaption, video') || !caption.textContent?.trim()) return;
  const figure = caption.closest('figure');
  if (figure && !figure.querySelector('figcaption')) renamed(caption, 'figcaption');
  else if (!figure && caption.localName === 'div') renamed(caption, 'p');
}

/** Backgrounds are decoration, unless the markup says that the element is a picture. */
const BACKGROUND = ['figure[style*="url("]', '[role="img"][style*="url("]'];

function takeBackground(frame: Element, base: string): void {
  const [, , address = ''] =
    frame.getAttribute('style')!.match(/background[^;]*url\(\s*(["']?)([^"')]+)\1\s*\)/i) ?? [];
  if (frame.querySelector('img') || !usableAddress(address, base)) return;
  const picture = frame.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', frame.getAttribute('aria-label') ?? '');
  frame.prepend(picture);
}

function settle(picture: Element, base: string): void {
  const address = addressOf(picture, base);
  if (address && isSitePicture(picture, mediaAddress(address, base) ?? '')) {
    picture.remove();
    return;
  }
  if (address) picture.setAttribute('src', address);
  else picture.removeAttribute('src');
  // What the page measured was another picture.
  if (address !== picture.getAttribute(LOADED)) picture.removeAttribute(SMALL);
  // Readability would look into what is left of it, too.
  for (const name of picture.getAttributeNames()) {
    if (name !== SMALL && /^data-|lazy|srcset/.test(name)) picture.removeAttribute(name);
  }
  if (isLazy(picture)) picture.classList.remove(...[...picture.classList].filter((name) => name.includes('lazy')));
}

/** Asked of the attribute: a picture that a script made in a drawing has another kind of `className`. */
const isLazy = (picture: Element): boolean => !!picture.getAttribute('class')?.includes('lazy');

/** `<img data-src><noscript><img src></noscript>`: the second is what readers without scripts were meant to see. */
function lendTwin(noscript: Element, base: string): void {
  const content = inert(noscript);
  const pictures = content.querySelectorAll('img');
  const real = pictures.length === 1 ? pictures[0]! : null;
  if (!real?.getAttribute('src')) return;
  // The link around a picture that only waits stands outside; one inside is that of an advert.
  const link = real.closest('a');
  if (link && content.contains(link) && !PICTURE_FILE.test(link.getAttribute('href') ?? '')) return;
  const isWaiting = (picture: Element) => !usableAddress(picture.getAttribute('src'), base);
  const twin = [beforeIcons(noscript), noscript.nextElementSibling]
    .map((element) => (element?.localName === 'img' ? element : element?.querySelector('img')))
    .find((picture) => picture && (isWaiting(picture) || isLazy(picture)));
  if (twin) {
    if (isWaiting(twin)) twin.setAttribute('src', real.getAttribute('src')!);
    if (!twin.getAttribute('alt')) twin.setAttribute('alt', real.getAttribute('alt') ?? '');
    noscript.remove();
  } else if (!noscript.previousElementSibling?.querySelector('img')) {
    noscript.replaceWith(noscript.ownerDocument.importNode(real, true));
  }
}

const MOST_ICONS = 3;

/** The element before one, without the few empty ones between them that icons are drawn in. */
function beforeIcons(element: Element): Element | null {
  let before = element.previousElementSibling;
  for (let i = 0; i < MOST_ICONS && before && isIcon(before); i++) before = before.previousElementSibling;
  return before;
}

const isIcon = ({ localName, firstElementChild, textContent }: Element): boolean =>
  localName === 'span' && !firstElementChild && !textContent?.trim();

function inert(noscript: Element): ParentNode {
  if (noscript.childElementCount > 0) return noscript;
  const source = noscript.textContent ?? '';
  if (!source.includes('<img')) return noscript;
  return new DOMParser().parseFromString(source, 'text/html').body;
}
