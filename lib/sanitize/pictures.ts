import { absoluteAddress } from './links';

const HTTP = new Set(['http:', 'https:']);
/** Types that a browser paints and never runs. SVG is not among them. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon);base64,[a-z0-9+/=\s]+$/i;
const SLOT = /^\d{1,4}$/;

export const MOST_PICTURES = 2000;
/** Of one inlined picture, and of all of them together, in characters. */
export const LONGEST_DATA_PICTURE = 4_000_000;
const LONGEST_DATA_PICTURES = 12_000_000;

/** An address that a picture may have: http(s), or inlined and of a raster type; else null. */
export function pictureAddress(address: string): string | null {
  const trimmed = address.trim();
  if (!/^data:/i.test(trimmed)) return absoluteAddress(trimmed, HTTP);
  return trimmed.length <= LONGEST_DATA_PICTURE && RASTER_DATA.test(trimmed) ? trimmed.replace(/\s+/g, '') : null;
}

/** Decides what becomes of an `<img>`: the slot that it stands for, or null, and then it goes. */
export type PicturePolicy = (image: Element) => number | null;

/** HTML in slot form keeps its slots. */
export const keepSlot: PicturePolicy = (image) => {
  const slot = image.getAttribute('data-picture') ?? '';
  return SLOT.test(slot) ? Number(slot) : null;
};

/** The pictures of one article, each address once. */
export class PictureTable {
  readonly addresses: string[] = [];
  private readonly slots = new Map<string, number>();
  private dataLength = 0;

  /** @param former what the slots of the incoming HTML stand for, when it is in slot form already; else empty */
  constructor(private readonly former: readonly string[]) {}

  /** The slot of an address, or null when the address is not allowed or the table is full. */
  slotOf(address: string): number | null {
    const safe = pictureAddress(address);
    if (safe === null) return null;
    const known = this.slots.get(safe);
    if (known !== undefined) return known;
    const dataLength = this.dataLength + (safe.startsWith('data:') ? safe.length : 0);
    if (this.addresses.length >= MOST_PICTURES || dataLength > LONGEST_DATA_PICTURES) return null;
    this.dataLength = dataLength;
    const slot = this.addresses.push(safe) - 1;
    this.slots.set(safe, slot);
    return slot;
  }

  readonly takeOut: PicturePolicy = (image) => {
    const former = keepSlot(image);
    const address = (former === null ? null : this.former[former]) ?? image.getAttribute('src');
    return address === null ? null : this.slotOf(address);
  };
}
