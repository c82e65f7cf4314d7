import { library } from './database';
import { REVISION_STORES, type RevisionReading } from './revisions';
import { revisionOf } from './stored';
import type { LibraryRecord } from './types';

/** The ids of all items, those in the trash too. */
export const listItemIds = async (): Promise<string[]> => (await library()).getAllKeys('items');

/**
 * These items with all that belongs to them except the pictures' bytes, or the whole library, the trash too. One at a time,
 * each in a transaction of its own: what is read is whole, and no more than one is in memory. An item that is gone when its
 * turn comes is passed over.
 */
export async function* readRecords(itemIds: string[] | null): AsyncIterable<LibraryRecord> {
  for (const itemId of itemIds ?? (await listItemIds())) {
    const record = await readRecord((await library()).transaction(REVISION_STORES), itemId);
    if (record) yield record;
  }
}

/** An item with all that belongs to it: its revisions oldest first, the pictures by revision and slot. */
export async function readRecord(transaction: RevisionReading, itemId: string): Promise<LibraryRecord | null> {
  const [item, revisions, pictures] = await Promise.all([
    transaction.objectStore('items').get(itemId),
    transaction.objectStore('revisions').index('itemId').getAll(itemId),
    transaction.objectStore('pictures').index('itemId').getAll(itemId),
  ]);
  if (!item) return null;
  return { item, revisions: revisions.map(revisionOf).sort((a, b) => a.savedAt - b.savedAt), pictures };
}

/** How many records and pictures these items are, at most: for the progress of a backup. */
export async function countRecords(itemIds: string[] | null): Promise<{ records: number; pictures: number }> {
  const database = await library();
  const [items, pictures] = await Promise.all([database.count('items'), database.count('assets')]);
  return { records: itemIds?.length ?? items, pictures };
}
