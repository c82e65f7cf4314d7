// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectFewer, forgetReset, getReset, keepCanary, onReset, tendCanary } from '../../../lib/library/canary';
import { closeLibrary, library, write } from '../../../lib/library/database';
import { saveArticle } from '../../../lib/library/save';
import { deleteItems, goneFrom, purgeItems, purgeTrash } from '../../../lib/library/trash';
import { safeArticle } from './articles';
import { browser } from './fake-browser';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

async function save(count: number): Promise<string[]> {
  const ids = [];
  for (let n = 0; n < count; n++) {
    const answer = await saveArticle(safeArticle({ url: `https://news.example/${n}` }), 1);
    if (answer.status === 'failed') throw new Error(answer.detail);
    ids.push(answer.item.id);
  }
  return ids;
}

/** What a browser does that finds the database broken. */
async function emptyTheLibrary(): Promise<void> {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
}

const canary = async () => (await browser.storage.local.get('canary')).canary;

it('knows which database there is, how much is in it, and when it was seen', async () => {
  await save(2);
  await tendCanary(50);
  const databaseId = (await (await library()).get('meta', 'databaseId'))?.value;
  expect(databaseId).toMatch(/^[0-9a-f-]{36}$/);
  expect(await canary()).toEqual({ databaseId, items: 2, at: 50 });
});

it('counts after changes, those of other pages too', async () => {
  await keepCanary(() => 60);
  expect(await canary()).toMatchObject({ items: 0 });
  await save(3);
  await vi.waitFor(async () => expect(await canary()).toMatchObject({ items: 3, at: 60 }), 3000);
});

describe('an emptied library', () => {
  it('is told by another database, and the evidence stays', async () => {
    await save(3);
    await tendCanary(50);
    await emptyTheLibrary();
    await tendCanary(70);
    expect(await getReset()).toEqual({ foundAt: 70, items: 3, seenAt: 50, left: 0 });
    await tendCanary(80);
    await save(1);
    await tendCanary(90);
    await emptyTheLibrary();
    await tendCanary(100);
    expect(await getReset()).toEqual({ foundAt: 70, items: 3, seenAt: 50, left: 0 });
  });

  it('is told even though something was saved before the canary was asked', async () => {
    await save(3);
    await tendCanary(50);
    await emptyTheLibrary();
    await save(1);
    await tendCanary(70);
    expect(await getReset()).toMatchObject({ items: 3 });
    expect(await canary()).toMatchObject({ items: 1 });
  });

  it('is told when the database has its id still', async () => {
    await save(3);
    await tendCanary(50);
    await write(['items'], ({ store }) => store.clear());
    await tendCanary(70);
    expect(await getReset()).toMatchObject({ items: 3 });
  });

  it('is told when only a part of it is lost, with what is left', async () => {
    const [lost] = await save(3);
    await tendCanary(50);
    await write(['items'], ({ store }) => store.delete(lost!));
    await tendCanary(70);
    expect(await getReset()).toEqual({ foundAt: 70, items: 3, seenAt: 50, left: 2 });
  });

  it('is forgotten when the person knows, and pages hear of it', async () => {
    const heard: unknown[] = [];
    const stop = onReset((reset) => heard.push(reset));
    await save(1);
    await tendCanary(50);
    await emptyTheLibrary();
    await tendCanary(70);
    await forgetReset();
    await tendCanary(80);
    stop();
    expect(await getReset()).toBeNull();
    // What there was at first, and then each change.
    expect(heard).toEqual([null, { foundAt: 70, items: 1, seenAt: 50, left: 0 }, null]);
  });
});

describe('no alarm', () => {
  it('at the first start, nor while nothing was saved', async () => {
    await tendCanary(50);
    await emptyTheLibrary();
    await tendCanary(60);
    expect(await getReset()).toBeNull();
  });

  it('when the person emptied it, though the worker was stopped before it could count', async () => {
    const ids = await save(3);
    await tendCanary(50);
    await deleteItems(ids, 60);
    await purgeItems(ids);
    await tendCanary(70);
    expect(await getReset()).toBeNull();
  });

  it('while the person empties it', async () => {
    await save(2);
    await tendCanary(50);
    const emptied = expectFewer(2, () => write(['items'], ({ store }) => store.clear()));
    await Promise.all([emptied, tendCanary(60)]);
    expect(await getReset()).toBeNull();
  });

  it('for what the person purged, nor for what is purged after its time', async () => {
    const ids = await save(4);
    await tendCanary(50);
    await deleteItems(ids.slice(1), 60);
    await purgeItems([ids[1]!]);
    await tendCanary(70);
    await purgeTrash(goneFrom(60));
    await tendCanary(80);
    expect(await getReset()).toBeNull();
    expect(await canary()).toMatchObject({ items: 1 });
  });

  it('for the part that the person purged, when the rest is lost', async () => {
    const ids = await save(3);
    await tendCanary(50);
    await deleteItems([ids[0]!], 60);
    await purgeItems([ids[0]!]);
    await emptyTheLibrary();
    await tendCanary(70);
    expect(await getReset()).toMatchObject({ items: 2 });
  });
});
