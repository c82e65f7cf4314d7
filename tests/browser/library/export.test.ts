// Exports of the library as the library page makes them: into a file of the browser's, and from there into a download.
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { runExport } from '../../../entrypoints/library/export';
import { closeLibrary } from '../../../lib/library/database';
import { saveArticle } from '../../../lib/library/save';
import { toSafeArticle } from '../../../lib/sanitize';
import { unzipped } from '../../unit/exporters/written';
import { article } from '../sanitize/article';

vi.mock('../../../lib/browser', () => ({
  browser: { runtime: { getManifest: () => ({ version: '0' }), getBrowserInfo: () => null } },
}));

const downloads: { name: string; blob: Promise<Blob> }[] = [];
const itemIds: string[] = [];

async function deleteLibrary(): Promise<void> {
  await closeLibrary();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('lectern');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

/** The files that exports left in the browser's own folder. */
async function filesLeft(): Promise<[name: string, size: number][]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports', { create: true });
  const files: [string, number][] = [];
  for await (const [name, handle] of folder.entries())
    files.push([name, (await (handle as FileSystemFileHandle).getFile()).size]);
  return files;
}

beforeAll(async () => {
  await deleteLibrary();
  for (const n of [1, 2, 3]) {
    const read = article({ url: `https://news.example/${n}`, title: `Story ${n}`, contentHtml: `<p>Text ${n}.</p>` });
    const answer = await saveArticle(toSafeArticle(read), n);
    if (answer.status === 'failed') throw new Error(answer.detail);
    itemIds.push(answer.item.id);
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: fetch(this.href).then((response) => response.blob()) });
  });
});

/** As the browser does, some time after the click. */
const readAll = () => Promise.all(downloads.map(({ blob }) => blob));

afterEach(async () => {
  await readAll();
  downloads.length = 0;
  await (await navigator.storage.getDirectory()).removeEntry('exports', { recursive: true });
});
afterAll(deleteLibrary);

it('downloads what it wrote, and says what that was', async () => {
  const onProgress = vi.fn();
  const report = await runExport('html', itemIds, { onProgress });
  expect(report).toMatchObject({ filename: expect.stringMatching(/^lectern-.*-html\.zip$/), written: 3, failed: [] });
  expect(onProgress.mock.calls).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(downloads.map(({ name }) => name)).toEqual([report.filename]);
  const blob = await downloads[0]!.blob;
  expect(blob.type).toBe('application/zip');
  expect([...(await unzipped(blob)).keys()]).toEqual(['story-1.html', 'story-2.html', 'story-3.html']);
  expect(await filesLeft()).toEqual([[expect.any(String), blob.size]]);
});

it('loads no texts for a list of addresses', async () => {
  const report = await runExport('csv', itemIds);
  expect(report).toMatchObject({ written: 3, skipped: [] });
  expect((await (await downloads[0]!.blob).text()).split('\r\n')).toHaveLength(5);
});

it('leaves nothing when it is stopped', async () => {
  const stop = new AbortController();
  const running = runExport('epub', itemIds, { signal: stop.signal, onProgress: (done) => done === 2 && stop.abort() });
  await expect(running).rejects.toThrow('aborted');
  expect(downloads).toEqual([]);
  expect(await filesLeft()).toEqual([]);
});

it('downloads nothing when nothing could be written', async () => {
  expect(await runExport('markdown', ['nobody'])).toMatchObject({ filename: null, written: 0 });
  expect(downloads).toEqual([]);
  expect(await filesLeft()).toEqual([]);
});

it('removes files of earlier exports, once the browser has read them', async () => {
  const hour = 60 * 60 * 1000;
  await runExport('text', itemIds.slice(0, 1));
  await runExport('text', itemIds.slice(1, 2));
  await readAll();
  expect(await filesLeft()).toHaveLength(2);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * hour });
  await runExport('text', itemIds.slice(2, 3));
  vi.useRealTimers();
  expect(await filesLeft()).toHaveLength(1);
});

it('works where the browser makes no files, as in a private window', async () => {
  const refused = new DOMException('Not here.', 'SecurityError');
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValueOnce(refused);
  const { filename } = await runExport('text', itemIds.slice(0, 1));
  expect(filename).toBe('story-1.txt');
  expect(await (await downloads[0]!.blob).text()).toContain('Text 1.');
  expect(await filesLeft()).toEqual([]);
});
