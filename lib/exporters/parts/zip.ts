import { BlobReader, configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { ExportSink } from '../types';

export interface Zip {
  /** @param name its path, with forward slashes */
  add(name: string, content: string | Blob): Promise<void>;
  /** Writes the directory, and leaves the sink open. */
  close(): Promise<void>;
}

/** A zip that goes into the sink as its entries come. Blobs are stored as they are: pictures are packed already. */
export function zipInto(sink: ExportSink, now: number): Zip {
  // Its workers are made from blob: addresses, which the extension's CSP forbids.
  configure({ useWebWorkers: false });
  // No extended times: a reader of EPUB looks for the type at a fixed place, behind a header without extra fields.
  const zip = new ZipWriter(sink, { lastModDate: new Date(now), extendedTimestamp: false, preventClose: true });
  return {
    async add(name, content) {
      if (typeof content === 'string') await zip.add(name, new TextReader(content));
      else await zip.add(name, new BlobReader(content), { level: 0 });
    },
    async close() {
      await zip.close();
    },
  };
}
