import { announce } from '../changes';
import { library, write } from '../database';
import { FOLD_VERSION } from '../fold';
import {
  describe,
  type PictureCounts,
  picturesOfRevision,
  putShown,
  REVISION_STORES,
  type RevisionReading,
} from '../revisions';
import type { SavedItem } from '../types';
import { batchOf, behind } from './batch';
import { bestOf } from './revisions';
import type { Repair, Step } from './types';

const BATCH = 100;

/** What an item says of its revisions and pictures is made true, and the text that it is found by made where it is missing. */
export const mendItems: Step = async (after) => {
  const isFolded = await areTextsFolded();
  const transaction = (await library()).transaction(REVISION_STORES);
  const items = await transaction.objectStore('items').getAll(behind(after), BATCH);
  const results = await Promise.all(items.map((item) => diagnose(transaction, item, isFolded)));
  const repairs: Repair[] = [];
  for (const [at, { id }] of items.entries())
    if (results[at]!.repairs.length > 0) repairs.push(...(await mend(id, isFolded)));
  const keys = items.map(({ id }) => id);
  const batch = batchOf(keys, BATCH, repairs);
  if (batch.next === null && !isFolded) await noteFoldVersion();
  return batch;
};

interface Diagnosis {
  /** The item as it is to be. */
  item: SavedItem;
  repairs: Repair[];
}

async function diagnose(transaction: RevisionReading, item: SavedItem, isFolded: boolean): Promise<Diagnosis> {
  const repairs: Repair[] = [];
  const revisionIds = await transaction.objectStore('revisions').index('itemId').getAllKeys(item.id);
  let right = item;
  if (isNotAmong(revisionIds, item.pendingRevisionId)) {
    right = { ...right, pendingRevisionId: null };
    repairs.push('choiceLost');
  }
  if (item.revisionId === null ? revisionIds.length > 0 : isNotAmong(revisionIds, item.revisionId)) {
    right = await showAnother(transaction, right);
    repairs.push(right.revisionId === null ? 'textLost' : 'otherVersion');
  }
  const counts = await countsOf(transaction, right);
  if (Object.entries(counts).some(([name, value]) => right[name as keyof PictureCounts] !== value)) {
    right = { ...right, ...counts };
    if (right.revisionId === item.revisionId) repairs.push('counts');
  }
  const isFound = isFolded && (await transaction.objectStore('texts').getKey(item.id)) !== undefined;
  if (!isFound) repairs.push('search');
  return { item: right, repairs };
}

const isNotAmong = (revisionIds: string[], id: string | null): boolean => id !== null && !revisionIds.includes(id);

async function showAnother(transaction: RevisionReading, item: SavedItem): Promise<SavedItem> {
  const revisions = await transaction.objectStore('revisions').index('itemId').getAll(item.id);
  const best = bestOf(revisions.filter(({ id }) => id !== item.pendingRevisionId)) ?? bestOf(revisions);
  if (!best) return { ...item, revisionId: null };
  const pendingRevisionId = item.pendingRevisionId === best.id ? null : item.pendingRevisionId;
  return { ...item, ...describe(best.article), revisionId: best.id, pendingRevisionId };
}

/** As a save leaves them: while the lead picture is not kept, that of an earlier revision stands for the item. */
async function countsOf(transaction: RevisionReading, item: SavedItem): Promise<PictureCounts> {
  const { revisionId, leadAsset } = item;
  const counts =
    revisionId === null
      ? { picturesTotal: 0, picturesKept: 0, leadAsset: null }
      : await picturesOfRevision(transaction, revisionId);
  if (counts.leadAsset !== null || leadAsset === null) return counts;
  const isThere = (await transaction.objectStore('pictures').index('asset').getKey(leadAsset)) !== undefined;
  return { ...counts, leadAsset: isThere ? leadAsset : null };
}

/** Looks once more, since the item may have changed, and writes. */
async function mend(itemId: string, isFolded: boolean): Promise<Repair[]> {
  const repairs = await write(REVISION_STORES, async (transaction) => {
    const before = await transaction.objectStore('items').get(itemId);
    if (!before) return [];
    const { item, repairs } = await diagnose(transaction, before, isFolded);
    if (repairs.length === 0) return [];
    const revision = item.revisionId === null ? null : await transaction.objectStore('revisions').get(item.revisionId);
    await putShown(transaction, item, revision?.article ?? null);
    return repairs;
  });
  if (repairs.length > 0) announce([itemId]);
  return repairs;
}

/** Whether the stored texts are folded as words are now. Those from before this was noted are of version 1. */
async function areTextsFolded(): Promise<boolean> {
  const noted = await (await library()).get('meta', 'foldVersion');
  return (noted?.value ?? 1) === FOLD_VERSION;
}

const noteFoldVersion = () => write(['meta'], ({ store }) => store.put({ name: 'foldVersion', value: FOLD_VERSION }));
