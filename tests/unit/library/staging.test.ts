// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeLibrary, library } from '../../../lib/library/database';
import { sha256 } from '../../../lib/library/hash';
import { getAsset, getItemByUrl, listItems } from '../../../lib/library/items';
import { saveArticle } from '../../../lib/library/save';
import { finishInterruptedCommit, openStaging, type Staging } from '../../../lib/library/staging';
import { sanitizeSvg } from '../../../lib/library/svg';
import { safeArticle } from './articles';
import { killAtWrite } from './kill';
import { link } from './links';
import { PNG } from './picture-server';
import { illustratedRecord } from './records';
import { freshLibrary, runOutOfRoom } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);
afterEach(() => void vi.restoreAllMocks());

const shared = PNG('shared');
const asset = async () => ({
  sha256: await shared.sha256(),
  blob: new Blob([shared.bytes], { type: 'image/png' }),
});

/** Two records with a picture in common, one page that the library has, and links of which two are one page. */
async function stageSome(staging: Staging, pictures?: number): Promise<void> {
  const { sha256 } = await asset();
  await staging.addRecord(illustratedRecord('a', sha256, pictures));
  await staging.addLink(link('https://news.example/bridge', { favouriteAt: 3 }), 5);
  await staging.addLink(link('https://news.example/c', { title: 'C', savedAt: 5 }), 9);
  await staging.addLink(link('https://news.example/c?utm_source=x', { tags: ['t'], savedAt: 6 }), 9);
  await staging.addRecord(illustratedRecord('b', sha256, pictures));
  await staging.addAsset(await asset());
}

/** Of so many pictures no second record is staged, or goes into the library, in the same write. */
const MANY = 45;

const prepare = () => saveArticle(safeArticle(), 1);

/** All that is in the library; ids that are made by chance are left out. */
async function everything() {
  const database = await library();
  const items = (await database.getAll('items')).sort((a, b) => a.url.localeCompare(b.url));
  const revisions = await database.getAll('revisions');
  const pictures = await database.getAll('pictures');
  const known = new Set(items.map(({ id }) => id));
  const texts = await database.getAllKeys('texts');
  return {
    items: items.map(({ id: _id, revisionId: _revisionId, ...item }) => item),
    contents: revisions.map(({ contentHash }) => contentHash).sort(),
    pictures: pictures.map(({ url, state, asset }) => ({ url, state, asset })),
    assets: await database.getAllKeys('assets'),
    texts: texts.length,
    // What would be half an item.
    orphans: [...revisions, ...pictures].filter(({ itemId }) => !known.has(itemId)),
    textless: items.filter(({ revisionId }) => revisionId && !revisions.some(({ id }) => id === revisionId)),
    pictureless: pictures.filter(({ revisionId }) => !revisions.some(({ id }) => id === revisionId)),
  };
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('an import', () => {
  it('is previewed, and then does what was shown', async () => {
    await prepare();
    const before = await everything();
    const staging = await openStaging();
    await stageSome(staging);
    const { first, ...counts } = await staging.preview();
    expect(first.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['a', 'added'],
      ['https://news.example/bridge', 'merged'],
      ['C', 'added'],
      ['https://news.example/c?utm_source=x', 'merged'],
      ['b', 'added'],
    ]);
    expect(await everything()).toEqual(before);

    const progress: [number, number][] = [];
    expect(await staging.commit({ onProgress: (...step) => void progress.push(step) })).toEqual(counts);
    expect(counts).toEqual({ added: 3, merged: 2 });
    expect(progress.at(-1)).toEqual([5, 5]);
    expect(await listItems()).toHaveLength(4);
    expect(await getItemByUrl('https://news.example/c')).toMatchObject({ title: 'C', tags: ['t'], savedAt: 5 });
    expect(await getItemByUrl('https://news.example/a')).toMatchObject({ id: 'item-a', picturesKept: 1 });
    const kept = await getAsset(await shared.sha256());
    expect(kept?.size).toBe(shared.bytes.byteLength);
    expect(await databases()).toEqual(['lectern']);
  });

  it('gives another id to what has the id of something else', async () => {
    const staging = await openStaging();
    const { sha256 } = await asset();
    await staging.addRecord(illustratedRecord('a', sha256));
    const other = illustratedRecord('b', sha256);
    const ids = { id: 'revision-a', itemId: 'item-a' };
    await staging.addRecord({
      item: { ...other.item, id: 'item-a', revisionId: 'revision-a' },
      revisions: [{ ...other.revisions[0]!, ...ids }],
      pictures: [{ ...other.pictures[0]!, revisionId: 'revision-a', itemId: 'item-a' }],
    });
    expect(await staging.commit()).toEqual({ added: 2, merged: 0 });
    const { items, contents, orphans, textless, pictureless } = await everything();
    expect([items.length, contents]).toEqual([2, ['a', 'b']]);
    expect([orphans, textless, pictureless]).toEqual([[], [], []]);
  });

  it.each([
    ['<!doctype html><script>alert(1)</script>', null],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><path d="M0 0"/></svg>', null],
    [sanitizeSvg('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9"/></svg>')!, 'image/svg+xml'],
    [`${String.fromCharCode(0xff, 0xd8, 0xff)} and so on`, 'image/jpeg'],
  ])('keeps of a file only what is a picture: %j is %j', async (content, type) => {
    const bytes = Uint8Array.from(content, (char) => char.charCodeAt(0));
    const hash = await sha256(bytes.buffer);
    const staging = await openStaging();
    await staging.addRecord(illustratedRecord('a', hash));
    await staging.addAsset({ sha256: hash, blob: new Blob([bytes], { type: 'text/html' }) });
    await staging.commit();
    expect((await getAsset(hash))?.type ?? null).toBe(type);
    const [picture] = await (await library()).getAll('pictures');
    expect(picture).toMatchObject(type ? { state: 'kept', asset: hash } : { state: 'pending', asset: null });
  });

  it('keeps the order of addresses without a time, the first on top', async () => {
    const staging = await openStaging();
    const urls = ['c', 'a', 'd', 'b'].map((name) => `https://news.example/${name}`);
    for (const url of urls) await staging.addLink(link(url), 100);
    await staging.commit();
    expect((await listItems()).map(({ url }) => url)).toEqual(urls);
  });

  it('takes many addresses', async () => {
    const staging = await openStaging();
    for (let at = 0; at < 456; at++) await staging.addLink(link(`https://news.example/${at}`), at);
    expect(await staging.preview()).toMatchObject({ added: 456, merged: 0, first: { length: 50 } });
    expect(await staging.commit()).toEqual({ added: 456, merged: 0 });
    expect(await listItems()).toHaveLength(456);
  });

  it('keeps others out until it is over', async () => {
    const staging = await openStaging();
    await staging.addLink(link('https://news.example/a'), 5);
    await expect(openStaging()).rejects.toMatchObject({ name: 'ImportFailed', reason: 'busy', committed: null });
    expect(await finishInterruptedCommit()).toBe(false);
    await staging.discard();
    await staging.discard();
    await (await openStaging()).discard();
    expect(await listItems()).toEqual([]);
    expect(await databases()).not.toContain('lectern-staging');
  });

  it('that was left unfinished is discarded by the next', async () => {
    const killed = killAtWrite(2);
    const staged = openStaging().then((staging) => stageSome(staging, MANY).then(() => staging.preview()));
    await expect(staged).rejects.toThrow();
    killed.revive();
    const staging = await openStaging();
    expect(await staging.preview()).toEqual({ added: 0, merged: 0, first: [] });
    await staging.discard();
  });
});

