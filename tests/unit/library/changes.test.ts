// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, type LibraryChange, onLibraryChange } from '../../../lib/library/changes';
import { getItem } from '../../../lib/library/items';
import { saveArticle } from '../../../lib/library/save';
import { safeArticle } from './articles';
import { freshLibrary, runOutOfRoom } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

/** The next change, or null when none comes. */
function nextChange(): Promise<LibraryChange | null> {
  return new Promise((resolve) => {
    const stop = onLibraryChange((change) => {
      stop();
      resolve(change);
    });
    setTimeout(() => {
      stop();
      resolve(null);
    }, 300);
  });
}

it('tells of a save when it can be read', async () => {
  const change = nextChange();
  await saveArticle(safeArticle(), 1);
  const { itemIds } = (await change)!;
  expect(await getItem(itemIds[0]!)).toMatchObject({ title: 'The old bridge reopens' });
});

it('says nothing of a save that failed, or of nothing', async () => {
  const change = nextChange();
  runOutOfRoom('items');
  await saveArticle(safeArticle(), 1);
  announce([]);
  expect(await change).toBeNull();
});
