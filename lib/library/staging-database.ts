import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Asset, LibraryRecord, SavedItem } from './types';

const NAME = 'lectern-staging';
const LOCK = 'lectern-import';

/** What a file holds of one article, in the file's order; what belongs to it is in `bodies` under the same number. */
export interface StagedRow {
  number: number;
  identity: string;
  title: string;
  url: string;
  /** About how many bytes it is, its pictures' too. */
  weight: number;
}

/** A record of a backup, or an item that was made of an imported address. */
export type StagedBody = { record: LibraryRecord } | { link: SavedItem };

interface StagingSchema extends DBSchema {
  rows: { key: number; value: StagedRow };
  bodies: { key: number; value: StagedBody };
  assets: { key: string; value: Asset };
  /** One entry: whether what is staged has been promised to the library. */
  state: { key: 'committing'; value: true };
}

export type StagingDatabase = IDBPDatabase<StagingSchema>;

/** Opens what is staged, or an empty place for it. */
export const openStagingDatabase = (): Promise<StagingDatabase> =>
  openDB<StagingSchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('rows', { keyPath: 'number' });
      database.createObjectStore('bodies');
      database.createObjectStore('assets', { keyPath: 'sha256' });
      database.createObjectStore('state');
    },
  });

/** Whether an import left anything, finished or not. */
export async function isAnythingStaged(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

export async function isCommitting(database: StagingDatabase): Promise<boolean> {
  return (await database.get('state', 'committing')) === true;
}

/** From here on what is staged belongs into the library, whatever happens. */
export const markCommitting = (database: StagingDatabase): Promise<void> =>
  stage(database, ['state'], (transaction) => [transaction.objectStore('state').put(true, 'committing')]);

type Stores = StoreNames<StagingSchema>[];

/**
 * Makes these requests in one transaction, which is on disk when this resolves: what is marked as committing later must not
 * lose a row or a picture to a power loss.
 * @throws what made the transaction abort
 */
export async function stage<S extends Stores>(
  database: StagingDatabase,
  stores: [...S],
  requests: (transaction: IDBPTransaction<StagingSchema, S, 'readwrite'>) => Promise<unknown>[],
): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([...requests(transaction), transaction.done]);
  } catch (error) {
    // The requests are told that it was aborted, the transaction alone is told why.
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/** Rows in their order, from this number on. */
export const rowsFrom = (database: StagingDatabase, number: number, most: number): Promise<StagedRow[]> =>
  database.getAll('rows', IDBKeyRange.lowerBound(number), most);

/** Closes and deletes all that is staged. */
export async function deleteStaging(database: StagingDatabase): Promise<void> {
  database.close();
  await deleteDB(NAME);
}

/** Keeps other imports out, of any page or worker. Gives how to let them in again; null when one is under way. */
export function keepOthersOut(): Promise<(() => Promise<void>) | null> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(null);
        return;
      }
      return new Promise<void>((release) => {
        resolve(async () => {
          release();
          await held;
        });
      });
    });
    held.catch(reject);
  });
}

/** Rows that are in the library by now. */
export const unstage = (database: StagingDatabase, first: number, last: number): Promise<void> =>
  stage(database, ['rows', 'bodies'], (transaction) => [
    transaction.objectStore('rows').delete(IDBKeyRange.bound(first, last)),
    transaction.objectStore('bodies').delete(IDBKeyRange.bound(first, last)),
  ]);

/** What belongs to each of some rows that follow each other. */
export async function bodiesOf(database: StagingDatabase, rows: StagedRow[]): Promise<StagedBody[]> {
  const bodies = await database.getAll('bodies', IDBKeyRange.bound(rows[0]!.number, rows.at(-1)!.number));
  if (bodies.length !== rows.length) throw new Error(`${rows.length} staged rows have ${bodies.length} bodies.`);
  return bodies;
}
