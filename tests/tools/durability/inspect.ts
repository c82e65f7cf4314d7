import { openLibrary } from '../../../lib/library/database';
import type { LibraryDatabase } from '../../../lib/library/migrations';
import type { SavedItem, SavedPicture } from '../../../lib/library/types';
import { nthArticle } from './articles';

/** What is in a library, and everything about it that is not as it must be. */
export interface Inspection {
  items: number;
  pictures: { url: string; state: SavedPicture['state']; asset: string | null }[];
  problems: string[];
}

type Report = (problem: string) => void;

/**
 * Looks at the whole library.
 * @param acknowledged the articles whose saves were acknowledged: each must be there, whole and as it was read
 */
export async function inspect(acknowledged: number[], origin: string): Promise<Inspection> {
  const database = await openLibrary();
  try {
    const problems: string[] = [];
    const report: Report = (problem) => problems.push(problem);
    const items = await database.getAll('items');
    const pictures = await database.getAll('pictures');
    for (const n of acknowledged) await checkArticle(database, items, n, origin, report);
    for (const item of items) await checkItem(database, item, pictures, report);
    await checkOrphans(database, items, pictures, report);
    await checkAssets(database, pictures, report);
    return {
      items: items.length,
      pictures: pictures.map(({ url, state, asset }) => ({ url, state, asset })),
      problems,
    };
  } finally {
    database.close();
  }
}

async function checkArticle(database: LibraryDatabase, items: SavedItem[], n: number, origin: string, report: Report) {
  const article = nthArticle(n, origin);
  const found = items.filter(({ url }) => url === article.url);
  if (found.length !== 1) report(`article ${n}: acknowledged, and there are ${found.length} items of it`);
  const revisionId = found[0]?.revisionId;
  const revision = revisionId ? await database.get('revisions', revisionId) : undefined;
  if (found.length === 1 && JSON.stringify(revision?.article) !== JSON.stringify(article))
    report(`article ${n}: its text is not what was read`);
}

/** No half item: what it shows is there with its text and all of its pictures, and it counts them rightly. */
async function checkItem(database: LibraryDatabase, item: SavedItem, pictures: SavedPicture[], report: Report) {
  const revision = item.revisionId === null ? undefined : await database.get('revisions', item.revisionId);
  if (revision?.itemId !== item.id) return report(`${item.title}: its revision is not there`);
  const text = await database.get('texts', item.id);
  if (!text) report(`${item.title}: has no text for the filter`);
  const own = pictures.filter(({ revisionId }) => revisionId === item.revisionId);
  const kept = own.filter(({ state }) => state === 'kept').length;
  const wanted = revision.article.pictures.length;
  if (own.length !== wanted || item.picturesTotal !== wanted)
    report(`${item.title}: ${own.length} of ${wanted} pictures`);
  if (item.picturesKept !== kept) report(`${item.title}: counts ${item.picturesKept} kept pictures, there are ${kept}`);
}

async function checkOrphans(database: LibraryDatabase, items: SavedItem[], pictures: SavedPicture[], report: Report) {
  const ids = new Set(items.map(({ id }) => id));
  const revisions = await database.getAll('revisions');
  const texts = await database.getAllKeys('texts');
  const used = new Set(pictures.map(({ asset }) => asset));
  const unused = (await database.getAllKeys('assets')).filter((key) => !used.has(key));
  const orphans = {
    revisions: revisions.filter(({ itemId }) => !ids.has(itemId)).length,
    pictures: pictures.filter(({ itemId }) => !ids.has(itemId)).length,
    texts: texts.filter((itemId) => !ids.has(itemId)).length,
    assets: unused.length,
  };
  for (const [store, count] of Object.entries(orphans)) if (count > 0) report(`${count} ${store} belong to nothing`);
}

/** Every kept picture can be read, and its bytes are those of its address in the store. */
async function checkAssets(database: LibraryDatabase, pictures: SavedPicture[], report: Report) {
  const keys = new Set(pictures.flatMap(({ state, asset }) => (state === 'kept' ? [asset] : [])));
  for (const key of keys) {
    const asset = key === null ? undefined : await database.get('assets', key);
    try {
      const bytes = await asset?.blob.arrayBuffer();
      const hash = bytes && (await crypto.subtle.digest('SHA-256', bytes));
      if (!hash || toHex(hash) !== key || bytes.byteLength !== asset?.size)
        report(`asset ${key}: other bytes, or none`);
    } catch (error) {
      report(`asset ${key}: ${error}`);
    }
  }
}

const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
