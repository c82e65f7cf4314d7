import type { ImportedLink, LibraryRecord } from '../library/types';

export type ImportSourceId = 'backup' | 'pocket' | 'bookmarks' | 'addresses';

/** Why a row of a file is not imported: a code, for which the interface has words. */
export type RejectReason =
  /** It has no address. */
  | 'noAddress'
  /** What stands for the address is none that can be opened (http or https). */
  | 'badAddress'
  /** The row cannot be read. */
  | 'malformed'
  /** It is longer than any true row. */
  | 'tooLong';

/** Why a file as a whole is not imported. The library is as it was. */
export type RefusalReason =
  /** No source knows a file like it. */
  | 'unknown'
  /** It holds nothing to import. */
  | 'empty'
  | 'tooLarge'
  /** It is cut short, or was changed since it was written. `detail` names the part. */
  | 'damaged'
  /** A newer Lectern wrote it. */
  | 'newer'
  /** Its names or sizes are those of a trap. */
  | 'hostile'
  | 'encoding';

/** A file that cannot be imported. Nothing was changed. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  constructor(
    readonly reason: RefusalReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Where what is read from a file goes. Every row of the file goes to exactly one of the first three. */
export interface ImportSink {
  link(link: ImportedLink): Promise<void>;
  record(record: LibraryRecord): Promise<void>;
  /** @param row its number in the file, from 1 · @param text what can be shown of it */
  reject(row: number, text: string, reason: RejectReason): void;
  /** The bytes of a picture that a record names. */
  asset(asset: { sha256: string; type: string; blob: Blob }): Promise<void>;
}

export interface ImportOptions {
  signal?: AbortSignal;
  /** `total` is null while it is not known; both in the same unit. */
  onProgress?: (done: number, total: number | null) => void;
  /** Called once, before the first row, by a source whose files say something of themselves. */
  onFacts?: (facts: FileFacts) => void;
}

/** What a file says of itself. */
export interface FileFacts {
  /** When it was made, in milliseconds since 1970. */
  createdAt: number | null;
  /** Pictures that it brings along. */
  pictures: number;
  /** Pictures that it names, and whose bytes could not be read when it was made. */
  missingPictures: number;
  /** How Lectern was set where it was made, as the file says it: nobody has checked it. Null where it does not say. */
  settings: unknown;
  /** Paths of parts for which Lectern has no place. */
  setAside: string[];
}

/** What a file is that no source knows, so that one can be told what to do instead. */
export type FileKind =
  | 'empty'
  | 'pdf'
  | 'office'
  | 'ebook'
  | 'database'
  | 'zip'
  | 'profile'
  | 'json'
  | 'page'
  | 'table'
  | 'other';

/** A file that no source knows. */
export class FileUnknown extends ImportRefused {
  constructor(readonly kind: FileKind) {
    super('unknown', kind);
  }
}

/** One source. */
export interface ImportSource {
  id: ImportSourceId;
  /** Whether a file is of this source, by what is in it, whatever it is called. Reads little of it. */
  recognises(file: File): Promise<boolean>;
  /** Reads all of a file into the sink. @throws ImportRefused · the signal's reason when it was aborted */
  read(file: File, sink: ImportSink, options: ImportOptions): Promise<void>;
}
