import { browser } from '../browser';
import { announce } from './changes';
import { library, type WriteTransaction, write } from './database';
import { failureOf } from './failures';
import { type Fetched, fetchPicture } from './fetch-picture';
import { sha256 } from './hash';
import type { Asset, PictureReason, SavedPicture } from './types';

/** Longer than one picture takes: after it, the worker that held the job is taken for stopped. */
const LEASE_MS = 60_000;
/** Waits before the second try, the third, and so on; then it has failed. */
const RETRY_AFTER_MS = [30_000, 2 * 60_000, 10 * 60_000];
const MOST_ATTEMPTS = RETRY_AFTER_MS.length + 1;
const PARALLEL = 4;

/** What a drain needs of the world. */
export interface PictureWorld {
  fetch: typeof globalThis.fetch;
  now: () => number;
  /** Whether Lectern has the permission for this address's host. */
  mayFetch?: (url: string) => Promise<boolean>;
}

/** Never rejects: a page may write addresses whose host is no host pattern ("a*b.example"), and those no permission covers. */
async function hasHostPermission(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  try {
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

/**
 * Does the picture jobs that are due, a few at a time, until none is. A worker may be stopped at any point: a job that was
 * begun comes back when its lease ends, and doing it twice changes nothing.
 * @returns when the next job is due (milliseconds since 1970), or null when none waits
 */
export async function drainPictures(world: PictureWorld): Promise<number | null> {
  await Promise.all(Array.from({ length: PARALLEL }, () => drainOneByOne(world)));
  return nextPictureDue();
}

async function drainOneByOne(world: PictureWorld): Promise<void> {
  for (let job = await lease(world.now()); job; job = await lease(world.now())) await doJob(job, world);
}

/** When the next picture job is due; null when none waits. */
export async function nextPictureDue(): Promise<number | null> {
  const keys = (await library()).transaction('pictures').store.index('state');
  const cursor = await keys.openKeyCursor(IDBKeyRange.bound(['pending'], ['pending', []]));
  return cursor ? cursor.key[1] : null;
}

/**
 * Takes the job that has been due for longest. The try is counted before it is made, lest a picture that stops the worker be
 * tried for ever.
 */
function lease(now: number): Promise<SavedPicture | null> {
  return write(['pictures'], async ({ store }) => {
    const due = IDBKeyRange.bound(['pending'], ['pending', now]);
    const cursor = await store.index('state').openCursor(due);
    if (!cursor) return null;
    const job = { ...cursor.value, attempts: cursor.value.attempts + 1, notBefore: now + LEASE_MS };
    await cursor.update(job);
    return job;
  });
}

async function doJob(job: SavedPicture, { fetch, now, mayFetch = hasHostPermission }: PictureWorld): Promise<void> {
  const fetched = job.attempts > MOST_ATTEMPTS ? GIVEN_UP : await fetchPicture(job.url, fetch);
  if ('bytes' in fetched) {
    await keepOrFail(job, fetched, now());
    return;
  }
  const isRefused = fetched.reason === 'network' && /^https?:/.test(job.url) && !(await mayFetch(job.url));
  await settle(job, isRefused ? { state: 'not-allowed', reason: 'permission' } : failed(job, fetched, now()));
}

const GIVEN_UP: Fetched = { reason: 'network', retry: false };

function failed(
  job: SavedPicture,
  { reason, retry }: Extract<Fetched, { reason: PictureReason }>,
  now: number,
): Partial<SavedPicture> {
  const wait = retry ? RETRY_AFTER_MS[job.attempts - 1] : undefined;
  return wait === undefined ? { state: 'failed', reason } : { notBefore: now + wait };
}

async function keepOrFail(job: SavedPicture, { type, bytes }: { type: string; bytes: ArrayBuffer }, now: number) {
  try {
    const blob = new Blob([bytes], { type });
    await keep(job, { sha256: await sha256(bytes), type, size: blob.size, blob });
  } catch (error) {
    const { reason } = failureOf(error);
    await settle(job, failed(job, { reason: reason === 'quota' ? 'quota' : 'storage', retry: true }, now));
  }
}

/** One transaction: the bytes, the slot, the item's count. */
async function keep(job: SavedPicture, asset: Asset): Promise<void> {
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

/** Writes what became of a job that brought no picture. */
async function settle(job: SavedPicture, change: Partial<SavedPicture>): Promise<void> {
  await write(['pictures'], async ({ store }) => {
    const current = await store.get([job.revisionId, job.slot]);
    if (current?.state === 'pending') await store.put({ ...current, ...change });
  });
  announce([job.itemId]);
}

/** Makes jobs again of the pictures that were refused, after a permission was given. Answers how many. */
export const retryRefusedPictures = (): Promise<number> =>
  retry((store) => store.index('state').getAll(IDBKeyRange.bound(['not-allowed'], ['not-allowed', []])));

/** Makes jobs again of the pictures that are not kept: of an item, or of all. Answers how many. */
export const retryPictures = (itemId: string | null): Promise<number> =>
  retry(async (store) => {
    const pictures = await (itemId === null ? store.getAll() : store.index('itemId').getAll(itemId));
    return pictures.filter(({ state }) => state === 'failed' || state === 'not-allowed');
  });

type PictureStore = WriteTransaction<['pictures']>['store'];

async function retry(select: (store: PictureStore) => Promise<SavedPicture[]>): Promise<number> {
  const again = await write(['pictures'], async ({ store }) => {
    const jobs = (await select(store)).map((picture): SavedPicture => {
      return { ...picture, state: 'pending', reason: null, attempts: 0, notBefore: 0 };
    });
    await Promise.all(jobs.map((job) => store.put(job)));
    return jobs;
  });
  announce([...new Set(again.map(({ itemId }) => itemId))]);
  return again.length;
}
