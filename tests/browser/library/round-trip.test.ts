// The library on a real IndexedDB, with real locks, in the way of the worker: save, pictures, read, export, delete.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { closeLibrary } from '../../../lib/library/database';
import { loadExportItem } from '../../../lib/library/export-item';
import { getAsset, getItem, getItemByUrl, getPictures, getRevision } from '../../../lib/library/items';
import { drainPictures } from '../../../lib/library/pictures';
import { saveArticle } from '../../../lib/library/save';
import { deleteItems, purgeTrash } from '../../../lib/library/trash';
import { toSafeArticle } from '../../../lib/sanitize';
import { article } from '../sanitize/article';

const browser = vi.hoisted(() => ({
  runtime: { getBrowserInfo: () => null },
  storage: { local: { get: async () => ({}), set: async () => undefined } },
}));
vi.mock('../../../lib/browser', () => ({ browser }));

const DAY = 24 * 60 * 60 * 1000;
const GIF = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (char) =>
  char.charCodeAt(0),
);

async function deleteLibrary(): Promise<void> {
  await closeLibrary();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('lectern');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}
beforeAll(deleteLibrary);
afterAll(deleteLibrary);

it('keeps an article with its pictures, and lets it go whole', async () => {
  const read = article({
    contentHtml:
      '<p id="l-1">Open.<img src="https://img.example/a.gif" alt="A"><img src="https://img.example/gone.gif"></p>',
    leadImage: 'https://img.example/a.gif',
  });
  const answer = await saveArticle(toSafeArticle(read), 1000);
  if (answer.status === 'failed') throw new Error(answer.detail);
  const { item } = answer;
  expect(await getItemByUrl('https://news.example/bridge#top')).toEqual(item);

  // Two workers at once: the one that was stopped late, and the one that took over.
  const world = {
    fetch: async (url: RequestInfo | URL) =>
      String(url).endsWith('a.gif') ? new Response(GIF) : new Response('', { status: 404 }),
    now: () => 2000,
    isOnline: () => true,
    isLocal: () => false,
    mayFetch: async () => true,
  };
  await Promise.all([drainPictures(world), drainPictures(world)]);
  await closeLibrary();

  expect(await getPictures(item.revisionId)).toMatchObject([
    { slot: 0, state: 'kept' },
    { slot: 1, state: 'failed', reason: 'server' },
  ]);
  const kept = (await getItem(item.id))!;
  expect(kept).toMatchObject({ picturesTotal: 2, picturesKept: 1 });
  const asset = (await getAsset(kept.leadAsset!))!;
  expect(asset.type).toBe('image/gif');
  expect(new Uint8Array(await asset.blob.arrayBuffer())).toEqual(GIF);

  const exported = (await loadExportItem(item.id))!;
  expect(exported.article).toEqual((await getRevision(item.revisionId))!.article);
  expect([...exported.pictures.keys()]).toEqual([0]);

  await deleteItems([item.id], 3000);
  expect(await getItemByUrl(item.url)).toBeNull();
  await purgeTrash(3000 + 30 * DAY);
  expect(await loadExportItem(item.id)).toBeNull();
  expect(await getAsset(kept.leadAsset!)).toBeNull();
});

it('lets saves of the same page that come at once make one item', async () => {
  const versions = [1, 2, 3, 4].map((n) =>
    toSafeArticle(article({ url: 'https://news.example/twice', contentHtml: `<p>${n}</p>` })),
  );
  const answers = await Promise.all(versions.map((version, n) => saveArticle(version, n)));
  expect(answers.map(({ status }) => status).sort()).toEqual(['saved', 'updated', 'updated', 'updated']);
  expect(new Set(answers.map((answer) => 'item' in answer && answer.item.id)).size).toBe(1);
});
