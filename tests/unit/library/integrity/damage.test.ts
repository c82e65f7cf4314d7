// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library, write } from '../../../../lib/library/database';
import { getItem } from '../../../../lib/library/items';
import { saveArticle } from '../../../../lib/library/save';
import { findItems } from '../../../../lib/library/search/find';
import { safeArticle } from '../articles';
import { PNG } from '../picture-server';
import { freshLibrary } from '../setup';
import { dump, keepPictures, mended, variedLibrary } from './library';

vi.mock('../../../../lib/browser', () => import('../fake-browser'));

const RIVER = await PNG('river').sha256();
const BRIDGE = await PNG('bridge').sha256();

let there: Awaited<ReturnType<typeof variedLibrary>>;
let whole: Awaited<ReturnType<typeof dump>>;
beforeEach(async () => {
  await freshLibrary();
  there = await variedLibrary();
  whole = await dump();
});
afterEach(() => vi.restoreAllMocks());

it('a whole library is left as it is', async () => {
  expect(await mended()).toEqual({});
  expect(await dump()).toEqual(whole);
});

describe('items', () => {
  it('that are lost come back with their article and pictures', async () => {
    const { id } = there.pictured;
    await write(['items', 'texts'], async (transaction) => {
      await transaction.objectStore('items').delete(id);
      await transaction.objectStore('texts').delete(id);
    });
    expect(await mended()).toEqual({ recovered: 1 });
    expect(await dump()).toEqual(whole);
  });

  it('that are lost show the version that was not cut', async () => {
    await write(['items'], ({ store }) => store.delete(there.changing.id));
    expect(await mended()).toEqual({ recovered: 1 });
    const back = { savedAt: 2, revisionId: there.secondRevision, title: 'The bridge, a week later' };
    expect(await getItem(there.changing.id)).toMatchObject(back);
  });

  it('that are lost become earlier versions of what the page was saved as since', async () => {
    await write(['items'], ({ store }) => store.delete(there.pictured.id));
    const answer = await saveArticle(safeArticle({ url: there.pictured.url, title: 'Anew' }), 20);
    const anew = 'item' in answer ? answer.item : null;
    expect(await mended()).toEqual({ joined: 1, strayTexts: 1 });
    const database = await library();
    expect(await getItem(anew!.id)).toEqual(anew);
    expect(await database.countFromIndex('revisions', 'itemId', anew!.id)).toBe(2);
    expect(await database.countFromIndex('pictures', 'itemId', anew!.id)).toBe(2);
    expect(await database.countFromIndex('revisions', 'itemId', there.pictured.id)).toBe(0);
  });

  it('show another version when theirs is lost', async () => {
    await write(['revisions'], ({ store }) => store.delete(there.secondRevision));
    expect(await mended()).toEqual({ otherVersion: 1, strayPictures: 1 });
    expect(await getItem(there.changing.id)).toMatchObject({
      revisionId: there.firstRevision,
      pendingRevisionId: there.changing.pendingRevisionId,
      title: 'The old bridge reopens',
      picturesKept: 1,
    });
    expect(await findItems('week later')).toEqual(new Set());
  });

  it('become an address when no version is left', async () => {
    await write(['revisions'], ({ store }) => store.delete(there.pictured.revisionId!));
    expect(await mended()).toMatchObject({ textLost: 1, strayPictures: 1, strayFiles: 1 });
    const bare = { revisionId: null, picturesTotal: 0, picturesKept: 0, leadAsset: null, title: there.pictured.title };
    expect(await getItem(there.pictured.id)).toMatchObject(bare);
    const { items, assets } = await dump();
    expect(items).toHaveLength(whole.items.length);
    expect(assets).toHaveLength(1);
  });

  it('ask for no choice when the version that waited is lost', async () => {
    await write(['revisions'], ({ store }) => store.delete(there.changing.pendingRevisionId!));
    expect(await mended()).toEqual({ choiceLost: 1 });
    expect(await getItem(there.changing.id)).toEqual({ ...there.changing, pendingRevisionId: null });
  });

  it.each([{ picturesKept: 7 }, { picturesTotal: 0 }, { leadAsset: null }, { leadAsset: 'f00' }])(
    'that count wrongly, count again: %j',
    async (wrong) => {
      await write(['items'], async ({ store }) => store.put({ ...(await store.get(there.pictured.id))!, ...wrong }));
      expect(await mended()).toEqual({ counts: 1 });
      expect(await dump()).toEqual(whole);
    },
  );
});

