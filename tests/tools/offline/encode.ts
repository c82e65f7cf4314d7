// Real pictures of 640 × 360 points, made by hand, each one its own by the name that is written into it.
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 640;
const HEIGHT = 360;
const JPEG = readFileSync(new URL('../sample/voyager.jpg', import.meta.url));

/** A colour of its own, three bytes, for each name. */
const colourOf = (name: string): Buffer => {
  const colour = Buffer.alloc(4);
  colour.writeUInt32BE(crc32(name));
  return colour.subarray(0, 3);
};

const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const le16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([be32(data.length), body, be32(crc32(body))]);
}

/** One colour of a palette, everywhere. */
function png(name: string): Buffer {
  const header = Buffer.concat([be32(WIDTH), be32(HEIGHT), Buffer.from([8, 3, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('PLTE', colourOf(name)),
    pngChunk('tEXt', Buffer.from(`Title\0${name}`)),
    pngChunk('IDAT', deflateSync(Buffer.alloc((WIDTH + 1) * HEIGHT))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The sample's photograph, with a comment. */
function jpeg(name: string): Buffer {
  const length = be32(Buffer.byteLength(name) + 2).subarray(2);
  return Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, Buffer.from(name), JPEG.subarray(2)]);
}

/** A screen of the full size, of which a frame of one point is painted. */
function gif(name: string): Buffer {
  const comment = Buffer.from(name).subarray(0, 255);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    le16(WIDTH),
    le16(HEIGHT),
    Buffer.from([0x80, 0, 0]),
    colourOf(name),
    Buffer.from([255, 255, 255, 0x21, 0xfe, comment.length]),
    comment,
    // The end of the comment; the frame; its three codes: clear, point 0, end.
    Buffer.from([0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3b]),
  ]);
}

/** Lossless WebP whose five prefix codes know one symbol each: then no point takes any bits. */
function webp(name: string): Buffer {
  const [red = 0, green = 0, blue = 0] = colourOf(name);
  const fields: [value: number, bits: number][] = [
    [WIDTH - 1, 14],
    [HEIGHT - 1, 14],
    [0, 1],
    [0, 3],
    [0, 1],
    [0, 1],
    [0, 1],
  ];
  for (const symbol of [green, red, blue, 255, 0]) fields.push([1, 1], [0, 1], [1, 1], [symbol, 8]);
  const bits = fields.flatMap(([value, count]) => Array.from({ length: count }, (_, at) => (value >> at) & 1));
  const stream = Buffer.alloc(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries()) stream[at >> 3]! |= bit << (at & 7);
  const chunks = [chunk('VP8L', Buffer.concat([Buffer.from([0x2f]), stream])), chunk('NAME', Buffer.from(name))];
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
}

function chunk(type: string, data: Buffer): Buffer {
  const size = be32(data.length).reverse();
  return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]);
}

const svg = (name: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
      `<rect width="100%" height="100%" fill="#${colourOf(name).toString('hex')}"/>` +
      `<text x="20" y="180" font-size="14">${name.replace(/[<&]/g, '')}</text></svg>`,
  );

const FORMATS = {
  png: { type: 'image/png', encode: png },
  jpeg: { type: 'image/jpeg', encode: jpeg },
  gif: { type: 'image/gif', encode: gif },
  webp: { type: 'image/webp', encode: webp },
  svg: { type: 'image/svg+xml', encode: svg },
};

export type Format = keyof typeof FORMATS;

/** A picture that no other name has. */
export function picture(format: Format, name: string): { type: string; bytes: Buffer } {
  const { type, encode } = FORMATS[format];
  return { type, bytes: encode(name) };
}
