import { identityOf } from './identity';
import { itemOfLink } from './merge-link';
import { assetOf } from './staging-asset';
import { commitStaged, type ImportCounts } from './staging-commit';
import {
  deleteStaging,
  markCommitting,
  type StagedBody,
  type StagedRow,
  type StagingDatabase,
  stage,
} from './staging-database';
import { asImportFailed } from './staging-failed';
import { previewStaged, type StagedPreview } from './staging-preview';
import type { Asset, ImportedLink, LibraryRecord } from './types';

/** What waits in memory until it is written at once: this many rows, or about as many bytes. */
const ROWS = 1000;
const BYTES = 4 * 1024 * 1024;
const PICTURE_BYTES = 100_000;

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

/** What is staged in a database that is this page's alone until `release` lets others in. */
export class StagedImport implements Staging {
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
    // Those without a time keep the file's order: the first is the newest.
    return this.add({ link: itemOfLink(link, now - this.count) });
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
      // What cannot be deleted now is deleted at the next start.
      await this.discard().catch(() => undefined);
      throw asImportFailed(error);
    }
  }

  private async end(): Promise<void> {
    this.isOver = true;
    this.database.close();
    await this.release();
  }
}

/** Commits what is marked as to be committed. @throws ImportFailed, with how far it came */
export async function commitOrStop(
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

function weightOf(body: StagedBody): number {
  if ('link' in body) return 1000;
  const { revisions, pictures } = body.record;
  const texts = revisions.map(({ article }) => article.contentHtml.length + article.textContent.length);
  return texts.reduce((sum, length) => sum + length, pictures.length * PICTURE_BYTES);
}
