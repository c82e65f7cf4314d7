// @vitest-environment node
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { getFailedSave, noteOutcome } from '../../../lib/library/failed-saves';
import { clearLive, getLive, liveKey, putLive } from '../../../lib/library/live';
import { dropLiveOnNavigation } from '../../../lib/library/live-tabs';
import { safeArticle } from './articles';
import { browser } from './fake-browser';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));

const PAGE = 'https://news.example/bridge';
const READ_AT = 1000;
let documentBegan: number | Error = 0;

beforeAll(() => {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => {
    if (documentBegan instanceof Error) throw documentBegan;
    return [{ result: documentBegan }];
  });
  dropLiveOnNavigation();
});
beforeEach(async () => {
  await clearLive();
  await freshLibrary();
  documentBegan = READ_AT - 500;
  for (const tabId of [1, 2])
    await putLive(
      { key: liveKey(tabId, PAGE), tabId, url: PAGE, article: safeArticle(), scrollTop: 0, readAt: READ_AT },
      { isPrivate: false },
    );
});

/** Whether the article of tab 1 is still there after its tab did this. */
async function survives(...updates: [change: { status?: string; url?: string }, url?: string][]): Promise<boolean> {
  for (const [change, url] of updates) browser.tabs.onUpdated.emit(1, change, { id: 1, url });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await getLive(liveKey(2, PAGE))).not.toBeNull();
  return (await getLive(liveKey(1, PAGE))) !== null;
}

it('stays while the page writes its history, or changes its title', async () => {
  expect(await survives([{ status: 'loading' }, PAGE], [{ status: 'complete' }, PAGE], [{}, PAGE])).toBe(true);
});

it('stays when the page scrolls to a part of itself', async () => {
  const part = `${PAGE}#comments`;
  expect(await survives([{ status: 'loading', url: part }, part], [{ status: 'complete' }, part])).toBe(true);
});

it('goes when the page is loaded again', async () => {
  documentBegan = READ_AT + 500;
  expect(await survives([{ status: 'loading' }, PAGE], [{ status: 'complete' }, PAGE])).toBe(false);
});

it('goes when another page comes, whose address is told or not', async () => {
  expect(await survives([{ status: 'loading', url: 'https://news.example/next' }, 'https://news.example/next'])).toBe(
    false,
  );
});

it('goes when a page comes whose address is not told', async () => {
  expect(await survives([{ status: 'loading' }, undefined])).toBe(false);
});

it('goes when the page may not be asked any more', async () => {
  documentBegan = new Error('Cannot access contents of the page');
  expect(await survives([{ status: 'complete' }, PAGE])).toBe(false);
});

it('takes along that a save of it failed, but not that of another tab', async () => {
  const failed = { status: 'failed', reason: 'quota', detail: '' } as const;
  for (const tabId of [1, 12]) await noteOutcome(liveKey(tabId, PAGE), failed);
  expect(await survives([{ status: 'loading' }, PAGE])).toBe(true);
  expect(await getFailedSave(liveKey(1, PAGE))).toEqual(failed);
  browser.tabs.onRemoved.emit(1);
  expect(await survives()).toBe(false);
  expect(await getFailedSave(liveKey(1, PAGE))).toBeNull();
  expect(await getFailedSave(liveKey(12, PAGE))).toEqual(failed);
});

it('goes with its tab', async () => {
  browser.tabs.onRemoved.emit(1);
  expect(await survives()).toBe(false);
});
