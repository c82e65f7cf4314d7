// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getFailedSave } from '../../../lib/library/failed-saves';
import { clearLive, dropLiveOfTab, getLive, liveKey, putLive, setLiveScroll } from '../../../lib/library/live';
import { saveLive } from '../../../lib/library/save';
import type { LiveArticle } from '../../../lib/library/types';
import { isSafeArticle } from '../../../lib/sanitize/shape';
import { safeArticle } from './articles';
import { browser } from './fake-browser';
import { freshLibrary, runOutOfRoom } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(async () => {
  await clearLive();
  await freshLibrary();
});

const PAGE = 'https://news.example/bridge';
const live = (tabId: number, url = PAGE, readAt = 1): LiveArticle => ({
  key: liveKey(tabId, url),
  tabId,
  url,
  article: safeArticle({ url }),
  scrollTop: 0,
  readAt,
});

const wanted = (tabId: number, readAt = 1) => ({ liveKey: liveKey(tabId, PAGE), readAt });

describe('on a full disk', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is kept in memory, so that a save finds it and says that there is no room', async () => {
    runOutOfRoom('articles');
    await putLive(live(1), { isPrivate: false });
    vi.restoreAllMocks();
    runOutOfRoom('items');
    expect(await getLive(liveKey(1, PAGE))).toEqual(live(1));
    const saved = await saveLive({ liveKey: liveKey(1, PAGE), readAt: 1 }, isSafeArticle, 2);
    expect(saved).toMatchObject({ status: 'failed', reason: 'quota' });
  });

  it('fails a save so that it can still be told when nobody heard the answer', async () => {
    await putLive(live(1), { isPrivate: false });
    runOutOfRoom('items');
    const answer = await saveLive(wanted(1), isSafeArticle, 2);
    expect(answer).toMatchObject({ status: 'failed', reason: 'quota' });
    expect(await getFailedSave(liveKey(1, PAGE))).toEqual(answer);
    expect(await getFailedSave(liveKey(2, PAGE))).toBeNull();
    vi.restoreAllMocks();
    await saveLive(wanted(1), isSafeArticle, 3);
    expect(await getFailedSave(liveKey(1, PAGE))).toBeNull();
  });

  it('answers a save even if how it went cannot be noted', async () => {
    await putLive(live(1), { isPrivate: false });
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.storage.session, 'remove').mockRejectedValueOnce(new Error('no'));
    expect(await saveLive(wanted(1), isSafeArticle, 2)).toMatchObject({ status: 'saved' });
    expect(complaint).toHaveBeenCalledOnce();
  });

  it('fails a save for want of room also when its own store cannot be opened', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 5 }) } });
    vi.resetModules();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    const { saveLive: saveAnew } = await import('../../../lib/library/save');
    expect(await saveAnew(wanted(1), isSafeArticle, 2)).toMatchObject({ status: 'failed', reason: 'quota' });
    vi.unstubAllGlobals();
  });

  it('leaves nothing in memory that would hide what is read when there is room again', async () => {
    runOutOfRoom('articles');
    await putLive(live(1), { isPrivate: false });
    vi.restoreAllMocks();
    await putLive(live(1, PAGE, 2), { isPrivate: false });
    expect(await getLive(liveKey(1, PAGE))).toMatchObject({ readAt: 2 });
  });
});

