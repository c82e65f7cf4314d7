// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { library, openLibrary } from '../../../lib/library/database';
import { sha256 } from '../../../lib/library/hash';
import { getItemByUrl, getRevision, listItems, listRevisions } from '../../../lib/library/items';
import { type LibraryDatabase, MIGRATIONS, type Migration } from '../../../lib/library/migrations';
import { readRecords } from '../../../lib/library/records';
import { saveArticle } from '../../../lib/library/save';
import { findItems } from '../../../lib/library/search/find';
import { markItems } from '../../../lib/library/states';
import type { Revision, SavedItem } from '../../../lib/library/types';
import { isSafeArticle } from '../../../lib/sanitize';
import { savedItem } from '../components/fixtures';
import { illustrated, safeArticle } from './articles';
import { loadOld, OLD_VERSIONS } from './schemas/load';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

const shapeOf = (database: LibraryDatabase) =>
  [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).store;
    return [name, store.keyPath, ...[...store.indexNames].sort()];
  });

it('the schema of version 1 is what it was when it was released', async () => {
  const database = await openLibrary('old', MIGRATIONS.slice(0, 1));
  expect(database.version).toBe(1);
  expect(shapeOf(database)).toEqual([
    ['assets', 'sha256'],
    ['items', 'id', 'identity', 'savedAt'],
    ['meta', 'name'],
    ['pictures', ['revisionId', 'slot'], 'asset', 'itemId', 'state'],
    ['revisions', 'id', 'itemId'],
    ['texts', 'itemId'],
  ]);
  expect(database.transaction('items').store.index('identity').unique).toBe(true);
  database.close();
});

