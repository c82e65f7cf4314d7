import { type AnyManifest, readManifest } from './backup/manifest';
import { readRecord } from './backup/record';
import { BackupZip, unpackVerified } from './backup/zip';
import { type ImportOptions, ImportRefused, type ImportSink, type ImportSource } from './types';

/** Where its readme says what it is, whatever came of the rest. */
const HEAD = 200;
/** What of a bad row is shown. */
const SHOWN = 120;

const PICTURE_TYPE = /^image\/[a-z0-9.+-]{1,40}$/;

/**
 * A backup of Lectern, from whoever it may be: nothing of it is believed that was not checked. Its layout is described in
 * tests/notes/backup-format.md.
 */
export const backup: ImportSource = {
  id: 'backup',

  async recognises(file) {
    const head = new TextDecoder('latin1').decode(await file.slice(0, HEAD).arrayBuffer());
    return head.startsWith('PK\x03\x04') && head.includes('README.txt') && head.includes('Lectern backup');
  },

  async read(file, sink, options) {
    const zip = await BackupZip.open(file);
    try {
      const manifest = await readManifest(zip);
      if (manifest.counts.records === 0) throw new ImportRefused('empty', 'It holds no articles.');
      options.onFacts?.({
        createdAt: Date.parse(manifest.createdAt) || null,
        pictures: manifest.counts.pictures,
        missingPictures: manifest.missing.length,
        settings: await readSettings(zip, manifest),
        setAside: [],
      });
      const progress = progressOver(manifest.entries, options);
      const expected = new Map(manifest.entries.map((entry) => [entry.path, entry]));
      let row = 0;
      for await (const file of zip.files()) {
        options.signal?.throwIfAborted();
        const entry = expected.get(file.filename);
        if (!entry) continue;
        const bytes = await unpackVerified(file, entry);
        if (entry.path.startsWith('records/')) row = await readPart(bytes, manifest.version, row, sink, options);
        else if (entry.path.startsWith('pictures/')) await sink.asset(pictureOf(entry.sha256, bytes, entry.type));
        progress(entry.size);
      }
      if (row !== manifest.counts.records)
        throw new ImportRefused('damaged', `It has ${row} of ${manifest.counts.records} records.`);
    } finally {
      await zip.close();
    }
  },
};

/** Null where they cannot be read: nothing else of the backup hangs on them. */
async function readSettings(zip: BackupZip, { entries }: AnyManifest): Promise<unknown> {
  const entry = entries.find(({ path }) => path === 'settings.json');
  const text = entry && new TextDecoder().decode(await unpackVerified(zip.single(entry.path), entry));
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function progressOver(entries: { size: number }[], { onProgress }: ImportOptions): (size: number) => void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return (size) => {
    done += size;
    onProgress?.(done, total);
  };
}

/** Reads the lines of one part. Answers the number of the last row. */
async function readPart(
  bytes: Uint8Array<ArrayBuffer>,
  version: number,
  before: number,
  sink: ImportSink,
  { signal }: ImportOptions,
): Promise<number> {
  let row = before;
  for (const line of linesOf(bytes)) {
    signal?.throwIfAborted();
    row += 1;
    const record = readRecord(line, version);
    if (record) await sink.record(record);
    else sink.reject(row, line.slice(0, SHOWN), 'malformed');
  }
  return row;
}

/** One line at a time is made a text of. @throws ImportRefused where the bytes are no UTF-8 */
function* linesOf(bytes: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    yield decode(decoder, bytes.subarray(start, end));
    start = end + 1;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ImportRefused('encoding', 'The records are not in UTF-8.');
  }
}

function pictureOf(sha256: string, bytes: Uint8Array<ArrayBuffer>, type = '') {
  const blob = new Blob([bytes], { type: PICTURE_TYPE.test(type) ? type : '' });
  return { sha256, type: blob.type, blob };
}
