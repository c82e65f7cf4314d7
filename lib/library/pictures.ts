import { browser } from '../browser';
import { announce } from './changes';
import { type WriteTransaction, write } from './database';
import { failureOf } from './failures';
import { answers, type Fetched, fetchPicture, type Refusal } from './fetch-picture';
import { sha256 } from './hash';
import { getItem } from './items';
import { keepPicture, leaseJob, nextPictureDue, settleJob } from './picture-jobs';
import { hasRoom, takeRoom } from './picture-room';
import type { SavedPicture } from './types';

/** Waits before the second try, the third, and so on; then it has failed. */
const RETRY_AFTER_MS = [30_000, 2 * 60_000, 10 * 60_000];
const MOST_ATTEMPTS = RETRY_AFTER_MS.length + 1;
const PARALLEL = 4;

/** What a drain needs of the world. */
export interface PictureWorld {
  fetch: typeof globalThis.fetch;
  now: () => number;
  /** False only when the browser knows that there is no connection. */
  isOnline: () => boolean;
  /** Whether an http(s) address is on this device or its local network. */
  isLocal: (url: string) => boolean;
  /** Whether Lectern has the permission for this address's host. */
  mayFetch?: (url: string) => Promise<boolean>;
}

const isHttp = (url: string): boolean => /^https?:/.test(url);

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
 * Does the picture jobs that are due, a few at a time, until none is, `until` has come, or there is no connection. A worker
 * may be stopped at any point: a job that was begun comes back when its lease ends, and doing it twice changes nothing.
 * @returns when the next job is due (milliseconds since 1970), or null when none waits
 */
export async function drainPictures(world: PictureWorld, until = Number.POSITIVE_INFINITY): Promise<number | null> {
  await Promise.all(Array.from({ length: PARALLEL }, () => drainOneByOne(world, until)));
  return nextPictureDue();
}

async function drainOneByOne(world: PictureWorld, until: number): Promise<void> {
  while (world.now() < until) {
    const job = await leaseJob(world.now());
    if (!job || !(await doJob(job, world))) return;
  }
}

/** Answers whether there is a connection, so that others are worth a try. */
async function doJob(job: SavedPicture, world: PictureWorld): Promise<boolean> {
  const fetched = job.attempts > MOST_ATTEMPTS ? GIVEN_UP : await fetchFor(job, world);
  const now = world.now();
  if ('bytes' in fetched) await keepOrFail(job, fetched, now);
  else if (fetched.reason !== 'network' || !isHttp(job.url)) await settleJob(job, failed(job, fetched, now));
  else if (!world.isOnline()) {
    // Nobody's fault: it is no try.
    await settleJob(job, { reason: 'network', attempts: job.attempts - 1, notBefore: now });
    return false;
  } else await settleJob(job, await unanswered(job, fetched, world));
  return true;
}

/**
 * What becomes of a picture whose server gave no answer that could be read. Without the permission that says nothing of the
 * server, unless nobody answers there at all: then it is tried again, and refused only when no try is left.
 */
async function unanswered(job: SavedPicture, refusal: Refusal, world: PictureWorld): Promise<Partial<SavedPicture>> {
  const { fetch, now, mayFetch = hasHostPermission } = world;
  const change = failed(job, refusal, now());
  if (await mayFetch(job.url)) return change;
  const isLast = change.state === 'failed';
  return isLast || (await answers(job.url, fetch)) ? { state: 'not-allowed', reason: 'permission' } : change;
}

const GIVEN_UP: Fetched = { reason: 'network', retry: false };

/** Only an article of the local network may have pictures from there, whatever its markup or a redirect says. */
async function fetchFor(job: SavedPicture, { fetch, isLocal }: PictureWorld): Promise<Fetched> {
  const page = (await getItem(job.itemId))?.url ?? '';
  const isPageLocal = isHttp(page) && isLocal(page);
  return fetchPicture(job.url, { fetch, isForbidden: (url) => !isPageLocal && isLocal(url) });
}

function failed(job: SavedPicture, { reason, retry }: Refusal, now: number): Partial<SavedPicture> {
  const wait = retry ? RETRY_AFTER_MS[job.attempts - 1] : undefined;
  return wait === undefined ? { state: 'failed', reason } : { reason, notBefore: now + wait };
}

async function keepOrFail(job: SavedPicture, { type, bytes }: { type: string; bytes: ArrayBuffer }, now: number) {
  try {
    const blob = new Blob([bytes], { type });
    if (!(await hasRoom(job.revisionId, blob.size))) {
      await settleJob(job, { state: 'failed', reason: 'total' });
      return;
    }
    await keepPicture(job, { sha256: await sha256(bytes), type, size: blob.size, blob });
    takeRoom(job.revisionId, blob.size);
  } catch (error) {
    const { reason } = failureOf(error);
    await settleJob(job, failed(job, { reason: reason === 'quota' ? 'quota' : 'storage', retry: true }, now));
  }
}

/** Makes jobs again of the pictures that were refused, after a permission was given. Answers how many. */
export const retryRefusedPictures = (): Promise<number> =>
  retry((store) => store.index('state').getAll(IDBKeyRange.bound(['not-allowed'], ['not-allowed', []])));

/** Makes jobs again, and due at once, of the pictures that are not kept: of an item, or of all. Answers how many. */
export const retryPictures = (itemId: string | null): Promise<number> =>
  retry(async (store) => {
    const pictures = await (itemId === null ? store.getAll() : store.index('itemId').getAll(itemId));
    return pictures.filter(({ state, reason }) => state !== 'kept' && reason !== null);
  });

type PictureStore = WriteTransaction<['pictures']>['store'];

async function retry(select: (store: PictureStore) => Promise<SavedPicture[]>): Promise<number> {
  const again = await write(['pictures'], async ({ store }) => {
    const jobs = (await select(store)).map((picture): SavedPicture => {
      return { ...picture, state: 'pending', reason: null, attempts: 0, notBefore: picture.slot };
    });
    await Promise.all(jobs.map((job) => store.put(job)));
    return jobs;
  });
  announce([...new Set(again.map(({ itemId }) => itemId))]);
  return again.length;
}
