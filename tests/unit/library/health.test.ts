// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '../../../lib/library/database';
import { measureHealth, measureRoom } from '../../../lib/library/health';
import { getLastBackup, noteBackup } from '../../../lib/library/last-backup';
import { changeTags } from '../../../lib/library/states';
import { deleteItems } from '../../../lib/library/trash';
import type { SavedPicture } from '../../../lib/library/types';
import { variedLibrary } from './integrity/library';
import { PNG } from './picture-server';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

it('an empty library has nothing of anything', async () => {
  expect(await measureHealth(0)).toEqual({
    articles: 0,
    links: 0,
    inTrash: 0,
    sinceBackup: 0,
    earlier: { versions: 0, bytes: 0 },
    pictures: { kept: 0, pending: 0, failed: 0, 'not-allowed': 0 },
    failures: new Map(),
    pictureBytes: 0,
  });
});

it('counts items, versions, pictures and bytes', async () => {
  await variedLibrary();
  const health = await measureHealth(0);
  // Three articles, one of them with an earlier version and one that waits; one file is shared by two of them.
  expect(health).toMatchObject({ articles: 3, links: 1, inTrash: 0, earlier: { versions: 2 } });
  expect(health.earlier.bytes).toBeGreaterThan(1000);
  expect(health.earlier.bytes).toBeLessThan(5000);
  expect(health.pictures).toEqual({ kept: 4, pending: 0, failed: 0, 'not-allowed': 0 });
  expect(health.pictureBytes).toBe(PNG('bridge').bytes.length + PNG('river').bytes.length);
});

it('tells apart what is in the trash', async () => {
  const { plain } = await variedLibrary();
  await deleteItems([plain.id, 'link'], 10);
  expect(await measureHealth(0)).toMatchObject({ articles: 2, links: 0, inTrash: 2 });
});

it('tells why pictures are missing', async () => {
  await variedLibrary();
  const states = [
    { state: 'pending', reason: null },
    { state: 'not-allowed', reason: 'permission' },
    { state: 'failed', reason: 'server' },
    { state: 'failed', reason: 'server' },
    { state: 'failed', reason: 'too-large' },
  ] as const;
  await write(['pictures'], async ({ store }) => {
    const picture = (await store.getAll())[0] as SavedPicture;
    await Promise.all(states.map((state, at) => store.put({ ...picture, ...state, asset: null, slot: 10 + at })));
  });
  const { pictures, failures } = await measureHealth(0);
  expect(pictures).toEqual({ kept: 4, pending: 1, failed: 3, 'not-allowed': 1 });
  expect(failures).toEqual(
    new Map([
      ['server', 2],
      ['too-large', 1],
    ]),
  );
});

it('counts what was saved or changed after the last backup', async () => {
  const { pictured, plain } = await variedLibrary();
  const later = Date.UTC(2030, 0, 1);
  expect(await measureHealth(later)).toMatchObject({ sinceBackup: 0 });
  await changeTags([pictured.id], ['bridges'], [], later + 1);
  expect(await measureHealth(later)).toMatchObject({ sinceBackup: 1 });
  await deleteItems([plain.id], later + 2);
  expect(await measureHealth(0)).toMatchObject({ sinceBackup: 3 });
});

it('remembers the last backup, though the library is lost', async () => {
  expect(await getLastBackup()).toBeNull();
  await noteBackup(312, 50);
  await noteBackup(320, 60);
  globalThis.indexedDB = new IDBFactory();
  expect(await getLastBackup()).toEqual({ at: 60, items: 320 });
});

it.each([
  [
    { usage: 30, quota: 100 },
    { used: 30, free: 70 },
  ],
  [
    { usage: 130, quota: 100 },
    { used: 130, free: 0 },
  ],
  [{}, { used: null, free: null }],
])('asks the browser for the room: %j', async (estimate, room) => {
  Object.assign(navigator, { storage: { estimate: async () => estimate, persisted: async () => true } });
  expect(await measureRoom()).toEqual({ ...room, persisted: true });
});
