import type { SafeArticle } from '../../article/types';
import type { ExportArticle } from '../types';

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/x-icon': 'ico',
  'image/svg+xml': 'svg',
};

export const extensionOf = ({ type }: Blob): string => EXTENSIONS[type] ?? 'bin';

/** Which picture of the article an image is. */
export const slotOf = (image: Element): number => Number(image.getAttribute('data-picture'));

/** Gives the picture of a slot, in memory; null when it was not kept, or its bytes cannot be read any more. */
export type ReadPicture = (slot: number) => Promise<Blob | null>;

/** @param article what sanitising made of the stored one, which may have numbered the pictures anew: they are known by address */
export function pictureReader({ article: stored, pictures }: ExportArticle, article: SafeArticle): ReadPicture {
  const kept = new Map(stored.pictures.map((address, slot) => [address, pictures.get(slot)]));
  return async (slot) => {
    const address = article.pictures[slot] ?? '';
    const asset = kept.get(address);
    // An inlined SVG is its page's own, scripts and all, until it is kept.
    if (!asset) return address.startsWith('data:image/svg') ? null : decode(address);
    // A blob on the disk may not be there any more.
    const bytes = await asset.blob.arrayBuffer().catch(() => null);
    return bytes && new Blob([bytes], { type: asset.type });
  };
}

/** @param address inlined ones are in base64, as the sanitiser leaves them; any other has nothing to decode */
function decode(address: string): Blob | null {
  const [, type, base64] = /^data:([^;,]+);base64,(.*)$/i.exec(address) ?? [];
  if (type === undefined || base64 === undefined) return null;
  try {
    return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type: type.toLowerCase() });
  } catch {
    // No base64: there is no picture.
    return null;
  }
}
