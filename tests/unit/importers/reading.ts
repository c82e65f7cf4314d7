import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { readRows, recognise } from '../../../lib/importers';
import type { FileFacts, ImportSourceId, RejectReason } from '../../../lib/importers/types';
import { type ReadingState, stateOf } from '../../../lib/library/state-of';
import type { ImportedLink } from '../../../lib/library/types';

/** When the files of the tests were made. */
export const MADE_AT = Date.UTC(2025, 6, 8);

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'export'): File =>
  new File([content], name, { lastModified: MADE_AT });

export interface ReadFile {
  source: ImportSourceId;
  rows: number;
  links: ImportedLink[];
  rejected: { row: number; text: string; reason: RejectReason }[];
  facts: FileFacts | null;
  /** The last that was said of the progress. */
  progress: [done: number, total: number | null];
}

/** Recognises a file and reads all of it, as the page does. */
export async function readAll(file: File, signal?: AbortSignal): Promise<ReadFile> {
  const source = await recognise(file);
  const read: ReadFile = { source: source.id, rows: 0, links: [], rejected: [], facts: null, progress: [0, null] };
  const sink = {
    link: async (link: ImportedLink) => void read.links.push(link),
    record: async () => {
      throw new Error('Only a backup has records.');
    },
    reject: (row: number, text: string, reason: RejectReason) => void read.rejected.push({ row, text, reason }),
    asset: async () => {},
  };
  read.rows = await readRows(source, file, sink, {
    signal,
    onProgress: (...progress) => {
      read.progress = progress;
    },
    onFacts: (facts) => {
      read.facts = facts;
    },
  });
  return read;
}

/** The links' states, in the order of the rows. */
export const statesOf = ({ links }: ReadFile): ReadingState[] => links.map(stateOf);

/** A zip file of these texts. */
export async function zipOf(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(files))
    await zip.add(path, new Uint8ArrayReader(new TextEncoder().encode(text)));
  return zip.close();
}
