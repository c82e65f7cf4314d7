import { announce } from './changes';
import { write } from './database';
import { mergeLink } from './merge-link';
import { putShown, REVISION_STORES } from './revisions';
import { bodyOf, rowsFrom, type StagedRow, type StagingDatabase, unstage } from './staging-database';
import type { Outcome } from './staging-preview';
import { commitRecord, freeId } from './staging-record';
import type { SavedItem } from './types';

/** Imported addresses that go into the library at once. */
const LINKS = 100;

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
    const rows = await rowsFrom(staging, 0, LINKS);
    const outcomes = await commitSome(staging, rows);
    await unstage(staging, rows[0]!.number, rows[outcomes.length - 1]!.number);
    for (const outcome of outcomes) counts[outcome]++;
    done += outcomes.length;
    onProgress(done, total);
  }
  return counts;
}

/** One transaction: the first of these rows if it is a record, or all links before the first record. */
async function commitSome(staging: StagingDatabase, rows: StagedRow[]): Promise<Outcome[]> {
  const first = await bodyOf(staging, rows[0]!);
  if ('record' in first) return [await commitRecord(staging, first.record)];
  const links: SavedItem[] = [];
  for (const row of rows) {
    const body = await bodyOf(staging, row);
    if ('record' in body) break;
    links.push(body.link);
  }
  return commitLinks(links);
}

async function commitLinks(links: SavedItem[]): Promise<Outcome[]> {
  const changed: string[] = [];
  const outcomes = await write(REVISION_STORES, async (transaction) => {
    const items = transaction.objectStore('items');
    const outcomes: Outcome[] = [];
    // One after the other: a later one may be of the same page.
    for (const link of links) {
      const mine = await items.index('identity').get(link.identity);
      const item = mine ? mergeLink(mine, link) : { ...link, id: await freeId(items, link.id) };
      if (!mine || item.revisionId === null) await putShown(transaction, item, null);
      else await items.put(item);
      changed.push(item.id);
      outcomes.push(mine ? 'merged' : 'added');
    }
    return outcomes;
  });
  announce(changed);
  return outcomes;
}
