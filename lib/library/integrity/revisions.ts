import { announce } from '../changes';
import { library, write } from '../database';
import { identityOf } from '../identity';
import {
  isMuchShorter,
  itemShowing,
  picturesOfRevision,
  putShown,
  REVISION_STORES,
  type RevisionTransaction,
} from '../revisions';
import type { StoredRevision } from '../types';
import { batchOf, behind } from './batch';
import type { Place, Repair, Step } from './types';

const BATCH = 200;

/** Revisions without an item are given back: a text that can be shown is never dropped. */
export const mendRevisions: Step = async (after) => {
  const { itemIds, lost } = await findLost(after);
  const repairs: Repair[] = [];
  for (const itemId of lost) repairs.push(...(await recover(itemId)));
  return batchOf(itemIds, BATCH, repairs);
};

/** The next item ids that revisions name, and those of them that are no items. */
async function findLost(after: Place): Promise<{ itemIds: string[]; lost: string[] }> {
  const transaction = (await library()).transaction(['revisions', 'items']);
  const itemIds: string[] = [];
  const named = transaction.objectStore('revisions').index('itemId');
  let cursor = await named.openKeyCursor(behind(after), 'nextunique');
  for (; cursor && itemIds.length < BATCH; cursor = await cursor.continue()) itemIds.push(cursor.key);
  const there = await Promise.all(itemIds.map((id) => transaction.objectStore('items').getKey(id)));
  return { itemIds, lost: itemIds.filter((_, at) => there[at] === undefined) };
}

async function recover(itemId: string): Promise<Repair[]> {
  const changed = await write(REVISION_STORES, async (transaction) => {
    const items = transaction.objectStore('items');
    if ((await items.getKey(itemId)) !== undefined) return null;
    const revisions = await transaction.objectStore('revisions').index('itemId').getAll(itemId);
    const best = bestOf(revisions);
    if (!best) return null;
    const namesake = await items.index('identity').get(identityOf(best.article.url));
    if (namesake) return join(transaction, revisions, namesake.id);
    const item = itemShowing(best, await picturesOfRevision(transaction, best.id));
    const savedAt = Math.min(...revisions.map((revision) => revision.savedAt));
    await putShown(transaction, { ...item, savedAt }, best.article);
    return { itemId, repair: 'recovered' as const };
  });
  if (!changed) return [];
  announce([changed.itemId]);
  return [changed.repair];
}

/** Two items may not have the same page: the lost ones become earlier versions of the one that is there. */
async function join(transaction: RevisionTransaction, revisions: StoredRevision[], itemId: string) {
  const pictures = transaction.objectStore('pictures');
  for (const revision of revisions) {
    await transaction.objectStore('revisions').put({ ...revision, itemId });
    for (const picture of await pictures.index('itemId').getAll(revision.itemId))
      await pictures.put({ ...picture, itemId });
  }
  return { itemId, repair: 'joined' as const };
}

/** The revision that would be shown had they been saved in this order, and no choice made. */
export function bestOf(revisions: StoredRevision[]): StoredRevision | null {
  const byAge = revisions.toSorted((a, b) => a.savedAt - b.savedAt);
  return byAge.reduce<StoredRevision | null>(
    (shown, next) => (shown && isMuchShorter(next.article.wordCount, shown.article.wordCount) ? shown : next),
    null,
  );
}
