import { announce } from './changes';
import { write } from './database';
import { mergeLink } from './merge-link';
import { putShown, REVISION_STORES, type RevisionTransaction } from './revisions';
import { bodiesOf, rowsFrom, type StagedRow, type StagingDatabase, unstage } from './staging-database';
import { type Committed, putRecord, stagedAssets } from './staging-record';
import type { SavedItem } from './types';

/** What goes into the library at once: this many rows, or about as many bytes. Whoever saves waits for no longer than that. */
const ROWS = 500;
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
  const bodies = await bodiesOf(staging, rows);
  const records = bodies.flatMap((body) => ('record' in body ? [body.record] : []));
  const links = bodies.flatMap((body) => ('link' in body ? [body.link] : []));
  // Read before the library's transaction begins, which would not wait for another database.
  const assets = await stagedAssets(staging, records);
  const committed = await write(REVISION_STORES, async (transaction) => {
    const committed: Committed[] = [];
    // One after the other: a later one may be of the same page.
    for (const record of records) committed.push(await putRecord(transaction, record, assets));
    return [...committed, ...(await putLinks(transaction, links))];
  });
  announce(committed.flatMap(({ itemId, isChanged }) => (isChanged ? [itemId] : [])));
  return committed;
}

/** Looks all of them up at once, and writes them at once: there may be a hundred thousand in a file. */
async function putLinks(transaction: RevisionTransaction, links: SavedItem[]): Promise<Committed[]> {
  const index = transaction.objectStore('items').index('identity');
  const there = await Promise.all(links.map(({ identity }) => index.get(identity)));
  const items = new Map(there.flatMap((item) => (item ? [[item.identity, item]] : [])));
  const committed = links.map((link): Committed => {
    const mine = items.get(link.identity);
    const item = mine ? mergeLink(mine, link) : link;
    items.set(item.identity, item);
    return { itemId: item.id, outcome: mine ? 'merged' : 'added', isChanged: true };
  });
  await Promise.all([...items.values()].map((item) => putLink(transaction, item)));
  return committed;
}

/** The text of what is shown does not change by a link. */
const putLink = (transaction: RevisionTransaction, item: SavedItem): Promise<unknown> =>
  item.revisionId === null ? putShown(transaction, item, null) : transaction.objectStore('items').put(item);
