import { ImportRefused } from '../types';
import { decode, markedEncoding } from './text';

/** In bytes. A hundred thousand bookmarks with their icons stay below it. */
const LARGEST = 128 * 1024 * 1024;
/** Bytes within which a page has to name its encoding, as browsers read it. */
const DECLARED_WITHIN = 1024;
/** Folders within folders. A parser takes a minute for twenty thousand, and does not let itself be stopped. */
const DEEPEST = 1_000;
/** Elements that nobody closes. */
const OPEN_ENDED = new Set(['dt', 'dd', 'p', 'hr', 'li', 'br', 'meta', 'img', 'link', 'input']);

/** A page of links as a document, in which nothing runs or loads. @throws ImportRefused */
export async function readPage(file: Blob): Promise<Document> {
  if (file.size > LARGEST) throw new ImportRefused('tooLarge', `It has ${file.size} bytes.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(new TextDecoder(encodingOf(bytes), { fatal: true }), bytes);
  if (depthOf(text) > DEEPEST) throw new ImportRefused('hostile', 'It is nested too deeply.');
  // Icons are most of what browsers write, and all of it in attributes.
  return new DOMParser().parseFromString(text.replace(/\sICON(?:_URI)?="[^"]*"/gi, ''), 'text/html');
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (OPEN_ENDED.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The encoding that the file names, by its mark or its markup; else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return markedEncoding(bytes) ?? (isEncoding(declared) ? declared : 'utf-8');
}

function isEncoding(label: string | undefined): label is string {
  try {
    return label !== undefined && new TextDecoder(label).encoding.length > 0;
  } catch {
    return false;
  }
}
