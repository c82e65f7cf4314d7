// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library, write } from '../../../../lib/library/database';
import { sha256 } from '../../../../lib/library/hash';
import { checkLibrary, lastChecks } from '../../../../lib/library/integrity/check';
import { requeueMissing } from '../../../../lib/library/integrity/files';
import { mendItems } from '../../../../lib/library/integrity/items';
import { mendRevisions } from '../../../../lib/library/integrity/revisions';
import { dropStrayFiles } from '../../../../lib/library/integrity/strays';
import type { Step } from '../../../../lib/library/integrity/types';
import { getItem } from '../../../../lib/library/items';
import type { SavedPicture } from '../../../../lib/library/types';
import { savedItem } from '../../components/fixtures';
import { freshLibrary, runOutOfRoom } from '../setup';
import { dump, putLink, variedLibrary } from './library';

vi.mock('../../../../lib/browser', () => import('../fake-browser'));
beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

const now = () => 9000;

it('remembers what it found', async () => {
  expect(await lastChecks()).toEqual({ last: null, lastMending: null });
  await variedLibrary();
  await write(['texts'], ({ store }) => store.clear());
  const report = { at: 9000, repairs: { search: 4 } };
  expect(await checkLibrary({ now })).toEqual(report);
  expect(await lastChecks()).toEqual({ last: report, lastMending: report });
  await checkLibrary({ now: () => 9500 });
  expect(await lastChecks()).toEqual({ last: { at: 9500, repairs: {} }, lastMending: report });
});

