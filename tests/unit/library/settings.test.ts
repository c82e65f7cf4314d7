// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import {
  adoptSettings,
  changeSettings,
  DEFAULT_SETTINGS,
  getSettings,
  onSettings,
} from '../../../lib/library/settings';
import type { Settings } from '../../../lib/library/types';
import { browser } from './fake-browser';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(() => browser.storage.local.clear());

it('are the defaults at first', async () => {
  expect(await getSettings()).toEqual({
    theme: 'system',
    font: 'serif',
    textSize: 100,
    factsOpen: true,
    timelineOpen: true,
    questionsOpen: true,
    librarySort: 'newest',
    picturesAsked: false,
  });
});

it('keep what was changed, and tell who listens', async () => {
  const heard: Settings[] = [];
  const stop = onSettings((settings) => heard.push(settings));
  const changed = await changeSettings({ theme: 'sepia', textSize: 125 });
  stop();
  await changeSettings({ font: 'sans' });
  expect(changed).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', textSize: 125 });
  expect(heard).toEqual([changed]);
  expect(await getSettings()).toEqual({ ...changed, font: 'sans' });
});

it.each([
  [{ theme: 'neon', textSize: 5000, font: 3, timelineOpen: 'yes', extra: 1, __proto__: { x: 1 } }],
  [{ textSize: Number.NaN, toString: 'x' }],
  ['a text'],
  [null],
])('that make no sense are the defaults: %j', async (stored) => {
  await browser.storage.local.set({ settings: stored });
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

it('of a backup come where nothing was changed yet, as far as they make sense', async () => {
  await changeSettings({ theme: 'dark' });
  const carried = { theme: 'sepia', font: 'sans', textSize: 5000, librarySort: 'title', picturesAsked: true, extra: 1 };
  expect(await adoptSettings(carried)).toBe(true);
  const adopted = { ...DEFAULT_SETTINGS, theme: 'dark', font: 'sans', librarySort: 'title' };
  expect(await getSettings()).toEqual(adopted);
  expect(await adoptSettings({ font: 'legible', librarySort: 'oldest' })).toBe(false);
  expect(await getSettings()).toEqual(adopted);
});

it.each([null, undefined, 'a text', []])('of a backup that has none change nothing: %j', async (carried) => {
  expect(await adoptSettings(carried)).toBe(false);
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

it('that make sense stay beside those that do not', async () => {
  await browser.storage.local.set({ settings: { theme: 'dark', textSize: 79 } });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});
