// One writer at a time, by a lock of the browser's; a page that never lets go of it holds nobody up for ever.
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { closeLibrary, write } from '../../../lib/library/database';
import { saveArticle } from '../../../lib/library/save';
import { safeArticle } from '../../unit/library/articles';

vi.mock('../../../lib/browser', () => ({ browser: { runtime: { getBrowserInfo: () => null } } }));

afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await closeLibrary();
  indexedDB.deleteDatabase('lectern');
});

/** Holds the library's lock, as a page does that the browser froze in the middle of a write. Gives how to let go. */
async function holdLock(): Promise<() => void> {
  return new Promise((held) => {
    void navigator.locks.request('lectern-library', () => new Promise<void>((letGo) => held(letGo)));
  });
}

it('a save that never gets its turn says that the library is busy, changes nothing, and works afterwards', async () => {
  const letGo = await holdLock();
  const aborts = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(aborts.signal);
  const answer = saveArticle(safeArticle(), 1);
  aborts.abort(new DOMException('signal timed out', 'TimeoutError'));
  expect(await answer).toMatchObject({ status: 'failed', reason: 'busy' });
  vi.restoreAllMocks();
  letGo();
  expect(await saveArticle(safeArticle(), 2)).toMatchObject({ status: 'saved', item: { savedAt: 2 } });
});

it('the same save posted twice makes one item', async () => {
  const article = safeArticle({ url: 'https://news.example/twice' });
  const answers = await Promise.all([saveArticle(article, 3), saveArticle(article, 4)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['saved', 'unchanged']);
});

it('two versions of a page saved at once are one item with two revisions', async () => {
  const first = safeArticle({ url: 'https://news.example/at-once' });
  const second = { ...first, contentHtml: '<p>Changed.</p>' };
  const answers = await Promise.all([saveArticle(first, 5), saveArticle(second, 6)]);
  expect(answers.map(({ status }) => status)).toEqual(['saved', 'updated']);
  const revisions = await write(['items', 'revisions'], async (transaction) => {
    const item = await transaction.objectStore('items').index('identity').get('https://news.example/at-once');
    return transaction.objectStore('revisions').index('itemId').count(item?.id);
  });
  expect(revisions).toBe(2);
});
