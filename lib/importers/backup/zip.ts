import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { sha256 } from '../../library/hash';
import { orRefused } from '../parts/or-refused';
import { ImportRefused } from '../types';

export const MANIFEST = 'manifest.json';
const MB = 1024 * 1024;

/** Every file that a backup may have, with how many bytes it may have at most. */
const KNOWN_FILES: [name: RegExp, most: number][] = [
  [/^manifest\.json$/, 64 * MB],
  [/^records\/\d{6}\.jsonl$/, 128 * MB],
  [/^pictures\/[0-9a-f]{64}$/, 32 * MB],
  [/^(?:settings\.json|README\.txt)$/, MB],
];
const MOST_FILES = 400_000;
/** Text packs to a tenth, or a fiftieth where it repeats itself; DEFLATE cannot do better than 1:1032. */
const MOST_RATIO = 250;
/** Below this no ratio is a trap. */
const SMALL = MB;

/** What a file of the zip has to be. */
interface Expected {
  path: string;
  size: number;
  sha256: string;
}

/** The zip of a backup, looked at before anything of it is unpacked. */
export class BackupZip {
  private constructor(
    private readonly reader: ZipReader<Blob>,
    private readonly files: ReadonlyMap<string, FileEntry>,
  ) {}

  /** @throws ImportRefused where it is no zip, or names and sizes are not those of a backup */
  static async open(file: File): Promise<BackupZip> {
    // Its workers are made from blob: addresses, which the extension's CSP forbids.
    const reader = new ZipReader(new BlobReader(file), {
      strictness: 'strict',
      checkCrc32: true,
      checkOverlappingEntry: true,
      useWebWorkers: false,
    });
    return new BackupZip(reader, await orRefused('the directory', () => listFiles(reader)));
  }

  get names(): Iterable<string> {
    return this.files.keys();
  }

  /** A file's bytes, once their size and SHA-256 are those that the manifest gives. @throws ImportRefused */
  async verified({ path, size, sha256: hash }: Expected): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.unpacked(path);
    if (bytes.length !== size || (await sha256(bytes)) !== hash) throw new ImportRefused('damaged', path);
    return bytes;
  }

  /** A file's bytes as the zip has them. @throws ImportRefused */
  async unpacked(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.files.get(path);
    if (!file) throw new ImportRefused('damaged', `${path} is missing.`);
    const bytes = new Uint8Array(file.uncompressedSize);
    let size = 0;
    const into = new WritableStream<Uint8Array>({
      write(chunk) {
        if (size + chunk.length > bytes.length) throw new ImportRefused('hostile', `${path} is larger than it says.`);
        bytes.set(chunk, size);
        size += chunk.length;
      },
    });
    await orRefused(path, () => file.getData(into));
    if (size !== bytes.length) throw new ImportRefused('damaged', path);
    return bytes;
  }

  async close(): Promise<void> {
    await this.reader.close();
  }
}

async function listFiles(reader: ZipReader<Blob>): Promise<Map<string, FileEntry>> {
  const files = new Map<string, FileEntry>();
  for await (const entry of reader.getEntriesGenerator()) {
    if (files.size >= MOST_FILES) throw new ImportRefused('tooLarge', `It has more than ${MOST_FILES} files.`);
    if (entry.directory || files.has(entry.filename)) throw new ImportRefused('hostile', entry.filename);
    checkSizes(entry);
    files.set(entry.filename, entry);
  }
  return files;
}

function checkSizes({ filename, compressedSize, uncompressedSize }: FileEntry): void {
  const known = KNOWN_FILES.find(([name]) => name.test(filename));
  if (!known) throw new ImportRefused('hostile', `${filename} does not belong into a backup.`);
  if (uncompressedSize > known[1]) throw new ImportRefused('tooLarge', filename);
  if (uncompressedSize > Math.max(SMALL, compressedSize * MOST_RATIO)) throw new ImportRefused('hostile', filename);
}
