import type { IDBPTransaction } from 'idb';
import type { WriteTransaction } from './database';
import { fold } from './fold';
import { identityOf } from './identity';
import { picturesOf } from './items';
import type { LibrarySchema } from './migrations';
import { putText } from './search/text';
import type { Revision, SavedItem, SavedPicture, StoredArticle, StoredRevision } from './types';

/** The steps that changes of revisions are made of; each is a part of somebody's transaction over these stores. */
export const REVISION_STORES: ['items', 'revisions', 'pictures', 'texts', 'unindexed', 'assets'] = [
  'items',
  'revisions',
  'pictures',
  'texts',
  'unindexed',
  'assets',
];
export type RevisionTransaction = WriteTransaction<typeof REVISION_STORES>;
/** A transaction over the same stores that may be one for reading only. */
export type RevisionReading = IDBPTransaction<LibrarySchema, typeof REVISION_STORES, IDBTransactionMode>;

/** A new save with a smaller part of the saved words is taken for a page that was cut (a paywall, an error). */
const SHORTER = 0.7;

export const isMuchShorter = (words: number, savedWords: number): boolean => words < savedWords * SHORTER;

export type PictureCounts = Pick<SavedItem, 'picturesTotal' | 'picturesKept' | 'leadAsset'>;

/** What an item repeats of the article that it shows. */
export function describe(article: StoredArticle) {
  const { url, title, byline, siteName, publishedTime, lang, dir, excerpt, wordCount, readingMinutes } = article;
  const counts = { timelineCount: countTimeline(article), questionCount: article.faq.length };
  return { url, title, byline, siteName, publishedTime, lang, dir, excerpt, wordCount, readingMinutes, ...counts };
}

/** The page's own timeline; only without one, the dates that its sentences name. As above the text, so in the list. */
function countTimeline({ timeline }: StoredArticle): number {
  return timeline.filter(({ kind }) => kind === 'listed').length || timeline.length;
}

/** Writes a revision with one job per picture. A picture that an earlier revision of the item has kept is kept at once. */
export async function putRevision(transaction: RevisionTransaction, revision: Revision): Promise<PictureCounts> {
  const { id: revisionId, itemId, article } = revision;
  const store = transaction.objectStore('pictures');
  const earlier = await store.index('itemId').getAll(itemId);
  const kept = new Map(earlier.filter(({ state }) => state === 'kept').map(({ url, asset }) => [url, asset]));
  const pictures = article.pictures.map((url, slot): SavedPicture => {
    const asset = kept.get(url) ?? null;
    const state = asset ? 'kept' : 'pending';
    const isLead = slot === article.leadPicture;
    // The first pictures of all articles before the second ones: a long gallery holds up no other article.
    return { revisionId, itemId, slot, isLead, url, state, reason: null, asset, attempts: 0, notBefore: slot };
  });
  await Promise.all([
    transaction.objectStore('revisions').put(revision),
    ...pictures.map((picture) => store.put(picture)),
  ]);
  return countPictures(pictures);
}

/** A new item that shows this revision. */
export function itemShowing({ id, itemId, article, savedAt }: StoredRevision, pictures: PictureCounts): SavedItem {
  return {
    id: itemId,
    identity: identityOf(article.url),
    ...describe(article),
    revisionId: id,
    pendingRevisionId: null,
    ...pictures,
    tags: [],
    savedAt,
    updatedAt: savedAt,
    progress: 0,
    readAt: null,
    archivedAt: null,
    favouriteAt: null,
    statesAt: savedAt,
    deletedAt: null,
  };
}

/** Writes an item and the text that the filter finds it by. An imported address has no article. */
export async function putShown(
  transaction: RevisionTransaction,
  item: SavedItem,
  article: StoredArticle | null,
): Promise<void> {
  const text = fold([item.title, item.byline, item.siteName, article ? article.textContent : item.excerpt].join('\n'));
  await Promise.all([transaction.objectStore('items').put(item), putText(transaction, item.id, text)]);
}

/** How many pictures a stored revision has and has kept. */
export async function picturesOfRevision(transaction: RevisionReading, revisionId: string): Promise<PictureCounts> {
  return countPictures(await transaction.objectStore('pictures').getAll(picturesOf(revisionId)));
}

function countPictures(pictures: SavedPicture[]): PictureCounts {
  return {
    picturesTotal: pictures.length,
    picturesKept: pictures.filter(({ state }) => state === 'kept').length,
    leadAsset: pictures.find(({ isLead }) => isLead)?.asset ?? null,
  };
}

/** Deletes a revision, its pictures, and the assets that no other picture has. */
export async function deleteRevision(transaction: RevisionTransaction, revisionId: string): Promise<void> {
  const store = transaction.objectStore('pictures');
  const pictures = await store.getAll(picturesOf(revisionId));
  await Promise.all([transaction.objectStore('revisions').delete(revisionId), store.delete(picturesOf(revisionId))]);
  const assets = new Set(pictures.flatMap(({ asset }) => (asset === null ? [] : [asset])));
  for (const asset of assets) {
    if ((await store.index('asset').count(asset)) === 0) await transaction.objectStore('assets').delete(asset);
  }
}
