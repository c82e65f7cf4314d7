import type { ExportSink } from '../../lib/exporters/types';

const FOLDER = 'exports';
/** By then the browser has read a file that was downloaded from here, even if it first asked where to put it. */
const READ_BY_THEN_MS = 60 * 60 * 1000;

/** A file that an export is written into, before the browser downloads it. */
export interface ExportFile {
  sink: ExportSink;
  /** What was written. */
  close(mime: string): Promise<Blob>;
  /** Leaves nothing of it. */
  discard(): Promise<void>;
}

/** A new file, on the disk where the browser lets one be made, and else (a private window of Firefox) in memory. */
export async function openExportFile(): Promise<ExportFile> {
  const root = await navigator.storage.getDirectory().catch(() => null);
  return root ? onDisk(await root.getDirectoryHandle(FOLDER, { create: true })) : inMemory();
}

async function onDisk(folder: FileSystemDirectoryHandle): Promise<ExportFile> {
  await removeOld(folder);
  const name = crypto.randomUUID();
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  return {
    // One of its own, which a writer that failed may have left locked.
    sink: new WritableStream({ write: (chunk) => file.write(chunk) }),
    async close(mime) {
      await file.close();
      return (await handle.getFile()).slice(0, undefined, mime);
    },
    async discard() {
      await file.abort();
      await folder.removeEntry(name);
    },
  };
}

/** Files of earlier exports stay until the browser has surely read them. */
async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await (handle as FileSystemFileHandle).getFile();
    // One that is being written in another tab is locked, and stays.
    if (Date.now() - lastModified > READ_BY_THEN_MS) await folder.removeEntry(name).catch(() => undefined);
  }
}

function inMemory(): ExportFile {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    sink: new WritableStream({ write: (chunk) => void parts.push(chunk) }),
    close: async (mime) => new Blob(parts, { type: mime }),
    async discard() {
      parts = [];
    },
  };
}
