import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { ImportRefused } from '../types';
import { orRefused } from './or-refused';

const MB = 1024 * 1024;
const MOST_FILES = 10_000;
/** In bytes, of one file and of all that are unpacked. */
const LARGEST_FILE = 64 * MB;
const LARGEST_SUM = 512 * MB;
/** Text packs to a tenth, or a fiftieth where it repeats itself; a bomb to a thousandth. Below a MB no ratio is a trap. */
const MOST_RATIO = 250;

/** Whether a file begins as zips do. */
export async function isZip(file: Blob): Promise<boolean> {
  return (await file.slice(0, 4).text()) === 'PK\x03\x04';
}

/** A zip of another tool. Nothing that it says of its sizes is believed. */
export class ReadZip {
  private unpacked = 0;

  private constructor(private readonly files: ReadonlyMap<string, FileEntry>) {}

  /** @throws ImportRefused where it is no whole zip, or names and sizes are those of a trap */
  static async open(file: Blob): Promise<ReadZip> {
    const reader = new ZipReader(new BlobReader(file), {
      checkCrc32: true,
      checkOverlappingEntry: true,
      // They are made from blob: addresses, which the extension's CSP forbids.
      useWebWorkers: false,
    });
    return new ReadZip(await orRefused('the directory', () => filesOf(reader)));
  }

  /** Paths of all files, in order; without those that an operating system adds of itself. */
  get paths(): string[] {
    return [...this.files.keys()].filter((path) => !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/.test(path)).sort();
  }

  /** A file's content. @throws ImportRefused where it is damaged, or a bomb */
  async unpack(path: string): Promise<Blob> {
    const file = this.files.get(path)!;
    const most = Math.min(LARGEST_FILE, Math.max(MB, file.compressedSize * MOST_RATIO));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const into = new WritableStream<Uint8Array<ArrayBuffer>>({
      write: (part) => {
        size += part.length;
        this.unpacked += part.length;
        if (size > most || this.unpacked > LARGEST_SUM) throw new ImportRefused('hostile', `${path} is too large.`);
        parts.push(part);
      },
    });
    await orRefused(path, () => file.getData(into));
    return new Blob(parts);
  }
}

async function filesOf(reader: ZipReader<Blob>): Promise<Map<string, FileEntry>> {
  const files = new Map<string, FileEntry>();
  for await (const entry of reader.getEntriesGenerator()) {
    if (files.size >= MOST_FILES) throw new ImportRefused('tooLarge', `It has more than ${MOST_FILES} files.`);
    if (files.has(entry.filename)) throw new ImportRefused('hostile', `${entry.filename} is there twice.`);
    if (!entry.directory) files.set(entry.filename, entry);
  }
  return files;
}
