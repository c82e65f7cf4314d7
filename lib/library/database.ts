import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { orNoRoom } from './failures';
import { beginFreshLog } from './fresh-log';
import { type LibraryDatabase, type LibrarySchema, MIGRATIONS, type Migration } from './migrations';

const NAME = 'lectern';
const LOCK = 'lectern-library';
/** A page that the browser froze may hold the lock, or the old version, for ever: whoever waits is told at some time. */
const LOCK_MS = 60_000;
const BLOCKED_MS = 10_000;

type Stores = StoreNames<LibrarySchema>[];
export type WriteTransaction<S extends Stores = Stores> = IDBPTransaction<LibrarySchema, S, 'readwrite'>;

/**
 * Opens a library database, and brings it to the last version of the schema.
 * @throws what made a migration fail; a TimeoutError when another page holds the old version open and does not let go
 */
export async function openLibrary(
  name = NAME,
  migrations: readonly Migration[] = MIGRATIONS,
  onClosed: () => void = () => {},
): Promise<LibraryDatabase> {
  let failure: unknown = null;
  let giveUp: (error: DOMException) => void = () => {};
  const stuck = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<LibrarySchema>(name, migrations.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      clearTimeout(timer);
      try {
        for (const migrate of migrations.slice(oldVersion)) await migrate(database, transaction);
      } catch (error) {
        // Else the half of it that was done would be committed, under the new version.
        failure = error;
        abort(transaction);
        await transaction.done.catch(() => undefined);
      }
    },
    blocked() {
      timer = setTimeout(
        () => giveUp(new DOMException('Another page holds the library open.', 'TimeoutError')),
        BLOCKED_MS,
      );
    },
    // Another page has a newer version of Lectern: let it upgrade.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  try {
    return await Promise.race([opening, stuck]);
  } catch (error) {
    // An opening cannot be taken back: if it comes about later, nobody wants it any more.
    opening.then((late) => late.close()).catch(() => undefined);
    throw failure ?? error;
  }
}

let connection: Promise<LibraryDatabase> | null = null;

const forget = () => {
  connection = null;
};

/** The library's one connection of this page or worker; opened when first needed, and again after it was closed. */
export function library(): Promise<LibraryDatabase> {
  if (!connection) {
    connection = beginFreshLog()
      // Without room for it, what is saved can be read all the same.
      .catch((error: unknown) => console.error('No fresh log could be begun.', error))
      .then(() => openLibrary(NAME, MIGRATIONS, forget))
      .catch(orNoRoom);
    connection.catch(forget);
  }
  return connection;
}

/** Closes the connection; the next use opens another. */
export async function closeLibrary(): Promise<void> {
  const closing = connection;
  forget();
  (await closing)?.close();
}

/**
 * Runs one change as one transaction: all of it or nothing. Under the library's lock, so that no two writers of any page
 * interleave, and with strict durability, so that it is on disk when this resolves (relaxed loses acknowledged saves in a
 * power loss). `change` may wait for the transaction's own requests only.
 * @throws what made the transaction abort, or a TimeoutError when another writer does not come to its end; nothing is changed
 */
export async function write<S extends Stores, T>(
  stores: [...S],
  change: (transaction: WriteTransaction<S>) => Promise<T>,
): Promise<T> {
  return navigator.locks.request(LOCK, { signal: AbortSignal.timeout(LOCK_MS) }, async () => {
    const transaction = (await library()).transaction(stores, 'readwrite', { durability: 'strict' });
    // A request that succeeded says nothing yet: the transaction may abort after it, for want of room.
    const failure = transaction.done.then(
      () => null,
      (error: unknown) => error ?? new Error('The transaction was aborted.'),
    );
    try {
      const result = await change(transaction);
      const failed = await failure;
      if (failed === null) return result;
      throw failed;
    } catch (error) {
      abort(transaction);
      await failure;
      throw transaction.error ?? error;
    }
  }) as Promise<T>;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It is over already, which is what was wanted.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
