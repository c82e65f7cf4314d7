/** The part of `epubcheck.ts` that runs in a page: extracts an article, gives it pictures, and exports it. */
import { extractArticle } from '../../lib/article/extract';
import type { SafeArticle } from '../../lib/article/types';
import { exportItems } from '../../lib/exporters';
import type { ExportItem } from '../../lib/exporters/types';
import type { Asset } from '../../lib/library/types';
import { sanitizeFragment, toSafeArticle } from '../../lib/sanitize';
import { exportItem, WORDS } from '../unit/exporters/items';

/** The page's article as JSON; null when it has none. */
export function extract(url: string): string | null {
  const article = extractArticle(document, { url });
  return article && JSON.stringify(article);
}

/** The articles as one EPUB, in base64, and what was not written. */
export async function toEpub(articles: string[]): Promise<{ base64: string; failed: string[] }> {
  const items: ExportItem[] = [];
  for (const json of articles) items.push(await withPictures(toSafeArticle(JSON.parse(json))));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) });
  const options = { total: items.length, now: Date.now(), words: WORDS };
  const { failed } = await exportItems('epub', items, sink, options);
  return { base64: await base64Of(new Blob(chunks)), failed: failed.map(({ title, error }) => `${title}: ${error}`) };
}

/** The first piece of an article's text that is not in its page of a book; null when all are. */
export function lostText(article: string, xhtml: string): string | null {
  const page = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml');
  if (page.querySelector('parsererror')) return 'all: it is no XML';
  const bare = (text: string | null) => (text ?? '').replace(/[\s\p{Cc}\p{Cn}]+/gu, '');
  const text = bare(page.querySelector('article')!.textContent);
  const expected = sanitizeFragment(toSafeArticle(JSON.parse(article)).contentHtml);
  const pieces = document.createNodeIterator(expected, NodeFilter.SHOW_TEXT);
  for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode())
    if (!text.includes(bare(piece.textContent))) return piece.textContent;
  return null;
}

/** Each slot gets a picture, of one type after the other; some are not kept. */
async function withPictures(article: SafeArticle): Promise<ExportItem> {
  const kept: [number, Asset][] = [];
  for (const slot of article.pictures.keys()) {
    const make = PICTURES[slot % (PICTURES.length + 1)];
    if (!make) continue;
    const blob = await make();
    kept.push([slot, { sha256: `${slot}`, type: blob.type, size: blob.size, blob }]);
  }
  return exportItem(article, kept);
}

const drawn = (type: string, alpha: number) => async (): Promise<Blob> => {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d')!;
  context.fillStyle = `rgb(40 90 160 / ${alpha})`;
  context.fillRect(0, 0, 40, 30);
  return canvas.convertToBlob({ type });
};

const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** A bitmap of one pixel, without compression. */
function bitmap(): Blob {
  const bytes = new DataView(new ArrayBuffer(58));
  const little = (at: number, value: number) => bytes.setUint32(at, value, true);
  bytes.setUint16(0, 0x424d);
  for (const [at, value] of [
    [2, 58],
    [10, 54],
    [14, 40],
    [18, 1],
    [22, 1],
    [26, 0x180001],
    [54, 0x336699],
  ] as const)
    little(at, value);
  return new Blob([bytes.buffer], { type: 'image/bmp' });
}

/** An icon that holds a PNG. */
async function icon(): Promise<Blob> {
  const png = await drawn('image/png', 0.5)();
  const head = new DataView(new ArrayBuffer(22));
  head.setUint32(0, 0x0100, false);
  for (const [at, value] of [
    [2, 1],
    [4, 1],
    [10, 1],
    [12, 32],
  ] as const)
    head.setUint16(at, value, true);
  head.setUint32(14, png.size, true);
  head.setUint32(18, 22, true);
  for (const [at, value] of [
    [6, 40],
    [7, 30],
  ] as const)
    head.setUint8(at, value);
  return new Blob([head.buffer, png], { type: 'image/x-icon' });
}

const PICTURES: (() => Blob | Promise<Blob>)[] = [
  drawn('image/jpeg', 1),
  drawn('image/png', 0.5),
  drawn('image/webp', 1),
  drawn('image/webp', 0.5),
  () => new Blob([bytesOf(GIF)], { type: 'image/gif' }),
  bitmap,
  icon,
  () =>
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'], {
      type: 'image/svg+xml',
    }),
];

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
