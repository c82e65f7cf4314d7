import { library } from './database';
import type { PictureReason, PictureState } from './types';

/** What the library holds. Sizes are in bytes. */
export interface Health {
  articles: number;
  /** Imported addresses without text. Neither these nor the articles are in the trash. */
  links: number;
  inTrash: number;
  /** Those of the articles and links that were saved or changed after the last backup. */
  sinceBackup: number;
  /** Versions that are not shown. */
  earlier: { versions: number; bytes: number };
  /** Those of all versions, and of what is in the trash. */
  pictures: Record<PictureState, number>;
  /** Why pictures have failed, and how many. */
  failures: Map<PictureReason, number>;
  pictureBytes: number;
}

/**
 * Counts what the library holds: some reads for each item and picture, none of a picture's bytes.
 * @param backupAt when the last backup was made, in milliseconds since 1970; 0: never
 */
export async function measureHealth(backupAt: number): Promise<Health> {
  const [items, earlier, pictures, failures, pictureBytes] = await Promise.all([
    countItems(backupAt),
    measureEarlier(),
    countPictures(),
    countFailures(),
    measurePictures(),
  ]);
  return { ...items, earlier, pictures, failures, pictureBytes };
}

async function countItems(backupAt: number): Promise<Pick<Health, 'articles' | 'links' | 'inTrash' | 'sinceBackup'>> {
  const items = await (await library()).getAll('items');
  const here = items.filter(({ deletedAt }) => deletedAt === null);
  const articles = here.filter(({ revisionId }) => revisionId !== null).length;
  const sinceBackup = here.filter(({ updatedAt, statesAt }) => Math.max(updatedAt, statesAt) > backupAt).length;
  return { articles, links: here.length - articles, inTrash: items.length - here.length, sinceBackup };
}

/** The size is that of their text; their pictures are mostly those of the version that is shown. */
async function measureEarlier(): Promise<Health['earlier']> {
  const database = await library();
  const shown = new Set((await database.getAll('items')).map(({ revisionId }) => revisionId));
  const earlier = (await database.getAllKeys('revisions')).filter((id) => !shown.has(id));
  let bytes = 0;
  for (const id of earlier) {
    const revision = await database.get('revisions', id);
    bytes += new Blob([JSON.stringify(revision ?? '')]).size;
  }
  return { versions: earlier.length, bytes };
}

const inState = (state: PictureState): IDBKeyRange => IDBKeyRange.bound([state], [state, []]);

async function countPictures(): Promise<Health['pictures']> {
  const database = await library();
  const count = (state: PictureState) => database.countFromIndex('pictures', 'state', inState(state));
  const [kept, pending, failed, notAllowed] = await Promise.all([
    count('kept'),
    count('pending'),
    count('failed'),
    count('not-allowed'),
  ]);
  return { kept, pending, failed, 'not-allowed': notAllowed };
}

async function countFailures(): Promise<Health['failures']> {
  const counts: Health['failures'] = new Map();
  for (const { reason } of await (await library()).getAllFromIndex('pictures', 'state', inState('failed'))) {
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

const BATCH = 500;

async function measurePictures(): Promise<number> {
  const database = await library();
  let bytes = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const files: { sha256: string; size: number }[] = await database.getAll('assets', after, BATCH);
    bytes += files.reduce((sum, { size }) => sum + size, 0);
    if (files.length < BATCH) return bytes;
    after = IDBKeyRange.lowerBound(files.at(-1)!.sha256, true);
  }
}

/** What the browser says of the room. */
export interface Room {
  /** All that Lectern takes up, in bytes; null when the browser does not say. */
  used: number | null;
  free: number | null;
  /**
   * The browser has promised not to clear the library for want of room. Chromium never says so of extensions, though it
   * exempts those with `unlimitedStorage` (its documentation for extensions, "Storage and cookies").
   */
  persisted: boolean;
}

export async function measureRoom(): Promise<Room> {
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  const free = usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
  return { used: usage ?? null, free, persisted };
}
