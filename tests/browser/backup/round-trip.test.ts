import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { BackupManifest } from '../../../lib/exporters/backup';
import { backup } from '../../../lib/importers/backup';
import { closeLibrary, library, write } from '../../../lib/library/database';
import { getItemByUrl, listItems } from '../../../lib/library/items';
import { readRecords } from '../../../lib/library/records';
import { changeTags } from '../../../lib/library/states';
import { backUp, dump, fill, NOW, restore, wipe } from './library';

vi.mock('../../../lib/browser', () => ({ browser: { runtime: { getBrowserInfo: () => null } } }));
beforeEach(wipe);
afterAll(wipe);

async function records() {
  const all = [];
  for await (const record of readRecords(null)) all.push(record);
  return all;
}

async function manifestOf(file: File): Promise<{ names: string[]; manifest: BackupManifest }> {
  const entries = await new ZipReader(new BlobReader(file)).getEntries();
  const last = entries.at(-1)!;
  const manifest = last.directory ? '' : await last.getData(new TextWriter());
  return { names: entries.map(({ filename }) => filename), manifest: JSON.parse(manifest) };
}

it('brings an empty library to what was backed up, to the byte', async () => {
  await fill();
  const [before, recordsBefore] = [await dump(), await records()];
  expect(before.assets).toHaveLength(11);
  const progress: [number, number][] = [];
  const { file, report } = await backUp({ onProgress: (...step) => void progress.push(step) });
  expect(report).toMatchObject({ written: 11, pictures: 11, missing: [], failed: [] });
  expect(file.name).toBe('lectern-backup-2026-11-24.zip');
  expect(progress.at(-1)).toEqual([22, 22]);
  expect(await backup.recognises(file)).toBe(true);

  await wipe();
  const done: [number, number | null][] = [];
  const restored = await restore(file, { onProgress: (...step) => void done.push(step) });
  expect(restored).toEqual({ added: 11, merged: 0, rejected: [] });
  expect(done.at(-1)![0]).toBe(done.at(-1)![1]);
  expect(await dump()).toEqual(before);
  expect(await records()).toEqual(recordsBefore);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['lectern']);
});

it('is laid out as it is documented', async () => {
  await fill();
  const { file } = await backUp();
  const { names, manifest } = await manifestOf(file);
  expect([names[0], names[1], names.at(-2), names.at(-1)]).toEqual([
    'README.txt',
    'records/000001.jsonl',
    'settings.json',
    'manifest.json',
  ]);
  expect(manifest).toMatchObject({
    format: 'lectern-backup',
    version: 2,
    createdAt: new Date(NOW).toISOString(),
    lectern: '9.9.9',
    counts: { records: 11, pictures: 11 },
    missing: [],
  });
  expect(manifest.entries.map(({ path }) => path)).toEqual(names.slice(0, -1));
  const pictures = manifest.entries.filter(({ path }) => path.startsWith('pictures/'));
  expect(pictures.every(({ path, sha256, type }) => path === `pictures/${sha256}` && type === 'image/png')).toBe(true);
});

it('changes nothing in the library that it was made of', async () => {
  await fill();
  const before = await dump();
  const { file } = await backUp();
  expect(await restore(file)).toEqual({ added: 0, merged: 11, rejected: [] });
  expect(await dump()).toEqual(before);
});

it('merges into a library that went on: nothing of it is lost, and what was deleted for good is back', async () => {
  await fill();
  const { file } = await backUp();
  const before = await dump();
  const [one, two] = await listItems();
  await changeTags([one!.id], ['new'], [], NOW + 1000);
  await write(['items', 'revisions', 'pictures', 'texts', 'assets'], async (transaction) => {
    await transaction.objectStore('items').delete(two!.id);
    await transaction.objectStore('texts').delete(two!.id);
    await transaction.objectStore('revisions').delete(two!.revisionId!);
    await transaction.objectStore('assets').clear();
  });
  expect(await restore(file)).toEqual({ added: 1, merged: 10, rejected: [] });
  expect(await getItemByUrl(one!.url)).toMatchObject({ tags: ['new'], statesAt: NOW + 1000 });
  const after = await dump();
  expect(after.assets).toEqual(before.assets);
  expect(after.revisions).toEqual(before.revisions);
});

it('merges without the tags that were taken away since, and with those that another library has of the same page', async () => {
  await fill();
  const { file } = await backUp();
  const tagged = (await listItems()).find(({ tags }) => tags.length > 0)!;
  await changeTags([tagged.id], ['new'], tagged.tags, NOW + 1000);
  await restore(file);
  expect(await getItemByUrl(tagged.url)).toMatchObject({ tags: ['new'] });
  await write(['items'], async ({ store }) => {
    await store.delete(tagged.id);
    await store.put({ ...tagged, id: 'elsewhere', tags: ['new'], statesAt: NOW + 1000 });
  });
  await restore(file);
  expect(await getItemByUrl(tagged.url)).toMatchObject({ tags: ['new', ...tagged.tags] });
});

it('names a picture that cannot be read, and fetches it again after it was restored', async () => {
  await fill();
  const [broken, gone] = await (await library()).getAllKeys('assets');
  await write(['assets'], async ({ store }) => {
    const asset = (await store.get(broken!))!;
    await store.put({ ...asset, blob: new Blob(['something else'], { type: 'image/png' }) });
    await store.delete(gone!);
  });
  const { file, report } = await backUp();
  expect([...report.missing].sort()).toEqual([broken, gone].sort());
  expect((await manifestOf(file)).manifest).toMatchObject({ missing: report.missing, counts: { pictures: 9 } });

  await wipe();
  expect(await restore(file)).toEqual({ added: 11, merged: 0, rejected: [] });
  const { items, pictures } = (await dump()) as { items: { picturesKept: number }[]; pictures: { state: string }[] };
  expect(pictures.filter(({ state }) => state === 'pending').length).toBeGreaterThan(0);
  expect(items.length).toBe(11);
});

it('can be cancelled both ways, and leaves nothing', async () => {
  await fill();
  const before = await dump();
  const { file } = await backUp();
  const cancel = new AbortController();
  const reason = new Error('enough');
  const restoring = restore(file, {
    signal: cancel.signal,
    onProgress: (done) => done > 10_000 && cancel.abort(reason),
  });
  await expect(restoring).rejects.toBe(reason);
  const stop = new AbortController();
  const writing = backUp({ signal: stop.signal, onProgress: (done) => done === 15 && stop.abort(reason) });
  await expect(writing).rejects.toBe(reason);
  expect(await dump()).toEqual(before);
  await closeLibrary();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['lectern']);
});
