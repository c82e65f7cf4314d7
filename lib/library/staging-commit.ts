import { announce } from './changes';
import { write } from './database';
import { mergeLink } from './merge-link';
import { putShown, REVISION_STORES, type RevisionTransaction } from './revisions';
import { bodyOf, rowsFrom, type StagedRow, type StagingDatabase, unstage } from './staging-database';
import { type Committed, freeId, putRecord, stagedAssets } from './staging-record';
import type { SavedItem } from './types';

/** What goes into the library at once: this many rows, or about as many bytes. */
const ROWS = 100;
const BYTES = 4 * 1024 * 1024;

/** Rows of a file, by what became of them. */
export interface ImportCounts {
  added: number;
  merged: number;
}

/**
 * Brings all that is staged into the library. A row leaves the staging after it is in the library, and putting it there a
 * second time changes nothing: so this may be stopped anywhere, and be called again.
 */
export async function commitStaged(
  staging: StagingDatabase,
  onProgress: (done: number, total: number) => void,
): Promise<ImportCounts> {
  const total = await staging.count('rows');
  const counts: ImportCounts = { added: 0, merged: 0 };
  onProgress(0, total);
  for (let done = 0; done < total; ) {
    const rows = atOnce(await rowsFrom(staging, 0, ROWS));
    for (const { outcome } of await commitRows(staging, rows)) counts[outcome]++;
    await unstage(staging, rows[0]!.number, rows.at(-1)!.number);
    done += rows.length;
    onProgress(done, total);
  }
  return counts;
}

/** The first rows, as many as are not too much; at least one. */
function atOnce(rows: StagedRow[]): StagedRow[] {
  let bytes = 0;
  const tooMany = rows.findIndex(({ weight }, at) => {
    bytes += weight;
    return at > 0 && bytes > BYTES;
  });
  return tooMany < 0 ? rows : rows.slice(0, tooMany);
}

/** In one transaction: each item is there with all that belongs to it, or not at all. */
async function commitRows(staging: StagingDatabase, rows: StagedRow[]): Promise<Committed[]> {
  const bodies = await Promise.all(rows.map((row) => bodyOf(staging, row)));
  const records = bodies.flatMap((body) => ('record' in body ? [body.record] : []));
  // Read before the library's transaction begins, which would not wait for another database.
  const assets = await stagedAssets(staging, records);
  const committed = await write(REVISION_STORES, async (transaction) => {
    const committed: Committed[] = [];
    // One after the other: a later one may be of the same page.
    for (const body of bodies)
      committed.push(
        'record' in body ? await putRecord(transaction, body.record, assets) : await putLink(transaction, body.link),
      );
    return committed;
  });
  announce(committed.flatMap(({ itemId, isChanged }) => (isChanged ? [itemId] : [])));
  return committed;
}

async function putLink(transaction: RevisionTransaction, link: SavedItem): Promise<Committed> {
  const items = transaction.objectStore('items');
  const mine = await items.index('identity').get(link.identity);
  const item = mine ? mergeLink(mine, link) : { ...link, id: await freeId(items, link.id) };
  // The text of what is shown does not change by it.
  if (item.revisionId === null) await putShown(transaction, item, null);
  else await items.put(item);
  return { itemId: item.id, outcome: mine ? 'merged' : 'added', isChanged: true };
}
