import { sha256 as hashOf } from '../library/hash';
import type { Asset, LibraryRecord, Settings } from '../library/types';
import { backupReadme } from './parts/backup-readme';
import { dayOf } from './parts/filename';
import { emptyReport } from './parts/report';
import { type Zip, zipInto } from './parts/zip';
import type { ExportReport, ExportSink } from './types';

/** Records are gathered into parts of about this many characters: a part is checked as a whole before it is read. */
const PART = 4 * 1024 * 1024;
/** In characters. Those of a larger part, at three bytes each, would be refused when it is read. */
const LONGEST_RECORD = 40 * 1024 * 1024;
const MIME = 'application/zip';

/** What is to be backed up. */
export interface BackupSource {
  records: AsyncIterable<LibraryRecord>;
  /** How many records and pictures there are, for the progress. */
  expected: { records: number; pictures: number };
  /** The bytes of a picture; null when they are not there. */
  asset(sha256: string): Promise<Asset | null>;
  settings: Settings;
  /** Lectern's version. */
  version: string;
}

export interface BackupOptions {
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal;
  /** In records and pictures. */
  onProgress?: (done: number, total: number) => void;
}

export interface BackupReport extends ExportReport {
  pictures: number;
  /** Pictures, by their SHA-256, that records name and whose bytes cannot be read. Restored, they are fetched again. */
  missing: string[];
}

/** One file of the backup. */
export interface BackupEntry {
  path: string;
  /** Of its bytes, unpacked. */
  size: number;
  sha256: string;
  /** A picture's MIME type. */
  type?: string;
}

/** The last file of a backup. The whole layout is described in tests/notes/backup-format.md. */
export interface BackupManifest {
  format: 'lectern-backup';
  /** Goes up when a reader of this version would not understand the file. */
  version: 2;
  /** ISO 8601. */
  createdAt: string;
  /** The version of Lectern that wrote it. */
  lectern: string;
  counts: { records: number; pictures: number };
  missing: string[];
  /** All files but this one. */
  entries: BackupEntry[];
}

/**
 * Writes a backup into the sink, which it leaves open. Records and pictures come one at a time; what is kept of each is its line in
 * the zip's directory and in the manifest, some kB a file (tests/notes/backup-format.md). A picture that cannot be read is named in manifest and report, and is not fatal.
 * @throws what the source or the sink throws; the signal's reason when it was aborted
 */
export async function writeBackup(
  source: BackupSource,
  sink: ExportSink,
  { now, signal, onProgress }: BackupOptions,
): Promise<BackupReport> {
  const report: BackupReport = { ...emptyReport(MIME), pictures: 0, missing: [] };
  const files = new BackupFiles(zipInto(sink, now));
  let done = 0;
  const step = (total: number) => {
    signal?.throwIfAborted();
    onProgress?.(++done, Math.max(done, total));
  };

  await files.addText('README.txt', backupReadme(now, source.version), 'stored');
  const assets = await writeRecords(files, source, report, step);
  for (const sha256 of assets) {
    const picture = await readPicture(source, sha256);
    if (picture) await files.add(`pictures/${sha256}`, picture.bytes, 'stored', picture.type);
    else report.missing.push(sha256);
    step(report.written + assets.size);
  }
  report.pictures = assets.size - report.missing.length;
  await files.addText('settings.json', JSON.stringify(source.settings, null, 2));
  await files.finish({
    format: 'lectern-backup',
    version: 2,
    createdAt: new Date(now).toISOString(),
    lectern: source.version,
    counts: { records: report.written, pictures: report.pictures },
    missing: report.missing,
  });
  return { ...report, filename: report.written > 0 ? `lectern-backup-${dayOf(now)}.zip` : null };
}

/** Writes the records, part by part. Answers the pictures that they name. */
async function writeRecords(
  files: BackupFiles,
  { records, expected }: BackupSource,
  report: BackupReport,
  step: (total: number) => void,
): Promise<Set<string>> {
  const assets = new Set<string>();
  let part = '';
  let parts = 0;
  const flush = async () => {
    if (part === '') return;
    await files.addText(`records/${String(++parts).padStart(6, '0')}.jsonl`, part);
    part = '';
  };
  for await (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    if (line.length > LONGEST_RECORD) {
      const { title, url } = record.item;
      report.failed.push({ title, url, error: 'It is larger than a backup can hold.' });
    } else {
      if (part.length + line.length > PART) await flush();
      part += line;
      report.written++;
      for (const { asset } of record.pictures) if (asset !== null) assets.add(asset);
    }
    step(expected.records + expected.pictures);
  }
  await flush();
  return assets;
}

/** A picture whose bytes are what its key says; null for one that is not there, cannot be read, or was changed on the disk. */
async function readPicture(
  source: BackupSource,
  sha256: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const asset = await source.asset(sha256);
  const bytes = await asset?.blob.arrayBuffer().catch(() => null);
  if (!asset || !bytes || (await hashOf(bytes)) !== sha256) return null;
  return { bytes: new Uint8Array(bytes), type: asset.type };
}

/** The files of a backup, each of which is entered in the manifest. */
class BackupFiles {
  private readonly entries: BackupEntry[] = [];

  constructor(private readonly zip: Zip) {}

  async add(path: string, bytes: Uint8Array<ArrayBuffer>, packing: 'stored' | 'packed', type?: string): Promise<void> {
    const sha256 = await hashOf(bytes);
    this.entries.push({ path, size: bytes.length, sha256, ...(type && { type }) });
    await this.zip.add(path, bytes, packing);
  }

  addText(path: string, text: string, packing: 'stored' | 'packed' = 'packed'): Promise<void> {
    return this.add(path, new TextEncoder().encode(text), packing);
  }

  /** Writes the manifest, last: a backup that has one was written to its end. */
  async finish(manifest: Omit<BackupManifest, 'entries'>): Promise<void> {
    await this.zip.add('manifest.json', JSON.stringify({ ...manifest, entries: this.entries }, null, 1));
    await this.zip.close();
  }
}
