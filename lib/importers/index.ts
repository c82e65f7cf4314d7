import { addresses } from './addresses';
import { backup } from './backup';
import { bookmarks } from './bookmarks';
import { fileKindOf } from './parts/file-kind';
import { pocket } from './pocket';
import { FileUnknown, type ImportOptions, ImportRefused, type ImportSink, type ImportSource } from './types';

/** More rows than anyone has read. */
const MOST_ROWS = 500_000;

/** All sources. The first that recognises a file reads it: the particular ones come before those that take nearly any text. */
export const importers: ImportSource[] = [backup, pocket, bookmarks, addresses];

/** The source of a file. @throws FileUnknown · ImportRefused where it is known and cannot be read */
export async function recognise(file: File): Promise<ImportSource> {
  for (const source of importers) if (await source.recognises(file)) return source;
  throw new FileUnknown(await fileKindOf(file));
}

/**
 * Reads all of a file into the sink.
 * @returns how many rows it has
 * @throws ImportRefused where it has none, or too many; and all that `read` of a source throws
 */
export async function readRows(
  source: ImportSource,
  file: File,
  sink: ImportSink,
  options: ImportOptions,
): Promise<number> {
  let rows = 0;
  const counting =
    <A extends unknown[], R>(take: (...row: A) => R) =>
    (...row: A): R => {
      if (++rows > MOST_ROWS) throw new ImportRefused('tooLarge', `It has more than ${MOST_ROWS} rows.`);
      return take(...row);
    };
  const counted: ImportSink = {
    link: counting((link) => sink.link(link)),
    record: counting((record) => sink.record(record)),
    reject: counting((...row) => sink.reject(...row)),
    asset: (asset) => sink.asset(asset),
  };
  await source.read(file, counted, options);
  if (rows === 0) throw new ImportRefused('empty', 'It has no rows.');
  return rows;
}
