import { library, write } from '../../../../lib/library/database';
import { checkLibrary } from '../../../../lib/library/integrity/check';
import type { Repairs } from '../../../../lib/library/integrity/types';
import { drainPictures } from '../../../../lib/library/pictures';
import { putShown, REVISION_STORES } from '../../../../lib/library/revisions';
import { saveArticle } from '../../../../lib/library/save';
import type { SavedItem } from '../../../../lib/library/types';
import { savedItem } from '../../components/fixtures';
import { illustrated, safeArticle } from '../articles';
import { PNG, pictureServer, pictureWorld } from '../picture-server';

const SERVER = pictureServer({
  'https://img.example/bridge.png': PNG('bridge').bytes,
  'https://img.example/river.png': PNG('river').bytes,
});

export const keepPictures = () => drainPictures(pictureWorld({ fetch: SERVER.fetch, now: () => 1000 }));

async function saved(article: Parameters<typeof saveArticle>[0], now: number): Promise<SavedItem> {
  const answer = await saveArticle(article, now);
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer.item;
}

/** An address that was imported without its text. */
export const putLink = (item: SavedItem): Promise<void> =>
  write(REVISION_STORES, (transaction) => putShown(transaction, item, null));

const BRIDGE = ['https://img.example/bridge.png', 'https://img.example/river.png'];

/**
 * A library with all that there can be: an article with pictures; another that shares one of them, was saved twice, and
 * has a third, shorter version that waits for a choice; one without pictures; an imported address.
 */
export async function variedLibrary() {
  const pictured = await saved(illustrated(BRIDGE, { url: 'https://news.example/pictured' }), 1);
  const url = 'https://news.example/changing';
  const first = await saved(illustrated([BRIDGE[1]!], { url }), 2);
  const second = await saved(illustrated([BRIDGE[1]!], { url, title: 'The bridge, a week later' }), 3);
  await keepPictures();
  const changing = await saved(safeArticle({ url, title: 'Subscribe', wordCount: 100 }), 4);
  const plain = await saved(safeArticle({ url: 'https://news.example/plain' }), 5);
  const address = { id: 'link', url: 'https://news.example/link', identity: 'https://news.example/link' };
  await putLink(savedItem({ ...address, revisionId: null }));
  return { pictured, changing, firstRevision: first.revisionId!, secondRevision: second.revisionId!, plain };
}

const STORES = ['items', 'revisions', 'pictures', 'assets', 'texts'] as const;
type Dump = Record<(typeof STORES)[number], unknown[]>;

/** All records, a file's bytes among them. */
export async function dump(): Promise<Dump> {
  const database = await library();
  const entries = await Promise.all(
    STORES.map(async (name) => {
      const records = await database.getAll(name);
      const read = async (record: object) => ('blob' in record ? { ...record, blob: await bytes(record) } : record);
      return [name, await Promise.all(records.map(read))] as const;
    }),
  );
  return Object.fromEntries(entries) as Dump;
}

const bytes = async ({ blob }: { blob?: unknown }) => [...new Uint8Array(await (blob as Blob).arrayBuffer())];

/** Checks the library, and checks that a second check has nothing to do. */
export async function mended(): Promise<Repairs> {
  const { repairs } = await checkLibrary({ now: () => 9000, everyFile: true });
  const after = await dump();
  const again = await checkLibrary({ now: () => 9001, everyFile: true });
  if (JSON.stringify(again.repairs) !== '{}') throw new Error(`Mended again: ${JSON.stringify(again.repairs)}`);
  if (JSON.stringify(await dump()) !== JSON.stringify(after)) throw new Error('The second check changed something.');
  return repairs;
}
