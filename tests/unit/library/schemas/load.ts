import { openLibrary } from '../../../../lib/library/database';
import { MIGRATIONS } from '../../../../lib/library/migrations';
import version1 from './version-1.json';
import version2 from './version-2.json';
import version3 from './version-3.json';

/** What each version of Lectern left in its database, written by that version's own code. Pictures' bytes are in base64. */
const DUMPS: Record<number, typeof version1 | typeof version2 | typeof version3> = {
  1: version1,
  2: version2,
  3: version3,
};

/** The versions of which there is a dump. */
export const OLD_VERSIONS = Object.keys(DUMPS).map(Number);

/** Makes the library's database as a version of Lectern left it. Gives its rows by store. */
export async function loadOld(version: number): Promise<Record<string, Record<string, unknown>[]>> {
  const dump = DUMPS[version];
  if (!dump) throw new Error(`There is no dump of version ${version}.`);
  const assets = dump.assets.map((asset) => ({ ...asset, blob: blobOf(asset.blob, asset.type) }));
  const rows: Record<string, Record<string, unknown>[]> = { ...dump, assets };
  const database = await openLibrary('lectern', MIGRATIONS.slice(0, version));
  for (const name of database.objectStoreNames) {
    for (const row of rows[name] ?? []) await database.put(name, row as never);
  }
  database.close();
  return rows;
}

const blobOf = (base64: string, type: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
