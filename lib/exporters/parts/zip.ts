import { BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js';

/** Packs texts into a zip, the names as UTF-8. */
export async function zip(files: AsyncIterable<{ name: string; text: string }>, now: number): Promise<Blob> {
  // Its workers are made from blob: addresses, which the extension's CSP forbids.
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new BlobWriter('application/zip'), { lastModDate: new Date(now) });
  for await (const { name, text } of files) await writer.add(name, new TextReader(text));
  return writer.close();
}
