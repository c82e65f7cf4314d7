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
  size: number;
  sha256: string;
}

/** What stands once in a backup, and is read before the rest. */
const SINGLE = /^(?:manifest|settings)\.json$/;

/**
 * The zip of a backup, looked at before anything of it is unpacked. Its directory is walked again for records and pictures: what
 * zip.js knows of a file takes 8 kB, and a backup may have hundreds of thousands.
 */
export class BackupZip {
  private constructor(
    private readonly reader: ZipReader<Blob>,
    /** Of all its files. */
    readonly names: ReadonlySet<string>,
    private readonly singles: ReadonlyMap<string, FileEntry>,
  ) {}

  /** @throws ImportRefused where it is no zip, or names and sizes are not those of a backup */
  static async open(file: File): Promise<BackupZip> {
    // Its workers are made from blob: addresses, which the extension's CSP forbids.
    const reader = new ZipReader(new BlobReader(file), {
      strictness: 'strict',
      checkCrc32: true,
      // It would keep what it knows of each file that was read; `checkFiles` does what it is for.
      checkOverlappingEntry: false,
      useWebWorkers: false,
    });
    const { names, singles } = await orRefused('the directory', () => checkFiles(reader, file.size));
    return new BackupZip(reader, names, singles);
  }

  /** Its files in their order, each to be read before the next. */
  files(): AsyncIterable<FileEntry> {
    // None is a folder: `checkFiles` has seen them all.
    return this.reader.getEntriesGenerator() as AsyncIterable<FileEntry>;
  }

  /** The manifest or the settings. @throws ImportRefused where there is none */
  single(path: string): FileEntry {
    const file = this.singles.get(path);
    if (!file) throw new ImportRefused('damaged', `${path} is missing.`);
    return file;
  }

  async close(): Promise<void> {
    await this.reader.close();
  }
}

/** A file's bytes, once their size and SHA-256 are those that the manifest gives. @throws ImportRefused */
export async function unpackVerified(
  file: FileEntry,
  { size, sha256: hash }: Expected,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await unpack(file);
  if (bytes.length !== size || (await sha256(bytes)) !== hash) throw new ImportRefused('damaged', file.filename);
  return bytes;
}

/** A file's bytes as the zip has them. @throws ImportRefused */
export async function unpack(file: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  const { filename, uncompressedSize } = file;
  const bytes = new Uint8Array(uncompressedSize);
  let size = 0;
  const into = new WritableStream<Uint8Array>({
    write(chunk) {
      if (size + chunk.length > bytes.length) throw new ImportRefused('hostile', `${filename} is larger than it says.`);
      bytes.set(chunk, size);
      size += chunk.length;
    },
  });
  await orRefused(filename, () => file.getData(into));
  if (size !== bytes.length) throw new ImportRefused('damaged', filename);
  return bytes;
}

/** Answers their names, and the files that stand once. Together they cannot be larger than the zip, unless several are made of the same bytes. */
async function checkFiles(reader: ZipReader<Blob>, zipSize: number) {
  const names = new Set<string>();
  const singles = new Map<string, FileEntry>();
  let packed = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    if (names.size >= MOST_FILES) throw new ImportRefused('tooLarge', `It has more than ${MOST_FILES} files.`);
    if (entry.directory || names.has(entry.filename)) throw new ImportRefused('hostile', entry.filename);
    checkSizes(entry);
    packed += entry.compressedSize;
    if (packed > zipSize) throw new ImportRefused('hostile', 'Its files overlap.');
    names.add(entry.filename);
    if (SINGLE.test(entry.filename)) singles.set(entry.filename, entry);
  }
  return { names, singles };
}

function checkSizes({ filename, compressedSize, uncompressedSize }: FileEntry): void {
  const known = KNOWN_FILES.find(([name]) => name.test(filename));
  if (!known) throw new ImportRefused('hostile', `${filename} does not belong into a backup.`);
  if (uncompressedSize > known[1]) throw new ImportRefused('tooLarge', filename);
  if (uncompressedSize > Math.max(SMALL, compressedSize * MOST_RATIO)) throw new ImportRefused('hostile', filename);
}
