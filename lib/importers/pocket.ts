import { isZip, ReadZip } from './parts/read-zip';
import { headOf } from './parts/text';
import { isPocketPage, readList } from './pocket/page';
import { isPocketTable, readTable } from './pocket/table';
import { type ImportOptions, ImportRefused, type ImportSink, type ImportSource } from './types';

/** In bytes; Pocket cut its tables at ten thousand rows. */
const LARGEST = 256 * 1024 * 1024;

/** What Pocket gave when one left: a zip of tables (until 2025), one of its tables, or a page of links (until 2024). */
export const pocket: ImportSource = {
  id: 'pocket',

  async recognises(file) {
    if (await isZip(file)) return (await tablesIn(file)).tables.length > 0;
    const head = await headOf(file);
    return isPocketTable(head) || isPocketPage(head);
  },

  async read(file, sink, options) {
    if (await isZip(file)) return readTables(await tablesIn(file), file, sink, options);
    const head = await headOf(file);
    if (isPocketPage(head)) return readList(file, sink, options);
    await readTables({ tables: [{ table: file, head }], setAside: [] }, file, sink, options);
  },
};

interface Tables {
  tables: { table: Blob; head: string }[];
  /** Paths of files of the zip that are none: annotations and collections, which nothing here can hold. */
  setAside: string[];
}

async function tablesIn(file: Blob): Promise<Tables> {
  const zip = await ReadZip.open(file);
  const found: Tables = { tables: [], setAside: [] };
  for (const path of zip.paths) {
    const table = path.toLowerCase().endsWith('.csv') ? await zip.unpack(path) : null;
    const head = table ? await headOf(table) : '';
    if (table && isPocketTable(head)) found.tables.push({ table, head });
    else found.setAside.push(path);
  }
  return found;
}

async function readTables(
  { tables, setAside }: Tables,
  file: File,
  sink: ImportSink,
  options: ImportOptions,
): Promise<void> {
  const total = tables.reduce((sum, { table }) => sum + table.size, 0);
  if (total > LARGEST) throw new ImportRefused('tooLarge', `It has ${total} bytes.`);
  options.onFacts?.({ createdAt: null, pictures: 0, missingPictures: 0, settings: null, setAside });
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    options.onProgress?.(done, total);
  };
  let before = 0;
  for (const { table, head } of tables) {
    before = await readTable(table, head, { before, madeAt: file.lastModified }, sink, { ...options, onBytes });
  }
}
