import { BlobReader, configure, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { ExportSink } from '../types';

export interface Zip {
  /** @param name its path, with forward slashes · @param packing of bytes: Blobs are stored, text is packed */
  add(name: string, content: string | Blob | Uint8Array, packing?: 'stored' | 'packed'): Promise<void>;
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
    async add(name, content, packing = 'stored') {
      if (typeof content === 'string') await zip.add(name, new TextReader(content));
      else if (content instanceof Uint8Array)
        await zip.add(name, new Uint8ArrayReader(content), packing === 'stored' ? { level: 0 } : {});
      else await zip.add(name, new BlobReader(content), { level: 0 });
    },
    async close() {
      await zip.close();
    },
  };
}
