import { announce } from './changes';
import { write } from './database';
import {
  deleteRevision,
  describe,
  picturesOfRevision,
  putShown,
  REVISION_STORES,
  type RevisionTransaction,
} from './revisions';
import type { SavedItem } from './types';

/** The item is not in the library any more. */
class NoSuchItem extends Error {
  override name = 'NoSuchItem';
}

async function existing(transaction: RevisionTransaction, itemId: string): Promise<SavedItem> {
  const item = await transaction.objectStore('items').get(itemId);
  if (!item) throw new NoSuchItem(`There is no item ${itemId}.`);
  return item;
}

/**
 * Ends the question that a much shorter save left: `saved` forgets the new revision; `new` shows it, and the former one
 * stays among the item's revisions. Without an open question nothing changes.
 * @throws NoSuchItem
 */
export async function keepRevision(itemId: string, keep: 'saved' | 'new', now: number): Promise<SavedItem> {
  const item = await write(REVISION_STORES, async (transaction) => {
    const item = await existing(transaction, itemId);
    if (item.pendingRevisionId === null) return item;
    return keep === 'new' ? showPending(transaction, item, now) : forgetPending(transaction, item);
  });
  announce([itemId]);
  return item;
}

async function showPending(transaction: RevisionTransaction, item: SavedItem, now: number): Promise<SavedItem> {
  const revision = await transaction.objectStore('revisions').get(item.pendingRevisionId!);
  if (!revision) return forgetPending(transaction, item);
  const { leadAsset, ...pictures } = await picturesOfRevision(transaction, revision.id);
  const shown: SavedItem = {
    ...item,
    ...describe(revision.article),
    ...pictures,
    leadAsset: leadAsset ?? item.leadAsset,
    revisionId: revision.id,
    pendingRevisionId: null,
    updatedAt: now,
  };
  await putShown(transaction, shown, revision.article);
  return shown;
}

async function forgetPending(transaction: RevisionTransaction, item: SavedItem): Promise<SavedItem> {
  await deleteRevision(transaction, item.pendingRevisionId!);
  const settled: SavedItem = { ...item, pendingRevisionId: null };
  await transaction.objectStore('items').put(settled);
  return settled;
}

/** Marks an item as read or unread. @throws NoSuchItem */
export async function setRead(itemId: string, read: boolean, now: number): Promise<SavedItem> {
  const item = await write(REVISION_STORES, async (transaction) => {
    const changed: SavedItem = { ...(await existing(transaction, itemId)), readAt: read ? now : null };
    await transaction.objectStore('items').put(changed);
    return changed;
  });
  announce([itemId]);
  return item;
}