describe('an import that is killed at each of its writes', () => {
  it('is all there or not at all, with no half item at any time', async () => {
    await prepare();
    const untouched = await everything();
    await (await stagedOnce()).commit();
    const whole = await everything();
    expect(whole.items).toHaveLength(4);

    let [discarded, finished] = [0, 0];
    for (let writes = 1; writes < 50; writes++) {
      await freshLibrary();
      await prepare();
      const killed = killAtWrite(writes);
      const isOver = await stagedOnce().then(
        (staging) => staging.commit().then(Boolean, () => false),
        () => false,
      );
      killed.revive();
      await closeLibrary();
      if (isOver) break;

      const { orphans, textless, pictureless } = await everything();
      expect([orphans, textless, pictureless]).toEqual([[], [], []]);
      const wasCommitting = await finishInterruptedCommit();
      expect(await everything()).toEqual(wasCommitting ? whole : untouched);
      expect(await databases()).toEqual(['lectern']);
      if (wasCommitting) finished++;
      else discarded++;
    }
    expect(discarded).toBeGreaterThanOrEqual(4);
    expect(finished).toBeGreaterThanOrEqual(6);
  });

  async function stagedOnce(): Promise<Staging> {
    const staging = await openStaging();
    await stageSome(staging, MANY);
    return staging;
  }
});

describe('a full disk', () => {
  it.each(['rows', 'assets'])('while %s are staged leaves the library as it is, and nothing else', async (store) => {
    await prepare();
    const before = await everything();
    const staging = await openStaging();
    runOutOfRoom(store);
    await expect(stageSome(staging).then(() => staging.preview())).rejects.toMatchObject({
      name: 'ImportFailed',
      reason: 'quota',
      committed: null,
    });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await databases()).toEqual(['lectern']);
    await (await openStaging()).discard();
  });

  it('while it is committed stops it, and it goes on when there is room', async () => {
    await prepare();
    const staging = await openStaging();
    await stageSome(staging);
    runOutOfRoom('texts');
    await expect(staging.commit()).rejects.toMatchObject({ reason: 'quota', committed: { done: 0, total: 5 } });
    // Nor can another import begin before it.
    await expect(openStaging()).rejects.toMatchObject({ reason: 'quota', committed: { total: 5 } });
    vi.restoreAllMocks();
    expect(await listItems()).toHaveLength(1);
    expect(await finishInterruptedCommit()).toBe(true);
    expect(await listItems()).toHaveLength(4);
    expect(await finishInterruptedCommit()).toBe(false);
  });
});
