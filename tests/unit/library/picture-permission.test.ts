// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { askForPictures, onPicturesAllowed, withdrawPictures } from '../../../lib/library/picture-permission';
import { getSettings } from '../../../lib/library/settings';
import { browser } from './fake-browser';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };
const listeners = new Set<() => void>();
const event = {
  addListener: (listener: () => void) => listeners.add(listener),
  removeListener: (listener: () => void) => listeners.delete(listener),
};
const permissions = { request: vi.fn(), remove: vi.fn(), contains: vi.fn(), onAdded: event, onRemoved: event };

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(async () => {
  vi.resetAllMocks();
  Object.assign(browser, { permissions });
  await browser.storage.local.clear();
});

const isAsked = async () => (await getSettings()).picturesAsked;

it('is asked for in the click itself, before anything is awaited', () => {
  permissions.request.mockReturnValue(new Promise(() => {}));
  void askForPictures();
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith(EVERY_SITE);
});

it.each([true, false])('is not asked for again when the answer was %s', async (answer) => {
  permissions.request.mockResolvedValue(answer);
  expect(await askForPictures()).toBe(answer);
  expect(await isAsked()).toBe(true);
});

it('is asked for again when the browser could not ask', async () => {
  permissions.request.mockRejectedValue(new Error('not in a click'));
  await expect(askForPictures()).rejects.toThrow('not in a click');
  expect(await isAsked()).toBe(false);
});

it('is not asked for again when it was withdrawn', async () => {
  permissions.remove.mockResolvedValue(true);
  expect(await withdrawPictures()).toBe(true);
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(EVERY_SITE);
  expect(await isAsked()).toBe(true);
});

it('is followed, wherever it is given or withdrawn', async () => {
  const heard: boolean[] = [];
  const stop = onPicturesAllowed((allowed) => heard.push(allowed));
  permissions.contains.mockResolvedValue(true);
  for (const listener of listeners) listener();
  await vi.waitFor(() => expect(heard).toEqual([true]));
  stop();
  expect(listeners.size).toBe(0);
});
