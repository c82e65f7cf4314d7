import { library } from '../database';
import { sha256 as digest } from '../hash';
import { getAsset } from '../items';
import type { Asset } from '../types';
import { batchOf, behind } from './batch';
import { requeueAsset } from './requeue';
import type { Place, Repair, Step } from './types';

const BATCH = 500;

/** Pictures whose file is not there are fetched again. */
export const requeueMissing: Step = async (after) => {
  const { named, missing } = await findMissing(after);
  const repairs: Repair[] = [];
  for (const sha256 of missing) {
    if ((await requeueAsset(sha256, { ifMissing: true })) > 0) repairs.push('filesMissing');
  }
  return batchOf(named, BATCH, repairs);
};

/** The next files that pictures name, and those of them that are not there. */
async function findMissing(after: Place): Promise<{ named: string[]; missing: string[] }> {
  const transaction = (await library()).transaction(['pictures', 'assets']);
  const named: string[] = [];
  let cursor = await transaction.objectStore('pictures').index('asset').openKeyCursor(behind(after), 'nextunique');
  for (; cursor && named.length < BATCH; cursor = await cursor.continue()) named.push(cursor.key);
  const there = await Promise.all(named.map((sha256) => transaction.objectStore('assets').getKey(sha256)));
  return { named, missing: named.filter((_, at) => there[at] === undefined) };
}

/** What is read in one batch: so many files, or bytes. */
const READ_AT_ONCE = 100;
const MOST_BYTES = 50 * 1024 * 1024;

/** Files that cannot be read, or whose bytes are not those that they are named for, are fetched again. */
export const requeueDamaged: Step = async (after) => {
  const keys = await (await library()).getAllKeys('assets', behind(after), READ_AT_ONCE);
  const repairs: Repair[] = [];
  let bytes = 0;
  for (const [at, sha256] of keys.entries()) {
    const asset = await getAsset(sha256);
    // Twice, since the page that a picture came from may be no more: it is not given up for a hiccup of the disk.
    const isDamaged = asset && !(await isWhole(asset)) && !(await isWhole(asset));
    if (isDamaged && (await requeueAsset(sha256)) > 0) repairs.push('filesDamaged');
    bytes += asset?.size ?? 0;
    if (bytes > MOST_BYTES) return { next: sha256, looked: at + 1, repairs };
  }
  return batchOf(keys, READ_AT_ONCE, repairs);
};

async function isWhole({ sha256, blob }: Asset): Promise<boolean> {
  try {
    return (await digest(await blob.arrayBuffer())) === sha256;
  } catch {
    // After a power loss the file of a blob may be gone, though its record is there: NotReadableError.
    return false;
  }
}
