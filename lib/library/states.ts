import { changeItems } from './change-items';
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
import { mergeTags, withoutTags } from './tags';
import type { Mark, SavedItem } from './types';

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

const MARKS: Record<Mark, (now: number) => Partial<SavedItem>> = {
  read: (now) => ({ readAt: now }),
  unread: () => ({ readAt: null, progress: 0 }),
  archived: (now) => ({ archivedAt: now }),
  unarchived: () => ({ archivedAt: null }),
  favourite: (now) => ({ favouriteAt: now }),
  notFavourite: () => ({ favouriteAt: null }),
};

/** Marks items. Answers how many there were; those that are not in the library any more are passed over. */
export const markItems = (itemIds: string[], as: Mark, now: number): Promise<number> =>
  changeItems(itemIds, (item) => ({ ...item, ...MARKS[as](now), statesAt: now }));

/** From here on nothing is left to read but what stands below an article. */
const END = 0.97;

/** Notes how far one has read, 0 to 1. Who has come to the end has read it. */
export const setProgress = (itemId: string, progress: number, now: number): Promise<number> =>
  changeItems([itemId], (item) => {
    const readAt = item.readAt ?? (progress >= END ? now : null);
    return progress === item.progress ? null : { ...item, progress, readAt, statesAt: now };
  });

/** Gives tags to items and takes others away. Answers how many items changed. */
export const changeTags = (itemIds: string[], add: string[], remove: string[], now: number): Promise<number> =>
  changeItems(itemIds, (item) => {
    const tags = mergeTags(withoutTags(item.tags, remove), add);
    return tags.join('\n') === item.tags.join('\n') ? null : { ...item, tags, statesAt: now };
  });