describe.each([
  ['in a window', false],
  ['in a private window', true],
])('a live article %s', (_where, isPrivate) => {
  it('comes back with its place until it is dropped', async () => {
    await putLive(live(1), { isPrivate });
    await setLiveScroll(liveKey(1, PAGE), 420);
    expect(await getLive(liveKey(1, `${PAGE}#comments`))).toEqual({ ...live(1), scrollTop: 420 });
    await dropLiveOfTab(1);
    expect(await getLive(liveKey(1, PAGE))).toBeNull();
  });

  it('stays where its tab still shows it, and where it is another tab’s', async () => {
    await putLive(live(1), { isPrivate });
    await putLive(live(1, 'https://news.example/other'), { isPrivate });
    await putLive(live(2), { isPrivate });
    await dropLiveOfTab(1, `${PAGE}?utm_source=x`);
    expect(await getLive(liveKey(1, 'https://news.example/other'))).toBeNull();
    expect(await getLive(liveKey(1, PAGE))).not.toBeNull();
    await dropLiveOfTab(1, 'https://news.example/next');
    expect(await getLive(liveKey(1, PAGE))).toBeNull();
    expect(await getLive(liveKey(2, PAGE))).not.toBeNull();
  });

  it('goes when the browser starts', async () => {
    await putLive(live(1), { isPrivate });
    await clearLive();
    expect(await getLive(liveKey(1, PAGE))).toBeNull();
  });

  it('makes room for newer ones', async () => {
    for (let tab = 1; tab <= 31; tab++) await putLive(live(tab, PAGE, tab), { isPrivate });
    expect(await getLive(liveKey(1, PAGE))).toBeNull();
    expect(await getLive(liveKey(31, PAGE))).not.toBeNull();
  });

  it('is saved by its key', async () => {
    await putLive(live(1), { isPrivate });
    expect(await saveLive(wanted(1), isSafeArticle, 5)).toMatchObject({
      status: 'saved',
      item: { url: PAGE, savedAt: 5 },
    });
  });

  it('is not saved when it was read anew since: that is another article', async () => {
    await putLive(live(1, PAGE, 2), { isPrivate });
    expect(await saveLive(wanted(1), isSafeArticle, 5)).toMatchObject({ status: 'failed', reason: 'gone' });
    expect(await saveLive(wanted(1, 2), isSafeArticle, 5)).toMatchObject({ status: 'saved' });
  });

  it('is not saved when somebody stored another thing in its place', async () => {
    await putLive({ ...live(1), article: safeArticle({ url: 'javascript:alert(1)' }) }, { isPrivate });
    expect(await saveLive(wanted(1), isSafeArticle, 5)).toMatchObject({ status: 'failed', reason: 'invalid' });
  });
});

it('of a private window never reaches the disk', async () => {
  await putLive(live(1), { isPrivate: true });
  await setLiveScroll(liveKey(1, PAGE), 5);
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain('lectern-live');
  expect(JSON.stringify(await browser.storage.session.get(null))).toContain('The old bridge reopens');
});

it('is read in a page of a private window that has no database', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  });
  browser.extension.inIncognitoContext = true;
  try {
    expect(await getLive(liveKey(1, PAGE))).toBeNull();
    await setLiveScroll(liveKey(1, PAGE), 5);
    await putLive(live(1), { isPrivate: true });
    await setLiveScroll(liveKey(1, PAGE), 5);
    expect(await getLive(liveKey(1, PAGE))).toEqual({ ...live(1), scrollTop: 5 });
  } finally {
    browser.extension.inIncognitoContext = false;
    vi.restoreAllMocks();
  }
});

it('that was read long ago is not the one that makes room when it is put again', async () => {
  for (let tab = 2; tab <= 31; tab++) await putLive(live(tab, PAGE, tab), { isPrivate: false });
  await putLive(live(1, PAGE, 1), { isPrivate: false });
  expect(await saveLive(wanted(1), isSafeArticle, 5)).toMatchObject({ status: 'saved' });
  expect(await getLive(liveKey(2, PAGE))).toBeNull();
});

it('that is not there has no place, and is not saved', async () => {
  await setLiveScroll('1 https://nowhere.example/', 5);
  expect(await getLive('1 https://nowhere.example/')).toBeNull();
  expect(await saveLive({ liveKey: '1 https://nowhere.example/', readAt: 1 }, isSafeArticle, 5)).toMatchObject({
    status: 'failed',
    reason: 'gone',
  });
});

it('of a private window goes before those of earlier when the memory is full', async () => {
  await putLive(live(1, PAGE, 1), { isPrivate: true });
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await putLive(live(2, PAGE, 2), { isPrivate: true });
  expect(await getLive(liveKey(1, PAGE))).toBeNull();
  expect(await getLive(liveKey(2, PAGE))).not.toBeNull();
});
