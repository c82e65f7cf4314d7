import { library } from './database';
import { rowsFrom, type StagingDatabase } from './staging-database';

/** Rows that are looked up at a time. */
const BATCH = 500;
/** Rows that a preview shows. */
const SHOWN = 50;

export type Outcome = 'added' | 'merged';

/** What a commit would do: rows of the file that become items, and rows that go into an item that is there by then. */
export interface StagedPreview {
  added: number;
  merged: number;
  /** The first rows of the file. */
  first: { title: string; url: string; outcome: Outcome }[];
}

/** Compares what is staged with the library. Nothing is changed. */
export async function previewStaged(database: StagingDatabase): Promise<StagedPreview> {
  const preview: StagedPreview = { added: 0, merged: 0, first: [] };
  const seen = new Set<string>();
  let rows = await rowsFrom(database, 0, BATCH);
  while (rows.length > 0) {
    const index = (await library()).transaction('items').store.index('identity');
    const there = await Promise.all(rows.map(({ identity }) => index.getKey(identity)));
    for (const [at, { identity, title, url }] of rows.entries()) {
      const outcome: Outcome = seen.has(identity) || there[at] !== undefined ? 'merged' : 'added';
      seen.add(identity);
      preview[outcome]++;
      if (preview.first.length < SHOWN) preview.first.push({ title, url, outcome });
    }
    rows = await rowsFrom(database, rows.at(-1)!.number + 1, BATCH);
  }
  return preview;
}
