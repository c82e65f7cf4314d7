import type { FileKind } from '../types';
import { isZip, ReadZip } from './read-zip';
import { isTable } from './table';
import { headOf } from './text';

/** What files of these kinds begin with, in Latin 1. */
const BEGINNINGS: [beginning: string, kind: FileKind][] = [
  ['%PDF-', 'pdf'],
  ['SQLite format 3\0', 'database'],
  // Compressed bookmarks of Firefox, as it backs them up itself.
  ['mozLz40\0', 'profile'],
  // Office files before 2007.
  ['\xd0\xcf\x11\xe0', 'office'],
];

/** What a file is that no source knows. @throws ImportRefused where it is a zip that is damaged or a trap */
export async function fileKindOf(file: Blob): Promise<FileKind> {
  if (file.size === 0) return 'empty';
  if (await isZip(file)) return zipKindOf((await ReadZip.open(file)).paths);
  const bytes = new TextDecoder('latin1').decode(await file.slice(0, 16).arrayBuffer());
  return BEGINNINGS.find(([beginning]) => bytes.startsWith(beginning))?.[1] ?? textKindOf(await headOf(file));
}

function zipKindOf(paths: string[]): FileKind {
  if (paths.includes('META-INF/container.xml')) return 'ebook';
  // Microsoft's and OpenDocument's.
  return paths.includes('[Content_Types].xml') || paths.includes('content.xml') ? 'office' : 'zip';
}

function textKindOf(head: string): FileKind {
  // Chrome's file of bookmarks, and Firefox's backup of them.
  if (/^\s*[{[]/.test(head)) return /"bookmark_bar"|text\/x-moz-place/.test(head) ? 'profile' : 'json';
  if (/^\s*<(?:!|\?xml|html|head|body)/i.test(head)) return 'page';
  return isTable(head) ? 'table' : 'other';
}
