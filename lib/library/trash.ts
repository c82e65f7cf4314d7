import { expectFewer } from './canary';
import { changeItems } from './change-items';
import { announce } from './changes';
import { library, write } from './database';
import { deleteRevision, REVISION_STORES } from './revisions';
import { dropText } from './search/text';
import type { SavedItem } from './types';

/** How long a deleted item can be restored. */
const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

/** Puts items into the trash. Answers how many went; those that are there already, or nowhere, do not count. */
export const deleteItems = (itemIds: string[], now: number): Promise<number> =>
  changeItems(itemIds, (item) => (item.deletedAt === null ? { ...item, deletedAt: now } : null));

/** Takes items out of the trash. Answers how many came back. */
export const restoreItems = (itemIds: string[]): Promise<number> =>
  changeItems(itemIds, (item) => (item.deletedAt === null ? null : { ...item, deletedAt: null }));

/** What is in the trash, what went last first. */
export async function listTrash(): Promise<SavedItem[]> {
  const items = (await (await library()).getAll('items')).filter(({ deletedAt }) => deletedAt !== null);
  return items.sort((a, b) => b.deletedAt! - a.deletedAt!);
}

/** When an item of the trash goes for good (milliseconds since 1970). */
export const goneFrom = (deletedAt: number): number => deletedAt + TRASH_MS;

/** Deletes items of the trash for good, one transaction an item. Those that are not in it stay. Answers how many went. */
export const purgeItems = (itemIds: string[]): Promise<number> =>
  purgeEach(itemIds, ({ deletedAt }) => deletedAt !== null);

/** Deletes for good what has been in the trash for 30 days, one transaction an item. Answers how many went. */
export async function purgeTrash(now: number): Promise<number> {
  const isOver = ({ deletedAt }: SavedItem) => deletedAt !== null && goneFrom(deletedAt) <= now;
  const over = (await (await library()).getAll('items')).filter(isOver);
  return purgeEach(
    over.map(({ id }) => id),
    isOver,
  );
}

async function purgeEach(itemIds: string[], isOver: (item: SavedItem) => boolean): Promise<number> {
  if (itemIds.length === 0) return 0;
  return expectFewer(itemIds.length, async () => {
    let gone = 0;
    for (const id of itemIds) if (await purge(id, isOver)) gone += 1;
    return gone;
  });
}

async function purge(itemId: string, isOver: (item: SavedItem) => boolean): Promise<boolean> {
  const gone = await write(REVISION_STORES, async (transaction) => {
    const item = await transaction.objectStore('items').get(itemId);
    // Looked at again: it may have been restored since the list was read.
    if (!item || !isOver(item)) return false;
    const revisionIds = await transaction.objectStore('revisions').index('itemId').getAllKeys(itemId);
    for (const revisionId of revisionIds) await deleteRevision(transaction, revisionId);
    await Promise.all([transaction.objectStore('items').delete(itemId), dropText(transaction, itemId)]);
    return true;
  });
  if (gone) announce([itemId]);
  return gone;
}
