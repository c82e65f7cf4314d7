import { failureOf } from './failures';
import { identityOf } from './identity';
import { itemOfLink } from './merge-link';
import { assetOf } from './staging-asset';
import { commitStaged, type ImportCounts } from './staging-commit';
import {
  deleteStaging,
  isAnythingStaged,
  isCommitting,
  keepOthersOut,
  markCommitting,
  openStagingDatabase,
  type StagedBody,
  type StagedRow,
  type StagingDatabase,
  stage,
} from './staging-database';
import { previewStaged, type StagedPreview } from './staging-preview';
import type { Asset, ImportedLink, LibraryRecord } from './types';

/** What waits in memory until it is written at once: this many rows, or about as many bytes. */
const ROWS = 200;
const BYTES = 4 * 1024 * 1024;
const PICTURE_BYTES = 100_000;

export type ImportFailure =
  /** There is no room left. */
  | 'quota'
  /** A database failed. */
  | 'storage'
  /** Another import is under way, in whichever page. */
  | 'busy';

/** An import that cannot go on. */
export class ImportFailed extends Error {
  override name = 'ImportFailed';
  constructor(
    readonly reason: ImportFailure,
    readonly detail: string,
    /**
     * Null: the library is as it was, and nothing is left of the import. Else it was being committed: `done` of `total` rows
     * are in the library, and the rest follows when `finishInterruptedCommit` or `openStaging` is called next.
     */
    readonly committed: { done: number; total: number } | null,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/**
 * An import before it is one: what was read of a file, beside the library. Every method but `discard` throws ImportFailed,
 * and is not to be called after that.
 */
export interface Staging {
  /** @param record of the shape and safe, as the reader of backups makes sure */
  addRecord(record: LibraryRecord): Promise<void>;
  addLink(link: ImportedLink, now: number): Promise<void>;
  /**
   * The bytes of a picture, whose hash was checked; the order of records and pictures does not matter. What is no picture is
   * passed over: what names it becomes a job, as does a picture that the file lacks.
   */
  addAsset(asset: Pick<Asset, 'sha256' | 'blob'>): Promise<void>;
  /** What a commit would do with the library as it is now. Of two rows with one identity the second merges into the first. */
  preview(): Promise<StagedPreview>;
  /** Brings all of it into the library, item by item, each whole. Once begun, it is finished at the next start at the latest. */
  commit(options?: { onProgress?: (done: number, total: number) => void }): Promise<ImportCounts>;
  /** Leaves nothing of it. After `commit` there is nothing to leave, and nothing is undone. */
  discard(): Promise<void>;
}

/**
 * Begins an import, and keeps all others out until it is committed or discarded. What an unfinished earlier one left is
 * discarded; one that was being committed is finished first.
 * @throws ImportFailed
 */
export async function openStaging(): Promise<Staging> {
  const release = await keepOthersOut();
  if (!release) throw new ImportFailed('busy', 'Another import is under way.', null);
  try {
    await settleEarlier();
    return new StagedImport(await openStagingDatabase(), release);
  } catch (error) {
    await release();
    throw asImportFailed(error);
  }
}

/**
 * Finishes an import that was being committed when its page or worker ended, and clears away one that was not. To be called
 * at the start of the worker and of the pages that import; costs next to nothing when nothing was left.
 * @returns whether there was one to finish
 * @throws ImportFailed when it cannot be finished now; the next call tries again
 */
export async function finishInterruptedCommit(): Promise<boolean> {
  if (!(await isAnythingStaged())) return false;
  const release = await keepOthersOut();
  if (!release) return false;
  try {
    return await settleEarlier();
  } catch (error) {
    throw asImportFailed(error);
  } finally {
    await release();
  }
}

async function settleEarlier(): Promise<boolean> {
  if (!(await isAnythingStaged())) return false;
  const database = await openStagingDatabase();
  const wasCommitting = await isCommitting(database);
  if (wasCommitting) await commitOrStop(database, () => {});
  await deleteStaging(database);
  return wasCommitting;
}

class StagedImport implements Staging {
  private rows: { row: StagedRow; body: StagedBody }[] = [];
  private assets: Asset[] = [];
  private bytes = 0;
  private count = 0;
  private isOver = false;

  constructor(
    private readonly database: StagingDatabase,
    private readonly release: () => Promise<void>,
  ) {}

  addRecord(record: LibraryRecord): Promise<void> {
    const identity = identityOf(record.item.url);
    return this.add({ record: { ...record, item: { ...record.item, identity } } });
  }

  addLink(link: ImportedLink, now: number): Promise<void> {
    return this.add({ link: itemOfLink(link, now) });
  }

  addAsset({ sha256, blob }: Pick<Asset, 'sha256' | 'blob'>): Promise<void> {
    return this.orDiscard(async () => {
      const asset = await assetOf(sha256, blob);
      if (asset)
        await stage(this.database, ['assets'], (transaction) => [transaction.objectStore('assets').put(asset)]);
    });
  }

  preview(): Promise<StagedPreview> {
    return this.orDiscard(async () => {
      await this.flush();
      return previewStaged(this.database);
    });
  }

  async commit({ onProgress = () => {} }: { onProgress?: (done: number, total: number) => void } = {}) {
    await this.orDiscard(async () => {
      await this.flush();
      await markCommitting(this.database);
    });
    try {
      const counts = await commitOrStop(this.database, onProgress);
      await deleteStaging(this.database);
      return counts;
    } finally {
      await this.end();
    }
  }

  async discard(): Promise<void> {
    if (this.isOver) return;
    try {
      await deleteStaging(this.database);
    } finally {
      await this.end();
    }
  }

  private add(body: StagedBody): Promise<void> {
    const { identity, title, url } = 'record' in body ? body.record.item : body.link;
    const row: StagedRow = { number: this.count++, identity, title, url, weight: weightOf(body) };
    this.rows.push({ row, body });
    return this.orDiscard(() => this.flushAfter(row.weight));
  }

  private async flushAfter(bytes: number): Promise<void> {
    this.bytes += bytes;
    if (this.bytes > BYTES || this.rows.length >= ROWS) await this.flush();
  }

  private async flush(): Promise<void> {
    const [rows, assets] = [this.rows, this.assets];
    if (rows.length + assets.length === 0) return;
    [this.rows, this.assets, this.bytes] = [[], [], 0];
    await stage(this.database, ['rows', 'bodies', 'assets'], (transaction) => [
      ...rows.map(({ row }) => transaction.objectStore('rows').put(row)),
      ...rows.map(({ row, body }) => transaction.objectStore('bodies').put(body, row.number)),
      ...assets.map((asset) => transaction.objectStore('assets').put(asset)),
    ]);
  }

  private async orDiscard<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      await this.discard();
      throw asImportFailed(error);
    }
  }

  private async end(): Promise<void> {
    this.isOver = true;
    this.database.close();
    await this.release();
  }
}

async function commitOrStop(
  database: StagingDatabase,
  onProgress: (done: number, total: number) => void,
): Promise<ImportCounts> {
  const committed = { done: 0, total: 0 };
  try {
    return await commitStaged(database, (done, total) => {
      Object.assign(committed, { done, total });
      onProgress(done, total);
    });
  } catch (error) {
    database.close();
    throw asImportFailed(error, committed);
  }
}

function asImportFailed(error: unknown, committed: ImportFailed['committed'] = null): ImportFailed {
  if (error instanceof ImportFailed) return error;
  const { reason, detail } = failureOf(error);
  return new ImportFailed(reason === 'quota' ? 'quota' : 'storage', detail, committed);
}

function weightOf(body: StagedBody): number {
  if ('link' in body) return 1000;
  const { revisions, pictures } = body.record;
  const texts = revisions.map(({ article }) => article.contentHtml.length + article.textContent.length);
  return texts.reduce((sum, length) => sum + length, pictures.length * PICTURE_BYTES);
}