describe('texts for the filter', () => {
  it.each(['pictured', 'changing', 'plain', 'link'] as const)('that are missing are made: %s', async (name) => {
    await write(['texts'], ({ store }) => store.delete(name === 'link' ? 'link' : there[name].id));
    expect(await mended()).toEqual({ search: 1 });
    expect(await dump()).toEqual(whole);
  });

  it('that were folded in another way are made anew', async () => {
    await write(['texts', 'meta'], async (transaction) => {
      const texts = transaction.objectStore('texts');
      for (const itemId of await texts.getAllKeys()) await texts.put({ itemId, text: 'Folded In Another Way' });
      await transaction.objectStore('meta').put({ name: 'foldVersion', value: 0 });
    });
    expect(await mended()).toEqual({ search: 4 });
    expect(await dump()).toEqual(whole);
  });

  it('of no item go', async () => {
    await write(['texts'], ({ store }) => store.put({ itemId: 'nowhere', text: 'stray' }));
    expect(await mended()).toEqual({ strayTexts: 1 });
    expect(await dump()).toEqual(whole);
  });
});

describe('pictures and their files', () => {
  it('of no revision go, with their files', async () => {
    const blob = new Blob(['stray'], { type: 'image/png' });
    await write(['pictures', 'assets'], async (transaction) => {
      const pictures = transaction.objectStore('pictures');
      const picture = (await pictures.getAll())[0]!;
      await pictures.put({ ...picture, revisionId: 'nowhere', asset: 'f00' });
      await transaction.objectStore('assets').put({ sha256: 'f00', type: 'image/png', size: 5, blob });
    });
    expect(await mended()).toEqual({ strayPictures: 1, strayFiles: 1 });
    expect(await dump()).toEqual(whole);
  });

  it('of no picture go', async () => {
    const blob = new Blob(['stray'], { type: 'image/png' });
    await write(['assets'], ({ store }) => store.put({ sha256: 'f00', type: 'image/png', size: 5, blob }));
    expect(await mended()).toEqual({ strayFiles: 1 });
    expect(await dump()).toEqual(whole);
  });

  it('are fetched again when the file is not there', async () => {
    await write(['assets'], ({ store }) => store.delete(RIVER));
    expect(await mended()).toEqual({ filesMissing: 1 });
    const database = await library();
    expect(await database.countFromIndex('pictures', 'state', IDBKeyRange.bound(['pending'], ['pending', []]))).toBe(3);
    expect(await getItem(there.pictured.id)).toMatchObject({ picturesTotal: 2, picturesKept: 1 });
    await keepPictures();
    expect(kept(await dump())).toEqual(kept(whole));
  });

  it('are fetched again when its bytes are others', async () => {
    await write(['assets'], async ({ store }) => {
      const asset = (await store.get(BRIDGE))!;
      await store.put({ ...asset, blob: new Blob(['rotten'], { type: asset.type }) });
    });
    expect(await mended()).toEqual({ filesDamaged: 1 });
    expect(await getItem(there.pictured.id)).toMatchObject({ picturesKept: 1, leadAsset: null });
    await keepPictures();
    expect(kept(await dump())).toEqual(kept(whole));
  });

  describe('when it cannot be read', () => {
    const fail = (times: number) => {
      const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
      for (let n = 0; n < times; n++) read.mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    };

    it('are fetched again', async () => {
      fail(2);
      expect(await mended()).toEqual({ filesDamaged: 1 });
      await keepPictures();
      expect(kept(await dump())).toEqual(kept(whole));
    });

    it('are left when it can be read the second time', async () => {
      fail(1);
      expect(await mended()).toEqual({});
      expect(await dump()).toEqual(whole);
    });
  });

  /** Without how often and when it was tried. */
  const kept = (all: typeof whole) => ({
    ...all,
    pictures: all.pictures.map((picture) => ({ ...(picture as object), attempts: 0, notBefore: 0 })),
  });
});

it('mends everything at once', async () => {
  await write(['items', 'revisions', 'texts', 'assets'], async (transaction) => {
    await transaction.objectStore('items').delete(there.plain.id);
    await transaction.objectStore('revisions').delete(there.changing.pendingRevisionId!);
    await transaction.objectStore('texts').clear();
    await transaction.objectStore('assets').delete(RIVER);
  });
  expect(await mended()).toEqual({ recovered: 1, choiceLost: 1, search: 3, filesMissing: 1 });
  const { items, texts } = await dump();
  expect(items).toHaveLength(whole.items.length);
  expect(texts).toEqual(whole.texts);
});
