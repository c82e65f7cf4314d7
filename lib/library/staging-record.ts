import { mergeRecords, relabel, withoutLost } from './merge';
import { readRecord } from './records';
import { putShown, type RevisionTransaction } from './revisions';
import type { StagingDatabase } from './staging-database';
import type { Outcome } from './staging-preview';
import type { Asset, LibraryRecord } from './types';

/** What became of a row. */
export interface Committed {
  itemId: string;
  outcome: Outcome;
  isChanged: boolean;
}

/** Puts a record into the library, or merges it into the item of the same page. */
export async function putRecord(
  transaction: RevisionTransaction,
  record: LibraryRecord,
  staged: ReadonlyMap<string, Asset>,
): Promise<Committed> {
  const itemId = await transaction.objectStore('items').index('identity').getKey(record.item.identity);
  const mine = itemId === undefined ? null : await readRecord(transaction, itemId);
  const there = await assetsThere(transaction, record, staged);
  const whole = withoutLost(record, (asset) => there.has(asset));
  const theirs = await withFreeIds(transaction, whole, itemId);
  const merged = mine ? mergeRecords(mine, theirs) : theirs;
  const isChanged = await putChanges(transaction, mine, merged, staged);
  return { itemId: merged.item.id, outcome: mine ? 'merged' : 'added', isChanged };
}

const assetsOf = ({ pictures, item }: LibraryRecord): string[] => [
  ...new Set([...pictures.map(({ asset }) => asset), item.leadAsset].filter((asset) => asset !== null)),
];

/** The pictures of these records, as far as they are staged. */
export async function stagedAssets(staging: StagingDatabase, records: LibraryRecord[]): Promise<Map<string, Asset>> {
  const keys = [...new Set(records.flatMap(assetsOf))];
  const assets = await Promise.all(keys.map((sha256) => staging.get('assets', sha256)));
  return new Map(assets.flatMap((asset) => (asset ? [[asset.sha256, asset]] : [])));
}

/** Which of the record's assets the library has, or gets. */
async function assetsThere(
  transaction: RevisionTransaction,
  record: LibraryRecord,
  staged: ReadonlyMap<string, Asset>,
): Promise<Set<string>> {
  const store = transaction.objectStore('assets');
  const there = await Promise.all(
    assetsOf(record).map(async (sha256) => staged.has(sha256) || (await store.getKey(sha256)) !== undefined),
  );
  return new Set(assetsOf(record).filter((_, at) => there[at]));
}

/** This id, or another when it is taken. */
async function freeId(store: { getKey(id: string): Promise<string | undefined> }, id: string): Promise<string> {
  return (await store.getKey(id)) === undefined ? id : crypto.randomUUID();
}

/**
 * The record with the ids that it came with, as far as they mean nothing else in the library. Where it is merged into an item
 * it keeps its own, which tells whether both are the same.
 */
async function withFreeIds(
  transaction: RevisionTransaction,
  record: LibraryRecord,
  itemId: string | undefined,
): Promise<LibraryRecord> {
  const revisions = transaction.objectStore('revisions');
  const ids = new Map<string, string>();
  for (const { id, contentHash } of record.revisions) {
    const known = await revisions.get(id);
    const isSame = known?.itemId === itemId && known?.contentHash === contentHash;
    if (known && !isSame) ids.set(id, crypto.randomUUID());
  }
  const { id } = record.item;
  return relabel(record, itemId === undefined ? await freeId(transaction.objectStore('items'), id) : id, ids);
}

/** Writes what is not there yet: the item with its text, revisions, pictures and their bytes. Answers whether anything was. */
async function putChanges(
  transaction: RevisionTransaction,
  before: LibraryRecord | null,
  after: LibraryRecord,
  staged: ReadonlyMap<string, Asset>,
): Promise<boolean> {
  const known = new Set<unknown>([...(before?.revisions ?? []), ...(before?.pictures ?? [])]);
  const revisions = after.revisions.filter((revision) => !known.has(revision));
  const pictures = after.pictures.filter((picture) => !known.has(picture));
  const assets = await missingAssets(transaction, after, staged);
  const isSameItem = JSON.stringify(before?.item) === JSON.stringify(after.item);
  if (isSameItem && revisions.length + pictures.length + assets.length === 0) return false;
  const shown = after.revisions.find(({ id }) => id === after.item.revisionId);
  await Promise.all([
    putShown(transaction, after.item, shown?.article ?? null),
    ...revisions.map((revision) => transaction.objectStore('revisions').put(revision)),
    ...pictures.map((picture) => transaction.objectStore('pictures').put(picture)),
    ...assets.map((asset) => transaction.objectStore('assets').put(asset)),
  ]);
  return true;
}

/** What the library lacks of the record's pictures, which may be one that it once had. */
async function missingAssets(
  transaction: RevisionTransaction,
  record: LibraryRecord,
  staged: ReadonlyMap<string, Asset>,
): Promise<Asset[]> {
  const store = transaction.objectStore('assets');
  const missing: Asset[] = [];
  for (const sha256 of assetsOf(record)) {
    const asset = staged.get(sha256);
    if (asset && (await store.getKey(sha256)) === undefined) missing.push(asset);
  }
  return missing;
}
