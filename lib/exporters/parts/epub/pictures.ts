/** Types that every e-reader shows. */
const CORE = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml']);
/** No screen of an e-reader is larger. In pixels. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.9;

/** The picture in a type that every e-reader shows; null when it cannot be read. */
export async function toCoreType(picture: Blob): Promise<Blob | null> {
  if (CORE.has(picture.type)) return picture;
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.ceil(bitmap.width * scale), Math.ceil(bitmap.height * scale));
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const isOpaque = data.every((value, index) => index % 4 !== 3 || value === 255);
  return canvas.convertToBlob(isOpaque ? { type: 'image/jpeg', quality: QUALITY } : { type: 'image/png' });
}
