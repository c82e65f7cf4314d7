// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { library, write } from '../../../lib/library/database';
import { lastChecks } from '../../../lib/library/integrity/check';
import { getItem } from '../../../lib/library/items';
import { saveArticle } from '../../../lib/library/save';
import { deleteItems } from '../../../lib/library/trash';
import { doUpkeep, onUpkeepAlarm, scheduleUpkeep } from '../../../lib/library/upkeep';
import { safeArticle } from './articles';
import { browser } from './fake-browser';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(async () => {
  await freshLibrary();
  await browser.alarms.clear('upkeep');
});
afterEach(() => vi.restoreAllMocks());

const DAY = 24 * 60 * 60 * 1000;
const TODAY = 100 * DAY;

/** The alarms that there are after the worker has started. */
async function started(now: number): Promise<string[]> {
  await scheduleUpkeep(now);
  return browser.alarms.getAll();
}

it('is due at the first start, and then once a day, however often the worker starts', async () => {
  expect(await started(TODAY)).toEqual(['upkeep']);
  await doUpkeep(() => TODAY);
  expect(await browser.alarms.getAll()).toEqual([]);
  expect(await started(TODAY + DAY - 1)).toEqual([]);
  expect(await started(TODAY + DAY)).toEqual(['upkeep']);
});

it('stays due until it is done', async () => {
  expect(await started(TODAY)).toEqual(['upkeep']);
  expect(await started(TODAY + 1)).toEqual(['upkeep']);
});

it('is due when the clock was set back', async () => {
  await doUpkeep(() => TODAY);
  expect(await started(TODAY - 10 * DAY)).toEqual(['upkeep']);
});

it('answers to its own alarm', () => {
  const called = vi.fn();
  onUpkeepAlarm(called);
  browser.alarms.onAlarm.emit({ name: 'pictures' });
  expect(called).not.toHaveBeenCalled();
  browser.alarms.onAlarm.emit({ name: 'upkeep' });
  expect(called).toHaveBeenCalledTimes(1);
});

it('purges what has been in the trash for 30 days, and checks', async () => {
  const answer = await saveArticle(safeArticle(), 1);
  const id = 'item' in answer ? answer.item.id : '';
  await deleteItems([id], TODAY - 30 * DAY);
  await write(['texts'], ({ store }) => store.put({ itemId: 'nowhere', text: '' }));
  await Promise.all([doUpkeep(() => TODAY), doUpkeep(() => TODAY + 1)]);
  expect(await getItem(id)).toBeNull();
  expect(await (await library()).count('texts')).toBe(0);
  expect((await lastChecks()).last).toEqual({ at: TODAY, repairs: { strayTexts: 1 } });
});

it('that fails is tried again the next day, not each minute', async () => {
  await started(TODAY);
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await expect(doUpkeep(() => TODAY)).rejects.toMatchObject({ name: 'UnknownError' });
  expect(await browser.alarms.getAll()).toEqual([]);
  expect(await started(TODAY + 1)).toEqual([]);
  expect(await started(TODAY + DAY)).toEqual(['upkeep']);
});
