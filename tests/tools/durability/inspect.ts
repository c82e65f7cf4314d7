import { openLibrary } from '../../../lib/library/database';
import { REVISION_STORES } from '../../../lib/library/revisions';
import type { Asset, SavedItem, SavedPicture, StoredRevision } from '../../../lib/library/types';
import { nthArticle } from './articles';

/** What is in a library, and everything about it that is not as it must be. */
export interface Inspection {
  items: number;
  pictures: { url: string; state: SavedPicture['state']; asset: string | null }[];
  problems: string[];
}

interface Library {
  items: SavedItem[];
  revisions: Map<string, StoredRevision>;
  pictures: SavedPicture[];
  assets: Map<string, Asset>;
  texts: Set<string>;
  /** The items that the filter's index has, or knows that it lacks; none right after an upgrade from before there was one. */
  indexed: Set<string>;
}

/**
 * Looks at the whole library.
 * @param acknowledged the articles whose saves were acknowledged: each must be there, whole and as it was read
 */
export async function inspect(acknowledged: number[], origin: string): Promise<Inspection> {
  const library = await readAll();
  const { items, pictures } = library;
  const problems = [
    ...acknowledged.flatMap((n) => articleProblems(n, origin, library)),
    ...items.flatMap((item) => itemProblems(item, library)),
    ...orphans(library),
    ...(await unreadablePictures(library)),
  ];
  return { items: items.length, pictures: pictures.map(({ url, state, asset }) => ({ url, state, asset })), problems };
}

/** In one transaction: the worker may be writing. */
async function readAll(): Promise<Library> {
  const database = await openLibrary();
  try {
    const transaction = database.transaction([...REVISION_STORES, 'segments']);
    const [items, revisions, pictures, assets, texts, unindexed, segments] = await Promise.all([
      transaction.objectStore('items').getAll(),
      transaction.objectStore('revisions').getAll(),
      transaction.objectStore('pictures').getAll(),
      transaction.objectStore('assets').getAll(),
      transaction.objectStore('texts').getAllKeys(),
      transaction.objectStore('unindexed').getAllKeys(),
      transaction.objectStore('segments').getAll(),
    ]);
    return {
      items,
      revisions: new Map(revisions.map((revision) => [revision.id, revision])),
      pictures,
      assets: new Map(assets.map((asset) => [asset.sha256, asset])),
      texts: new Set(texts),
      indexed: new Set([...unindexed, ...segments.flatMap(({ docs }) => docs)]),
    };
  } finally {
    database.close();
  }
}

function articleProblems(n: number, origin: string, { items, revisions }: Library): string[] {
  const article = nthArticle(n, origin);
  const found = items.filter(({ url }) => url === article.url);
  if (found.length !== 1) return [`article ${n}: acknowledged, and there are ${found.length} items of it`];
  const revision = revisions.get(found[0]?.revisionId ?? '');
  const isSame = JSON.stringify(revision?.article) === JSON.stringify(article);
  return isSame ? [] : [`article ${n}: its text is not what was read`];
}

/** No half item: what it shows is there with its text and all of its pictures, and it counts them rightly. */
function itemProblems(item: SavedItem, { revisions, pictures, texts, indexed }: Library): string[] {
  const revision = revisions.get(item.revisionId ?? '');
  if (revision?.itemId !== item.id) return [`${item.title}: its revision is not there`];
  const own = pictures.filter(({ revisionId }) => revisionId === item.revisionId);
  const kept = own.filter(({ state }) => state === 'kept').length;
  const wanted = revision.article.pictures.length;
  return [
    texts.has(item.id) ? '' : 'has no text for the filter',
    indexed.size === 0 || indexed.has(item.id) ? '' : 'is not in the index of the filter, and does not wait for it',
    own.length === wanted && item.picturesTotal === wanted ? '' : `${own.length} of ${wanted} pictures`,
    item.picturesKept === kept ? '' : `counts ${item.picturesKept} kept pictures, there are ${kept}`,
  ].flatMap((problem) => (problem ? [`${item.title}: ${problem}`] : []));
}

function orphans({ items, revisions, pictures, assets, texts }: Library): string[] {
  const ids = new Set(items.map(({ id }) => id));
  const used = new Set(pictures.map(({ asset }) => asset));
  const loose = {
    revisions: [...revisions.values()].filter(({ itemId }) => !ids.has(itemId)),
    pictures: pictures.filter(({ itemId }) => !ids.has(itemId)),
    texts: [...texts].filter((itemId) => !ids.has(itemId)),
    assets: [...assets.keys()].filter((key) => !used.has(key)),
  };
  return Object.entries(loose).flatMap(([store, { length }]) =>
    length > 0 ? [`${length} ${store} belong to nothing`] : [],
  );
}

/** Every kept picture can be read, and its bytes have the hash that it is kept by. */
async function unreadablePictures({ pictures, assets }: Library): Promise<string[]> {
  const kept = new Set(pictures.flatMap(({ state, asset }) => (state === 'kept' && asset ? [asset] : [])));
  const problems = [...kept].map(async (key) => {
    const blob = assets.get(key)?.blob;
    if (!blob) return [`picture ${key}: kept, and not there`];
    try {
      const hash = toHex(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
      return hash === key ? [] : [`picture ${key}: other bytes`];
    } catch (error) {
      return [`picture ${key}: ${error}`];
    }
  });
  return (await Promise.all(problems)).flat();
}

const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
