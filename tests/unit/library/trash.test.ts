// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { onLibraryChange } from '../../../lib/library/changes';
import { library } from '../../../lib/library/database';
import { getAsset, getItem, listItems } from '../../../lib/library/items';
import { drainPictures } from '../../../lib/library/pictures';
import { saveArticle } from '../../../lib/library/save';
import { findItems } from '../../../lib/library/search/find';
import { deleteItems, goneFrom, listTrash, purgeItems, purgeTrash, restoreItems } from '../../../lib/library/trash';
import { illustrated, safeArticle } from './articles';
import { PNG, pictureServer, pictureWorld } from './picture-server';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

const DAY = 24 * 60 * 60 * 1000;

async function save(url: string, pictures: string[]): Promise<string> {
  const answer = await saveArticle(pictures.length > 0 ? illustrated(pictures, { url }) : safeArticle({ url }), 1);
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer.item.id;
}

it('deletes into the trash, and restores', async () => {
  const a = await save('https://news.example/a', ['https://img.example/a.png']);
  const b = await save('https://news.example/b', ['https://img.example/b.png']);
  expect(await deleteItems([a, a, 'nowhere'], 5)).toBe(1);
  expect(await deleteItems([a], 9)).toBe(0);
  expect((await listItems()).map(({ id }) => id)).toEqual([b]);
  expect(await getItem(a)).toMatchObject({ deletedAt: 5 });
  expect(await restoreItems([a, b])).toBe(1);
  expect(await listItems()).toHaveLength(2);
});

it('purges after 30 days, with the pictures that nothing else has', async () => {
  const shared = PNG('shared');
  const own = PNG('own');
  const { fetch } = pictureServer({
    'https://img.example/shared.png': shared.bytes,
    'https://img.example/own.png': own.bytes,
  });
  const gone = await save('https://news.example/a', ['https://img.example/shared.png', 'https://img.example/own.png']);
  const stays = await save('https://news.example/b', ['https://img.example/shared.png']);
  await drainPictures(pictureWorld({ fetch, now: () => 1000 }));
  await deleteItems([gone], 1000);

  expect(await purgeTrash(1000 + 30 * DAY - 1)).toBe(0);
  expect(await getItem(gone)).not.toBeNull();
  expect(await purgeTrash(1000 + 30 * DAY)).toBe(1);

  expect(await getItem(gone)).toBeNull();
  expect(await findItems('bridge')).toEqual(new Set([stays]));
  expect(await getAsset(await own.sha256())).toBeNull();
  expect(await getAsset(await shared.sha256())).not.toBeNull();
  const database = await library();
  expect(await database.getAll('revisions')).toMatchObject([{ itemId: stays }]);
  expect(await database.getAll('pictures')).toMatchObject([{ itemId: stays }]);
});

it('does not purge what is restored in the meantime', async () => {
  const id = await save('https://news.example/a', []);
  await deleteItems([id], 1000);
  let free = () => {};
  const busy = navigator.locks.request('lectern-library', () => new Promise<void>((resolve) => (free = resolve)));
  // The restoring waits first; the purge finds the item still in the trash, and waits second.
  const restored = restoreItems([id]);
  const purged = purgeTrash(1000 + 31 * DAY);
  await new Promise((resolve) => setTimeout(resolve, 30));
  free();
  expect(await Promise.all([busy, restored, purged])).toEqual([undefined, 1, 0]);
  expect(await getItem(id)).toMatchObject({ deletedAt: null });
});

it('lists what is in the trash, what went last first, and when it goes for good', async () => {
  const [a, b, c] = [
    await save('https://news.example/a', []),
    await save('https://news.example/b', []),
    await save('https://news.example/c', []),
  ];
  await deleteItems([a], 5);
  await deleteItems([b], 9);
  expect((await listTrash()).map(({ id, deletedAt }) => [id, deletedAt])).toEqual([
    [b, 9],
    [a, 5],
  ]);
  expect(goneFrom(9)).toBe(9 + 30 * DAY);
  await restoreItems([a, b]);
  expect(await listTrash()).toEqual([]);
  expect(await getItem(c)).toMatchObject({ deletedAt: null });
});

it('purges at once what is asked for, and only out of the trash', async () => {
  const gone = await save('https://news.example/a', ['https://img.example/a.png']);
  const inTrash = await save('https://news.example/b', []);
  const stays = await save('https://news.example/c', ['https://img.example/c.png']);
  await deleteItems([gone, inTrash], 5);
  const heard: string[][] = [];
  const stop = onLibraryChange(({ itemIds }) => heard.push(itemIds));
  expect(await purgeItems([gone, stays, 'nowhere', gone])).toBe(1);
  await vi.waitFor(() => expect(heard).toEqual([[gone]]));
  stop();
  expect(await getItem(gone)).toBeNull();
  expect((await listTrash()).map(({ id }) => id)).toEqual([inTrash]);
  expect(await getItem(stays)).toMatchObject({ deletedAt: null });
  expect(await (await library()).getAll('pictures')).toMatchObject([{ itemId: stays }]);
});
