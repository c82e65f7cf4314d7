import { mediaAddress, parseSrcset } from './addresses';
import { SMALL } from './live-page';
import { renamed } from './rename';

const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-url',
  'data-image',
  'data-img-src',
  'data-actualsrc',
  'data-echo',
  'data-srcset',
  'data-lazy-srcset',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PLACEHOLDER =
  /^data:image\/(gif|png|webp|svg\+xml)|^about:blank|\/(blank|spacer|pixel|placeholder|transparent|lazy|loading|1x1|grey|gray)[\w-]*\.(gif|png|svg|jpe?g|webp)/i;
/** Real pictures inlined in a page are longer than this. */
const PLACEHOLDER_LENGTH = 1_500;

/**
 * Gives every lazy picture of the clone the address that the page's script would have set. An address that works is
 * never changed; a `noscript` twin lends its address and goes.
 */
export function settlePictures(document: Document, base: string): void {
  for (const twin of document.querySelectorAll('noscript')) lendTwin(twin);
  for (const picture of document.querySelectorAll('img')) settle(picture, base);
  for (const caption of document.querySelectorAll(CAPTION)) settleCaption(caption);
}

const CAPTION = 'div[class*="caption" i], div[class*="credit" i], span[class*="caption" i], span[class*="credit" i]';

/** Readability keeps no class of a `div` with plain text, and the class is all that says that it is a caption. */
function settleCaption(caption: Element): void {
  if (caption.querySelector('img, div, p, ul, table, figcaption, video') || !caption.textContent?.trim()) return;
  const figure = caption.closest('figure');
  if (figure && !figure.querySelector('figcaption')) renamed(caption, 'figcaption');
  else if (!figure && caption.localName === 'div') renamed(caption, 'p');
}

function settle(picture: Element, base: string): void {
  const shown = picture.getAttribute('data-lectern-src');
  const src = picture.getAttribute('src');
  const address = src && !isPlaceholder(src) ? src : (shown ?? lazyAddress(picture, base));
  if (address) picture.setAttribute('src', address);
  else if (src) picture.removeAttribute('src');
  if (address !== src) picture.removeAttribute(SMALL);
  for (const { name } of [...picture.attributes]) {
    if (name.startsWith('data-') && name !== SMALL) picture.removeAttribute(name);
  }
  picture.classList.remove('lazy', 'lazyload', 'lazyloading', 'lazyloaded');
}

function isPlaceholder(src: string): boolean {
  return src.trim() === '' || src.trim() === '#' || (PLACEHOLDER.test(src) && src.length < PLACEHOLDER_LENGTH);
}

function lazyAddress(picture: Element, base: string): string | null {
  for (const name of LAZY_SOURCES) {
    const value = picture.getAttribute(name)?.trim();
    if (value && !/[\s{]/.test(value) && !isPlaceholder(value) && mediaAddress(value, base)) return value;
  }
  const sources =
    picture.parentElement?.localName === 'picture' ? picture.parentElement.querySelectorAll('source') : [];
  for (const element of [picture, ...sources]) {
    for (const name of LAZY_SETS) {
      const best = largest(element.getAttribute(name) ?? '');
      if (best && mediaAddress(best, base)) return best;
    }
  }
  return null;
}

/** The widest candidate up to 1,600 pixels, or the last one where widths are not given. */
export function largest(srcset: string): string | null {
  const candidates = parseSrcset(srcset).filter(({ address }) => !isPlaceholder(address));
  const width = ({ descriptor }: { descriptor: string }) =>
    descriptor.endsWith('w') ? Number.parseInt(descriptor, 10) : 0;
  const fitting = candidates.filter((candidate) => width(candidate) <= 1_600);
  const best = (fitting.length > 0 ? fitting : candidates).sort((a, b) => width(a) - width(b)).at(-1);
  return best?.address ?? null;
}

/** `<img data-src><noscript><img src></noscript>`: the second is what readers without scripts were meant to see. */
function lendTwin(noscript: Element): void {
  const pictures = inert(noscript).querySelectorAll('img');
  const real = pictures.length === 1 ? pictures[0]! : null;
  if (!real?.getAttribute('src')) return;
  const twin = [noscript.previousElementSibling, noscript.nextElementSibling]
    .map((element) => (element?.localName === 'img' ? element : element?.querySelector('img')))
    .find(
      (picture) => picture && (isPlaceholder(picture.getAttribute('src') ?? '') || picture.className.includes('lazy')),
    );
  if (twin) {
    if (isPlaceholder(twin.getAttribute('src') ?? '')) twin.setAttribute('src', real.getAttribute('src')!);
    noscript.remove();
  } else if (!noscript.previousElementSibling?.querySelector('img')) {
    noscript.replaceWith(noscript.ownerDocument.importNode(real, true));
  }
}

function inert(noscript: Element): ParentNode {
  if (noscript.childElementCount > 0) return noscript;
  const source = noscript.textContent ?? '';
  if (!source.includes('<img')) return noscript;
  return new DOMParser().parseFromString(source, 'text/html').body;
}
