import { library } from './database';
import { identityOf } from './identity';
import { revisionOf } from './stored';
import type { Asset, Revision, SavedItem, SavedPicture } from './types';

/** The saved items, newest first. Those in the trash are not among them. */
export async function listItems(): Promise<SavedItem[]> {
  const byAge = await (await library()).getAllFromIndex('items', 'savedAt');
  return byAge.filter((item) => item.deletedAt === null).reverse();
}

/** An item by its id, in the trash or not; null when there is none. */
export async function getItem(id: string): Promise<SavedItem | null> {
  return (await (await library()).get('items', id)) ?? null;
}

/** The saved item of a page; null when it is not saved, or in the trash. */
export async function getItemByUrl(url: string): Promise<SavedItem | null> {
  const item = await (await library()).getFromIndex('items', 'identity', identityOf(url));
  return item && item.deletedAt === null ? item : null;
}

/** One saved version of an article; null when there is none, as of an imported address. */
export async function getRevision(id: string | null): Promise<Revision | null> {
  if (id === null) return null;
  const stored = await (await library()).get('revisions', id);
  return stored ? revisionOf(stored) : null;
}

/** All versions of an item, oldest first. */
export async function listRevisions(itemId: string): Promise<Revision[]> {
  const revisions = await (await library()).getAllFromIndex('revisions', 'itemId', itemId);
  return revisions.map(revisionOf).sort((a, b) => a.savedAt - b.savedAt);
}

/** The pictures of a revision, by slot. */
export async function getPictures(revisionId: string | null): Promise<SavedPicture[]> {
  if (revisionId === null) return [];
  return (await library()).getAll('pictures', picturesOf(revisionId));
}

/** The keys of all pictures of a revision: an array sorts after every number. */
export const picturesOf = (revisionId: string): IDBKeyRange => IDBKeyRange.bound([revisionId], [revisionId, []]);

/** The bytes of a kept picture; null when they are not there. */
export async function getAsset(sha256: string): Promise<Asset | null> {
  return (await (await library()).get('assets', sha256)) ?? null;
}
