import { sniffPicture } from './sniff';
import { sanitizeSvg } from './svg';
import type { Asset } from './types';

/** No raster picture needs more of it to be known. */
const HEAD = 64;

/**
 * A picture of a file as it may be kept, its type told by its bytes; null for what is no picture. An SVG is one only in the form
 * in which Lectern keeps it: what else it may be is a document.
 */
export async function assetOf(sha256: string, blob: Blob): Promise<Asset | null> {
  const type = sniffPicture(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer())) ?? (await svgType(blob));
  return type === null ? null : { sha256, type, size: blob.size, blob: blob.slice(0, blob.size, type) };
}

async function svgType(blob: Blob): Promise<string | null> {
  const text = await blob.text();
  return sanitizeSvg(text) === text ? 'image/svg+xml' : null;
}
