// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeLibrary, library, write } from '../../../lib/library/database';
import { failureOf } from '../../../lib/library/failures';
import { listItems } from '../../../lib/library/items';
import { saveArticle } from '../../../lib/library/save';
import { illustrated, safeArticle } from './articles';
import { freshLibrary, runOutOfRoom } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

async function everything(): Promise<unknown> {
  const database = await library();
  return Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.getAll(name)]));
}

const QUOTA = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

describe('a save that fails', () => {
  it.each(['items', 'revisions', 'pictures', 'texts'])(
    'in %s for want of room changes nothing, and the next one works',
    async (store) => {
      await saveArticle(illustrated(['https://img.example/a.jpg']), 1);
      const before = await everything();
      runOutOfRoom(store);
      const other = illustrated(['https://img.example/b.jpg'], { url: 'https://news.example/other' });
      expect(await saveArticle(other, 2)).toMatchObject({ status: 'failed', reason: 'quota' });
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
      expect(await saveArticle(other, 3)).toMatchObject({ status: 'saved' });
      expect(await listItems()).toHaveLength(2);
    },
  );

  it('changes nothing of a saved item either', async () => {
    await saveArticle(safeArticle(), 1);
    const before = await everything();
    runOutOfRoom('texts');
    expect(await saveArticle(safeArticle({ contentHtml: '<p>New.</p>' }), 2)).toMatchObject({ status: 'failed' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('after all of its requests succeeded is not acknowledged', async () => {
    const change = write(['meta'], async (transaction) => {
      await transaction.store.put({ name: 'a', value: 1 });
      transaction.abort();
      return 'acknowledged';
    });
    await expect(change).rejects.toThrow();
    expect(await (await library()).get('meta', 'a')).toBeUndefined();
  });

  it('in the change itself leaves nothing of it, and frees the lock', async () => {
    const change = write(['meta'], async ({ store }) => {
      await store.put({ name: 'a', value: 1 });
      throw new Error('Thought better of it');
    });
    await expect(change).rejects.toThrow('Thought better of it');
    await write(['meta'], ({ store }) => store.put({ name: 'b', value: 2 }));
    expect(await (await library()).get('meta', 'a')).toBeUndefined();
    expect(await (await library()).get('meta', 'b')).toEqual({ name: 'b', value: 2 });
  });
});

describe('a library that cannot be opened', () => {
  const INTERNAL = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

  it.each([
    [0, 'quota'],
    [10_000_000, 'storage'],
  ])('with %i bytes left fails a save for want of: %s', async (left, reason) => {
    vi.stubGlobal('navigator', {
      locks: navigator.locks,
      storage: { estimate: async () => ({ usage: 5, quota: 5 + left }) },
    });
    await closeLibrary();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw INTERNAL;
    });
    expect(await saveArticle(safeArticle(), 1)).toMatchObject({ status: 'failed', reason });
    vi.restoreAllMocks();
    expect(await saveArticle(safeArticle(), 2)).toMatchObject({ status: 'saved' });
    vi.unstubAllGlobals();
  });
});

describe('what an error means', () => {
  it.each([
    [QUOTA, 'quota'],
    [new DOMException('Failed to write blobs (IOError)', 'DataError'), 'quota'],
    [new DOMException('Encountered full disk while opening backing store', 'UnknownError'), 'quota'],
    [new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'quota'],
    [new DOMException('signal timed out', 'TimeoutError'), 'busy'],
    [new DOMException('Internal error', 'UnknownError'), 'storage'],
    [new Error('Something else'), 'storage'],
    ['a text', 'storage'],
  ])('%s', (error, reason) => {
    expect(failureOf(error)).toMatchObject({ status: 'failed', reason });
  });
});
