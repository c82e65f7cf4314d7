import { absoluteAddress } from './links';
import { isLocalAddress } from './private-hosts';

const HTTP = new Set(['http:', 'https:']);
/** Types that a browser paints and never runs. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon);base64,[a-z0-9+/=\s]+$/i;
/** In an `<img>` it runs and loads nothing; what is kept of it is written anew by `lib/library/svg.ts`. */
const SVG_DATA = /^data:image\/svg\+xml[;,]/i;
const SLOT = /^\d{1,4}$/;

export const MOST_PICTURES = 2000;
/** Of one inlined picture, and of all of them together, in characters. */
export const LONGEST_DATA_PICTURE = 4_000_000;
const LONGEST_DATA_PICTURES = 12_000_000;

/** An address that a picture may have: http(s), or inlined and a picture; else null. */
function pictureAddress(address: string): string | null {
  const trimmed = address.trim();
  if (!/^data:/i.test(trimmed)) return absoluteAddress(trimmed, HTTP);
  if (trimmed.length > LONGEST_DATA_PICTURE) return null;
  if (SVG_DATA.test(trimmed)) return svgAddress(trimmed);
  return RASTER_DATA.test(trimmed) ? trimmed.replace(/\s+/g, '') : null;
}

/** An inlined SVG in the one form in which it is stored, whatever its page wrote it in; null when it is broken. */
function svgAddress(address: string): string | null {
  const comma = address.indexOf(',');
  // As browsers read it: "#" ends an address, and a "%" of no code is itself.
  const data = address
    .slice(comma + 1)
    .replace(/#.*/s, '')
    .replace(/%(?![\da-f]{2})/gi, '%25');
  try {
    const decoded = decodeURIComponent(data);
    const isBase64 = /;\s*base64$/i.test(address.slice(0, comma));
    const bytes = isBase64 ? atob(decoded) : utf8(decoded);
    const svg = `data:image/svg+xml;base64,${btoa(bytes)}`;
    return svg.length <= LONGEST_DATA_PICTURE ? svg : null;
  } catch {
    return null;
  }
}

/** Text as a string of its bytes, which `btoa` takes. */
const utf8 = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

/** Leaves an `<img>` with the one thing that says which picture it is, or removes it. */
export type PicturePolicy = (image: Element) => void;

/** HTML in slot form keeps its slots, and nothing to load. */
export const keepSlot: PicturePolicy = (image) => {
  image.removeAttribute('src');
  if (!SLOT.test(image.getAttribute('data-picture') ?? '')) image.remove();
};

/**
 * HTML of a page keeps the addresses that are allowed.
 * @param former what the slots stand for when the HTML is in slot form already; else empty
 */
export function keepAddress(former: readonly string[]): PicturePolicy {
  return (image) => {
    const slot = image.getAttribute('data-picture') ?? '';
    const address = pictureAddress((SLOT.test(slot) && former[Number(slot)]) || (image.getAttribute('src') ?? ''));
    image.removeAttribute('data-picture');
    if (address === null) image.remove();
    else image.setAttribute('src', address);
  };
}

const isHttp = (address: string): boolean => /^https?:/.test(address);

/** The pictures of one article, each address once. */
export class PictureTable {
  readonly addresses: string[] = [];
  private readonly slots = new Map<string, number>();
  private dataLength = 0;
  private readonly isPageLocal: boolean;

  /** @param page the article's address: only a page of the local network may have pictures from there */
  constructor(page: string) {
    this.isPageLocal = isHttp(page) && isLocalAddress(page);
  }

  /** The slot of an address, or null when the address is not allowed or the table is full. */
  slotOf(address: string): number | null {
    const safe = pictureAddress(address);
    if (safe === null || (isHttp(safe) && isLocalAddress(safe) && !this.isPageLocal)) return null;
    const known = this.slots.get(safe);
    if (known !== undefined) return known;
    const dataLength = this.dataLength + (safe.startsWith('data:') ? safe.length : 0);
    if (this.addresses.length >= MOST_PICTURES || dataLength > LONGEST_DATA_PICTURES) return null;
    this.dataLength = dataLength;
    const slot = this.addresses.push(safe) - 1;
    this.slots.set(safe, slot);
    return slot;
  }

  /** Takes the addresses of all pictures out of sanitised HTML, and leaves their slots. */
  takeOut(fragment: DocumentFragment): void {
    for (const image of fragment.querySelectorAll('img')) {
      const slot = this.slotOf(image.getAttribute('src') ?? '');
      image.removeAttribute('src');
      if (slot === null) image.remove();
      else image.setAttribute('data-picture', String(slot));
    }
  }
}
