// What the trial of upgrades runs in a page of a Lectern whose worker does nothing: it makes a large library as version 1
// left it, and lets today's code open it.
import { openDB } from 'idb';
import { openLibrary } from '../../../lib/library/database';
import { MIGRATIONS } from '../../../lib/library/migrations';
import type { SavedItem } from '../../../lib/library/types';
import version1 from '../../unit/library/schemas/version-1.json';

declare global {
  /** Tells the trial, by a binding of the debugger, how many items have been rewritten. */
  var trialStep: (items: string) => void;
}

const STORES = ['items', 'revisions', 'pictures', 'texts'] as const;
type Row = Record<string, unknown>;

/** The nth copy of a row of the dump: its ids and its address are its own. */
const copyOf = (row: object, n: number): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const isOwn = ['id', 'itemId', 'revisionId', 'pendingRevisionId', 'identity'].includes(name) && value !== null;
      return [name, isOwn ? `${value}-${n}` : value];
    }),
  );

/** Makes a library of version 1 with so many copies of each item of the dump. */
export async function makeOld(copies: number): Promise<void> {
  const database = await openLibrary('lectern', MIGRATIONS.slice(0, 1));
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  for (const name of STORES) {
    const store = transaction.objectStore(name);
    for (let n = 0; n < copies; n++) for (const row of version1[name]) void store.put(copyOf(row, n) as never);
  }
  await transaction.done;
  database.close();
}

const TELL_EVERY = 100;

/** Opens the library with today's code, and tells how many items the upgrade has rewritten. */
export async function upgrade(): Promise<void> {
  const { update } = IDBCursor.prototype;
  let items = 0;
  IDBCursor.prototype.update = function (...args) {
    const request = update.apply(this, args);
    request.addEventListener('success', () => {
      if (++items % TELL_EVERY === 0) trialStep(String(items));
    });
    return request;
  };
  (await openLibrary()).close();
}

/**
 * The version that the library has now. It is opened for that: what `databases()` says right after a kill is from before the
 * browser has undone the half upgrade.
 */
export async function version(): Promise<number> {
  const database = await openDB('lectern');
  database.close();
  return database.version;
}

/** What of the upgraded library is not as it was, or not as today's code needs it. */
export async function lost(copies: number): Promise<string[]> {
  const database = await openLibrary();
  const problems: string[] = [];
  for (const name of STORES) {
    const found = new Set((await database.getAll(name)).map((row) => JSON.stringify(sorted(row))));
    const wanted = version1[name].flatMap((row) => Array.from({ length: copies }, (_, n) => copyOf(row, n)));
    const missing = wanted.filter((row) => !found.has(JSON.stringify(sorted(name === 'items' ? upgraded(row) : row))));
    if (missing.length > 0 || found.size !== wanted.length)
      problems.push(`${name}: ${missing.length} of ${wanted.length} are not as they were; there are ${found.size}`);
  }
  database.close();
  return problems;
}

const upgraded = (item: Row): Row => {
  const added = { tags: [], progress: 0, archivedAt: null, favouriteAt: null, statesAt: item.updatedAt };
  return { ...added, ...item } satisfies Partial<SavedItem> | Row;
};

const sorted = (row: object): [string, unknown][] => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
