import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Postings, Segment } from './search/segment';
import type { Asset, SavedItem, SavedPicture, StoredRevision } from './types';

export interface LibrarySchema extends DBSchema {
  items: { key: string; value: SavedItem; indexes: { identity: string; savedAt: number; tags: string } };
  revisions: { key: string; value: StoredRevision; indexes: { itemId: string } };
  /** `state` is [state, notBefore]: the pending pictures in the order in which they are due. */
  pictures: {
    key: [string, number];
    value: SavedPicture;
    indexes: { state: [string, number]; itemId: string; asset: string };
  };
  assets: { key: string; value: Asset };
  /** Folded title and text of the shown revision, for the filter. */
  texts: { key: string; value: { itemId: string; text: string } };
  /** The index of the texts' terms. */
  segments: { key: number; value: Segment };
  postings: { key: [segment: number, block: number]; value: Postings };
  /** Items whose text changed, or went, since it was indexed: what the index has of them does not hold. */
  unindexed: { key: string; value: { itemId: string } };
  meta: { key: string; value: { name: string; value: unknown } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type UpgradeTransaction = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;
export type Migration = (database: LibraryDatabase, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * Entry n makes version n + 1 of the schema out of version n. An entry that was released is never changed: add another.
 * All entries that a database needs run in the one upgrade transaction, so one that is cut short leaves the old version.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const items = database.createObjectStore('items', { keyPath: 'id' });
    items.createIndex('identity', 'identity', { unique: true });
    items.createIndex('savedAt', 'savedAt');
    database.createObjectStore('revisions', { keyPath: 'id' }).createIndex('itemId', 'itemId');
    const pictures = database.createObjectStore('pictures', { keyPath: ['revisionId', 'slot'] });
    pictures.createIndex('state', ['state', 'notBefore']);
    pictures.createIndex('itemId', 'itemId');
    pictures.createIndex('asset', 'asset');
    database.createObjectStore('assets', { keyPath: 'sha256' });
    database.createObjectStore('texts', { keyPath: 'itemId' });
    database.createObjectStore('meta', { keyPath: 'name' });
  },
  async (_database, transaction) => {
    const items = transaction.objectStore('items');
    items.createIndex('tags', 'tags', { multiEntry: true });
    for (let cursor = await items.openCursor(); cursor; cursor = await cursor.continue()) {
      const added = { tags: [], progress: 0, archivedAt: null, favouriteAt: null, statesAt: cursor.value.updatedAt };
      await cursor.update({ ...added, ...cursor.value });
    }
    // By it a database is told from an empty one that the browser put into its place.
    await transaction.objectStore('meta').put({ name: 'databaseId', value: crypto.randomUUID() });
  },
  // Articles have key facts from here on. They are added when an older one is read (`revisionOf`), not here: to write every
  // text anew takes minutes and twice the room in a large library, and on a full disk would keep it shut. The version goes up
  // so that no older Lectern opens it, which does not know the new notices.
  () => {},
  // The index is empty, and filled when a page first needs it (`mendIndex`): to make it here would keep a large library shut.
  (database) => {
    database.createObjectStore('segments', { keyPath: 'id' });
    database.createObjectStore('postings', { keyPath: ['segment', 'block'] });
    database.createObjectStore('unindexed', { keyPath: 'itemId' });
  },
];