it('version 2 gives every item tags, progress and states, and the database an id', async () => {
  const { tags, progress, archivedAt, favouriteAt, statesAt, ...old } = savedItem();
  const first = await openLibrary('old', MIGRATIONS.slice(0, 1));
  await first.put('items', old as SavedItem);
  first.close();
  const second = await openLibrary('old', MIGRATIONS.slice(0, 2));
  expect(await second.getAll('items')).toEqual([
    { ...old, tags: [], progress: 0, archivedAt: null, favouriteAt: null, statesAt: old.updatedAt },
  ]);
  expect(await second.get('meta', 'databaseId')).toMatchObject({ value: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  second.close();
});

/** What articles got in version 3. */
const WITHOUT_FACTS = { keyFacts: [] };

describe.each(OLD_VERSIONS)('a database as version %i wrote it', (version) => {
  it('is brought to today’s version, and nothing of it is lost', async () => {
    const old = await loadOld(version);
    const database = await library();
    expect(database.version).toBe(MIGRATIONS.length);
    for (const name of ['revisions', 'pictures', 'texts'] as const)
      expect(await database.getAll(name), name).toEqual(old[name]);
    const items = await database.getAll('items');
    expect(items).toMatchObject(old.items!);
    for (const item of items) expect(Object.keys(item).sort()).toEqual(Object.keys(savedItem()).sort());
    const [asset] = await database.getAll('assets');
    expect(await sha256(await asset!.blob.arrayBuffer())).toBe(asset!.sha256);
  });

  it('can be read, searched, changed and saved to', async () => {
    await loadOld(version);
    expect((await listItems()).map(({ title }) => title)).toContain('With pictures');
    expect((await findItems('with PICTURES')).size).toBe(1);
    const item = await getItemByUrl('https://news.example/pictures');
    expect(await markItems([item!.id], 'archived', 10)).toBe(1);
    const again = safeArticle({ url: item!.url, title: 'With pictures, again', contentHtml: '<p>New.</p>' });
    expect(await saveArticle(again, 11)).toMatchObject({ status: 'updated', item: { id: item!.id, archivedAt: 10 } });
  });

  it('gives its texts with all that an article has by now, and otherwise as they were', async () => {
    const old = await loadOld(version);
    const stored = old.revisions as unknown as Revision[];
    expect(stored.length).toBeGreaterThan(0);
    const backedUp = new Map<string, Revision>();
    for await (const { revisions } of readRecords(null)) for (const one of revisions) backedUp.set(one.id, one);
    for (const { article, ...rest } of stored) {
      const wanted = { ...rest, article: { ...WITHOUT_FACTS, ...article } };
      expect(await getRevision(rest.id)).toEqual(wanted);
      expect((await listRevisions(rest.itemId)).find(({ id }) => id === rest.id)).toEqual(wanted);
      expect(backedUp.get(rest.id)).toEqual(wanted);
      expect(isSafeArticle(wanted.article)).toBe(true);
    }
  });

  it('takes an unchanged article that is saved once more for unchanged', async () => {
    const { items, revisions } = await loadOld(version);
    const item = (items as unknown as SavedItem[]).find(
      ({ deletedAt, revisionId }) => deletedAt === null && revisionId,
    );
    const { article } = (revisions as unknown as Revision[]).find(({ id }) => id === item!.revisionId)!;
    expect(await saveArticle({ ...WITHOUT_FACTS, ...article }, 12)).toMatchObject({ status: 'unchanged' });
    const facts = [{ label: 'Width', value: '12 m', anchor: null }];
    expect(await saveArticle({ ...article, keyFacts: facts }, 13)).toMatchObject({ status: 'updated' });
  });
});

it('there is a dump of every version but the last', () => {
  expect(OLD_VERSIONS).toEqual(MIGRATIONS.slice(1).map((_, index) => index + 1));
});

describe('an upgrade', () => {
  const addField: Migration = async (_database, transaction) => {
    for (const item of await transaction.objectStore('items').getAll())
      await transaction.objectStore('items').put({ ...item, title: `${item.title}!` });
  };

  async function oldLibrary(): Promise<void> {
    const answer = await saveArticle(illustrated(['https://img.example/a.png']), 1);
    expect(answer.status).toBe('saved');
    (await library()).close();
  }

  it('runs what is new, once, and loses nothing', async () => {
    await oldLibrary();
    const migrations = [...MIGRATIONS, addField];
    for (let opened = 0; opened < 2; opened++) {
      const database = await openLibrary('lectern', migrations);
      expect(database.version).toBe(migrations.length);
      expect(await database.getAll('items')).toMatchObject([{ title: 'The old bridge reopens!', picturesTotal: 1 }]);
      expect(await database.count('pictures')).toBe(1);
      database.close();
    }
  });

  it('that fails in the middle leaves the old version whole, and works the next time', async () => {
    await oldLibrary();
    const failing: Migration = async (database, transaction) => {
      await addField(database, transaction);
      throw new Error('stopped');
    };
    await expect(openLibrary('lectern', [...MIGRATIONS, failing])).rejects.toThrow('stopped');
    const old = await openLibrary('lectern');
    expect(await old.getAll('items')).toMatchObject([{ title: 'The old bridge reopens' }]);
    old.close();
    const database = await openLibrary('lectern', [...MIGRATIONS, addField]);
    expect(await database.getAll('items')).toMatchObject([{ title: 'The old bridge reopens!' }]);
    database.close();
  });

  it('is not held up by a page that has the old version open', async () => {
    await saveArticle(illustrated(['https://img.example/a.png']), 1);
    const database = await openLibrary('lectern', [...MIGRATIONS, addField]);
    expect(await database.count('items')).toBe(1);
    database.close();
  });

  it('that a page holds up for ever fails at some time, and does not keep the database from others', async () => {
    (await openLibrary('held')).close();
    const frozen = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('held');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opening = openLibrary('held', [...MIGRATIONS, addField]);
      const refused = expect(opening).rejects.toMatchObject({ name: 'TimeoutError' });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(10_000);
      await refused;
    } finally {
      vi.useRealTimers();
      frozen.close();
    }
    (await openLibrary('held', [...MIGRATIONS, addField, addField])).close();
  });

  it('is refused to an older Lectern', async () => {
    (await openLibrary('lectern', [...MIGRATIONS, addField])).close();
    await expect(openLibrary('lectern')).rejects.toThrow();
  });
});
