// What runs in the browser while memory is measured: the library's own code, on a page without an extension.
import { openExportFile } from '../../../entrypoints/library/export-file';
import { writeBackup } from '../../../lib/exporters/backup';
import { backup } from '../../../lib/importers/backup';
import { closeLibrary, write } from '../../../lib/library/database';
import { sha256 } from '../../../lib/library/hash';
import { getAsset } from '../../../lib/library/items';
import { countRecords, readRecords } from '../../../lib/library/records';
import { itemShowing, putShown, REVISION_STORES } from '../../../lib/library/revisions';
import { DEFAULT_SETTINGS } from '../../../lib/library/settings';
import { openStaging, type Staging } from '../../../lib/library/staging';
import type { Asset, SavedPicture } from '../../../lib/library/types';
import { toSafeArticle } from '../../../lib/sanitize';
import { article } from '../../browser/sanitize/article';

const NOW = Date.UTC(2026, 10, 24);
const PICTURES = 3;
const PICTURE_BYTES = 60_000;
const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Articles of about a thousand words, each with pictures of its own. */
async function generate(count: number): Promise<void> {
  for (let number = 0; number < count; number++) await addArticle(number);
}

async function addArticle(number: number): Promise<void> {
  const addresses = Array.from({ length: PICTURES }, (_, slot) => `https://img.example/${number}-${slot}.png`);
  const paragraphs = Array.from({ length: 20 }, (_, at) => sentence(number * 20 + at));
  const safe = toSafeArticle(
    article({
      url: `https://news.example/${number}`,
      title: `Article ${number}`,
      contentHtml: [...paragraphs, ...addresses.map((address) => `<img src="${address}" alt="">`)]
        .map((part) => `<p>${part}</p>`)
        .join(''),
      textContent: paragraphs.join('\n'),
      wordCount: 1000,
      leadImage: addresses[0]!,
    }),
  );
  const ids = { id: `revision-${number}`, itemId: `item-${number}` };
  const assets = await Promise.all(addresses.map(makePicture));
  const pictures = assets.map(({ sha256 }, slot): SavedPicture => {
    const state = { state: 'kept', reason: null, asset: sha256, attempts: 1, notBefore: NOW } as const;
    return { revisionId: ids.id, itemId: ids.itemId, slot, isLead: slot === 0, url: addresses[slot]!, ...state };
  });
  const revision = { ...ids, savedAt: NOW + number, contentHash: await sha256(safe.contentHtml), article: safe };
  const counts = { picturesTotal: PICTURES, picturesKept: PICTURES, leadAsset: assets[0]!.sha256 };
  await write(REVISION_STORES, async (transaction) => {
    await putShown(transaction, itemShowing(revision, counts), safe);
    await transaction.objectStore('revisions').put(revision);
    for (const picture of pictures) await transaction.objectStore('pictures').put(picture);
    for (const asset of assets) await transaction.objectStore('assets').put(asset);
  });
}

const sentence = (seed: number): string =>
  Array.from({ length: 50 }, (_, at) => ((seed * 50 + at) * 2654435761).toString(36).slice(-6)).join(' ');

async function makePicture(): Promise<Asset> {
  const bytes = crypto.getRandomValues(new Uint8Array(PICTURE_BYTES));
  bytes.set(PNG_HEAD);
  const blob = new Blob([bytes], { type: 'image/png' });
  return { sha256: await sha256(bytes.buffer), type: 'image/png', size: bytes.length, blob };
}

/** One hash of all records and of every picture's bytes. */
async function fingerprint(): Promise<string> {
  const parts: string[] = [];
  for await (const record of readRecords(null)) {
    parts.push(await sha256(JSON.stringify(record)));
    for (const { asset } of record.pictures)
      parts.push(await sha256(await (await getAsset(asset!))!.blob.arrayBuffer()));
  }
  return sha256(parts.join());
}

let staging: Staging;

/** What was backed up, on disk, where exports are written: another browser reads it than the one that wrote it. */
async function backupFile(): Promise<File> {
  const root = await navigator.storage.getDirectory();
  for await (const folder of root.values()) {
    if (folder.kind !== 'directory') continue;
    for await (const entry of (folder as FileSystemDirectoryHandle).values()) {
      if (entry.kind === 'file') return (entry as FileSystemFileHandle).getFile();
    }
  }
  throw new Error('There is no backup on disk.');
}

/** The steps that are measured, in their order. */
const steps = {
  generate,
  fingerprint,
  async backUp(): Promise<number> {
    const into = await openExportFile();
    const source = {
      records: readRecords(null),
      expected: await countRecords(null),
      asset: getAsset,
      settings: DEFAULT_SETTINGS,
      version: '0',
    };
    const report = await writeBackup(source, into.sink, { now: NOW });
    return (await into.close(report.mime)).size;
  },
  async wipe(): Promise<void> {
    await closeLibrary();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('lectern');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  },
  async read(): Promise<void> {
    staging = await openStaging();
    await backup.read(
      new File([await backupFile()], 'backup.zip'),
      {
        link: async () => {
          throw new Error('A backup has no links.');
        },
        reject: (row) => {
          throw new Error(`Row ${row} was rejected.`);
        },
        record: (record) => staging.addRecord(record),
        asset: (asset) => staging.addAsset(asset),
      },
      {},
    );
  },
  commit: async () => (await staging.commit()).added,
};

Object.assign(window, { steps });
