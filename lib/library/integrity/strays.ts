import { library, write } from '../database';
import { picturesOf } from '../items';
import { dropText } from '../search/text';
import { batchOf, behind } from './batch';
import type { Repair, Step } from './types';

const BATCH = 500;

/** Texts for the filter without an item are deleted. */
export const dropStrayTexts: Step = async (after) => {
  const transaction = (await library()).transaction(['texts', 'items']);
  const keys = await transaction.objectStore('texts').getAllKeys(behind(after), BATCH);
  const there = await Promise.all(keys.map((id) => transaction.objectStore('items').getKey(id)));
  const repairs: Repair[] = [];
  for (const id of keys.filter((_, at) => there[at] === undefined)) if (await dropStray(id)) repairs.push('strayTexts');
  return batchOf(keys, BATCH, repairs);
};

const dropStray = (itemId: string): Promise<boolean> =>
  write(['texts', 'unindexed', 'items'], async (transaction) => {
    if ((await transaction.objectStore('items').getKey(itemId)) !== undefined) return false;
    await dropText(transaction, itemId);
    return true;
  });

/** Pictures of a revision that is not there are deleted. */
export const dropStrayPictures: Step = async (after) => {
  const transaction = (await library()).transaction(['pictures', 'revisions']);
  const keys = await transaction.objectStore('pictures').getAllKeys(behind(after), BATCH);
  const revisionIds = [...new Set(keys.map(([revisionId]) => revisionId))];
  const there = await Promise.all(revisionIds.map((id) => transaction.objectStore('revisions').getKey(id)));
  const repairs: Repair[] = [];
  for (const id of revisionIds.filter((_, at) => there[at] === undefined))
    if (await dropPictures(id)) repairs.push('strayPictures');
  return batchOf(keys, BATCH, repairs);
};

const dropPictures = (revisionId: string): Promise<boolean> =>
  write(['pictures', 'revisions'], async (transaction) => {
    if ((await transaction.objectStore('revisions').getKey(revisionId)) !== undefined) return false;
    await transaction.objectStore('pictures').delete(picturesOf(revisionId));
    return true;
  });

/** Files that no picture has are deleted. */
export const dropStrayFiles: Step = async (after) => {
  const transaction = (await library()).transaction(['assets', 'pictures']);
  const keys = await transaction.objectStore('assets').getAllKeys(behind(after), BATCH);
  const owners = transaction.objectStore('pictures').index('asset');
  const owned = await Promise.all(keys.map((sha256) => owners.getKey(sha256)));
  const repairs: Repair[] = [];
  for (const sha256 of keys.filter((_, at) => owned[at] === undefined))
    if (await dropFile(sha256)) repairs.push('strayFiles');
  return batchOf(keys, BATCH, repairs);
};

const dropFile = (sha256: string): Promise<boolean> =>
  write(['assets', 'pictures'], async (transaction) => {
    const owner = await transaction.objectStore('pictures').index('asset').getKey(sha256);
    if (owner !== undefined) return false;
    await transaction.objectStore('assets').delete(sha256);
    return true;
  });
