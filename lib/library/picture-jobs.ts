import { announce } from './changes';
import { library, write } from './database';
import type { Asset, SavedPicture } from './types';

/** Longer than one picture takes. */
const LEASE_MS = 60_000;

/** The keys of the jobs that are due by a time; of all of them with `[]`, which sorts after every number. */
const dueBy = (time: number | []): IDBKeyRange => IDBKeyRange.bound(['pending'], ['pending', time]);
const dueAfter = (time: number): IDBKeyRange => IDBKeyRange.bound(['pending', time], ['pending', []], true);

/** When the next picture job is due; null when none waits. */
export async function nextPictureDue(): Promise<number | null> {
  const keys = (await library()).transaction('pictures').store.index('state');
  const cursor = await keys.openKeyCursor(dueBy([]));
  return cursor ? cursor.key[1] : null;
}

/**
 * Takes the job that has been due for longest. The try is counted before it is made, lest a picture that stops the worker be
 * tried for ever.
 */
export function leaseJob(now: number): Promise<SavedPicture | null> {
  return write(['pictures'], async ({ store }) => {
    const cursor = await store.index('state').openCursor(dueBy(now));
    if (!cursor) return null;
    const job = { ...cursor.value, reason: null, attempts: cursor.value.attempts + 1, notBefore: now + LEASE_MS };
    await cursor.update(job);
    return job;
  });
}

/**
 * Makes the jobs due that somebody holds. To be called when a worker starts: there is one worker at a time, so who holds them
 * is no more. A job that waits for its next try says why, and goes on waiting.
 */
export function releaseLeases(now: number): Promise<void> {
  return write(['pictures'], async ({ store }) => {
    for (const job of await store.index('state').getAll(dueAfter(now))) {
      if (job.reason === null) await store.put({ ...job, notBefore: now });
    }
  });
}

/** Writes what became of a job that brought no picture. */
export async function settleJob(job: SavedPicture, change: Partial<SavedPicture>): Promise<void> {
  await write(['pictures'], async ({ store }) => {
    const current = await store.get([job.revisionId, job.slot]);
    if (current?.state === 'pending') await store.put({ ...current, ...change });
  });
  announce([job.itemId]);
}

/** One transaction: the bytes, the slot, the item's count. */
export async function keepPicture(job: SavedPicture, asset: Asset): Promise<void> {
  const changed = await write(['assets', 'pictures', 'items'], async (transaction) => {
    const pictures = transaction.objectStore('pictures');
    const current = await pictures.get([job.revisionId, job.slot]);
    // Deleted, or done by another worker whose lease had ended.
    if (current?.state !== 'pending') return false;
    const assets = transaction.objectStore('assets');
    if ((await assets.getKey(asset.sha256)) === undefined) await assets.put(asset);
    await pictures.put({ ...current, state: 'kept', reason: null, asset: asset.sha256 });
    const items = transaction.objectStore('items');
    const item = await items.get(job.itemId);
    if (item?.revisionId === job.revisionId) {
      const leadAsset = current.isLead ? asset.sha256 : item.leadAsset;
      await items.put({ ...item, picturesKept: item.picturesKept + 1, leadAsset });
    }
    return true;
  });
  if (changed) announce([job.itemId]);
}
