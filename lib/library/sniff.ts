const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0));

/** [MIME type, first bytes (null: any byte)] of the pictures that are kept: those that a browser paints and never runs. */
const SIGNATURES: [type: string, bytes: (number | null)[]][] = [
  ['image/png', [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', ascii('GIF8')],
  ['image/webp', [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')]],
  ['image/avif', [null, null, null, null, ...ascii('ftypavif')]],
  ['image/avif', [null, null, null, null, ...ascii('ftypavis')]],
  ['image/bmp', ascii('BM')],
  ['image/x-icon', [0, 0, 1, 0]],
];

/** The type of a picture by its bytes, whatever the server called it; null for everything that is no raster picture. */
export function sniffPicture(bytes: Uint8Array): string | null {
  const match = SIGNATURES.find(([, signature]) => signature.every((byte, at) => byte === null || byte === bytes[at]));
  return match?.[0] ?? null;
}
