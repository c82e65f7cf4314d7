import { library, write } from '../database';
import type { LibraryDatabase } from '../migrations';
import { withIndexLock } from './lock';
import type { Segment } from './segment';
import { TERMS_VERSION } from './terms';

/**
 * Looks whether every text is in the index or waits for it, and has those wait that do neither. An index of which a part is
 * missing, or whose terms are those of another Lectern, is thrown away, and made anew. Reads no text.
 * @returns how many texts an index lacked that should have had them
 */
export const mendIndex = (): Promise<number> =>
  withIndexLock(() =>
    write(['texts', 'segments', 'postings', 'unindexed'], async (transaction) => {
      const [texts, unindexed, segments, postings] = await Promise.all([
        transaction.objectStore('texts').getAllKeys(),
        transaction.objectStore('unindexed').getAllKeys(),
        transaction.objectStore('segments').getAll(),
        transaction.objectStore('postings').getAllKeys(),
      ]);
      const isOfToday = segments.every(({ version }) => version === TERMS_VERSION);
      const holds = isOfToday && hasAllBlocks(segments, postings);
      if (!holds) {
        await Promise.all([transaction.objectStore('segments').clear(), transaction.objectStore('postings').clear()]);
      }
      const known = new Set([...unindexed, ...(holds ? segments.flatMap(({ docs }) => docs) : [])]);
      const missing = texts.filter((itemId) => !known.has(itemId));
      await Promise.all(missing.map((itemId) => transaction.objectStore('unindexed').put({ itemId })));
      // A library from before there was an index lacks nothing.
      return isOfToday && segments.length > 0 ? missing.length : 0;
    }),
  );

function hasAllBlocks(segments: Segment[], found: [segment: number, block: number][]): boolean {
  const wanted = segments.flatMap(({ id, blocks }) => Array.from({ length: blocks }, (_, block) => [id, block]));
  return JSON.stringify(wanted) === JSON.stringify(found);
}

const mended = new WeakMap<LibraryDatabase, Promise<unknown>>();

/** To be waited for before the index is relied on: an old library has none yet, and a damaged one is not to be trusted. */
export async function mendIndexOnce(): Promise<void> {
  const database = await library();
  const mending = mended.get(database) ?? mendIndex();
  mended.set(database, mending);
  try {
    await mending;
  } catch (error) {
    mended.delete(database);
    throw error;
  }
}
