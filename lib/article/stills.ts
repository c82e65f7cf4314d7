import { linkAddress, mediaAddress } from './addresses';
import { HIDDEN } from './prepare';
import { fold } from './text';

/**
 * Puts the pictures that stand for films and drawings into their places in the clone: a film's still, which leads to the film
 * (or to `url`, its page, where a script feeds it), and what an `object` shows. Early, because Readability drops both.
 */
export function placeStills(document: Document, base: string, url: string): void {
  for (const film of document.querySelectorAll('video')) {
    const still = pictureOf(film, film.getAttribute('poster') || film.getAttribute('data-poster'), base);
    if (still) film.replaceWith(linked(still, filmAddress(film, base) ?? url));
  }
  for (const drawing of document.querySelectorAll('object[type^="image/"]')) {
    const picture = pictureOf(drawing, drawing.getAttribute('data'), base);
    if (picture) drawing.replaceWith(picture);
  }
}

function pictureOf(embed: Element, address: string | null, base: string): Element | null {
  if (!address || !mediaAddress(address, base)) return null;
  const picture = embed.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', fold(embed.getAttribute('aria-label') ?? embed.getAttribute('title') ?? ''));
  if (embed.hasAttribute(HIDDEN)) picture.setAttribute(HIDDEN, '');
  return picture;
}

/** A film's own address; null where it has none of its own. */
function filmAddress(film: Element, base: string): string | null {
  const sources = [film, ...film.querySelectorAll('source')].map((source) => source.getAttribute('src') ?? '');
  const addresses = sources.map((source) => (source ? linkAddress(source, base) : null));
  return addresses.find((address) => address?.startsWith('http')) ?? null;
}

function linked(picture: Element, address: string): Element {
  const link = picture.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  link.append(picture);
  return link;
}