it('tells how far it is, from little to all', async () => {
  await variedLibrary();
  const told: number[] = [];
  await checkLibrary({ now, everyFile: true, onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBeLessThan(0.5);
  expect(told.at(-1)).toBeGreaterThan(0.9);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

it('writes nothing but its own state where nothing is to be mended', async () => {
  await variedLibrary();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const gone = vi.spyOn(IDBObjectStore.prototype, 'delete');
  await checkLibrary({ now, everyFile: true });
  expect(new Set(put.mock.contexts.map((store) => (store as IDBObjectStore).name))).toEqual(new Set(['meta']));
  expect(gone).not.toHaveBeenCalled();
});

it('looks at libraries of more than a batch, to the last record', async () => {
  for (let n = 0; n < 250; n++) {
    const url = `https://news.example/${n}`;
    await putLink(savedItem({ id: `item-${String(n).padStart(4, '0')}`, url, identity: url, revisionId: null }));
  }
  const whole = await dump();
  await write(['texts'], async ({ store }) => {
    for (const n of ['0000', '0099', '0100', '0249']) await store.delete(`item-${n}`);
  });
  expect((await checkLibrary({ now })).repairs).toEqual({ search: 4 });
  expect(await dump()).toEqual(whole);
});

describe('cut short', () => {
  const stop = (at: number) => {
    let told = 0;
    return () => {
      told += 1;
      if (told === at) throw new Error('stopped');
    };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('after batch %i, it goes on from there the next time', async (at) => {
    await variedLibrary();
    const whole = await dump();
    await write(['texts'], ({ store }) => store.clear());
    await expect(checkLibrary({ now, onProgress: stop(at) })).rejects.toThrow('stopped');
    expect(await lastChecks()).toEqual({ last: null, lastMending: null });
    let batches = 0;
    const report = await checkLibrary({ now, onProgress: () => (batches += 1) });
    expect(report.repairs).toEqual({ search: 4 });
    expect(batches).toBe(at < 8 ? 8 - at : 1);
    expect(await dump()).toEqual(whole);
  });

  it('by a full disk, it says so and harms nothing', async () => {
    await variedLibrary();
    await write(['texts'], ({ store }) => store.clear());
    const damaged = await dump();
    runOutOfRoom('texts');
    await expect(checkLibrary({ now })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await dump()).toEqual(damaged);
    expect((await checkLibrary({ now })).repairs).toEqual({ search: 4 });
  });
});

describe("the files' bytes", () => {
  const FILES = 130;
  let last: string;

  beforeEach(async () => {
    await variedLibrary();
    const database = await library();
    const { id: revisionId, itemId } = (await database.getAll('revisions'))[0]!;
    for (let slot = 10; slot < 10 + FILES; slot++) {
      const blob = new Blob([`picture ${slot}`], { type: 'image/png' });
      const asset = await sha256(await blob.arrayBuffer());
      const state = { state: 'kept', reason: null, attempts: 1, notBefore: 0 } as const;
      const picture: SavedPicture = {
        revisionId,
        itemId,
        slot,
        isLead: false,
        url: `https://img.example/${slot}`,
        ...state,
        asset,
      };
      await database.put('assets', { sha256: asset, type: 'image/png', size: blob.size, blob });
      await database.put('pictures', picture);
    }
    await checkLibrary({ now, everyFile: true });
    last = (await database.getAllKeys('assets')).at(-1)!;
    await database.put('assets', { sha256: last, type: 'image/png', size: 6, blob: new Blob(['rotten']) });
  });

  it('are read a batch a check, so that all are read in time', async () => {
    expect((await checkLibrary({ now })).repairs).toEqual({});
    expect((await checkLibrary({ now })).repairs).toEqual({ filesDamaged: 1 });
    expect(await (await library()).get('assets', last)).toBeUndefined();
  });

  it('are all read when that is asked for', async () => {
    await checkLibrary({ now });
    expect((await checkLibrary({ now, everyFile: true })).repairs).toEqual({ filesDamaged: 1 });
  });
});

it('two checks take turns', async () => {
  await variedLibrary();
  await write(['texts'], ({ store }) => store.clear());
  const reports = await Promise.all([checkLibrary({ now }), checkLibrary({ now })]);
  expect(reports.map(({ repairs }) => repairs)).toEqual([{ search: 4 }, {}]);
});

describe('what was mended by others between the look and the mending is left', () => {
  /** Runs a step whose writing waits for another change that was asked for before it. */
  async function race(change: () => Promise<unknown>, step: Step) {
    let free = () => {};
    const held = navigator.locks.request('lectern-library', () => new Promise<void>((resolve) => (free = resolve)));
    const changed = change();
    const batch = step(null);
    await new Promise((resolve) => setTimeout(resolve, 30));
    free();
    await Promise.all([held, changed]);
    return (await batch).repairs;
  }

  it('a file that a picture got', async () => {
    await variedLibrary();
    const blob = new Blob(['new'], { type: 'image/png' });
    const asset = await sha256(await blob.arrayBuffer());
    await write(['assets'], ({ store }) => store.put({ sha256: asset, type: 'image/png', size: 3, blob }));
    const take = () =>
      write(['pictures'], async ({ store }) => store.put({ ...(await store.getAll())[0]!, slot: 9, asset }));
    expect(await race(take, dropStrayFiles)).toEqual([]);
    expect(await (await library()).get('assets', asset)).toBeDefined();
  });

  it('a file that is there again', async () => {
    await variedLibrary();
    const whole = await dump();
    const asset = (await (await library()).getAll('assets'))[0]!;
    await write(['assets'], ({ store }) => store.delete(asset.sha256));
    expect(await race(() => write(['assets'], ({ store }) => store.put(asset)), requeueMissing)).toEqual([]);
    expect(await dump()).toEqual(whole);
  });

  it('an item that came back', async () => {
    const { pictured } = await variedLibrary();
    await write(['items'], ({ store }) => store.delete(pictured.id));
    const item = { ...pictured, picturesKept: 2, tags: ['mine'] };
    expect(await race(() => write(['items'], ({ store }) => store.put(item)), mendRevisions)).toEqual([]);
    expect(await getItem(pictured.id)).toEqual(item);
  });

  it('an item that was counted again', async () => {
    const { plain } = await variedLibrary();
    await write(['items'], ({ store }) => store.put({ ...plain, picturesKept: 5 }));
    const item = { ...plain, tags: ['mine'] };
    expect(await race(() => write(['items'], ({ store }) => store.put(item)), mendItems)).toEqual([]);
    expect(await getItem(plain.id)).toEqual(item);
  });
});
