// A backup through the true pages, in Chromium: begun on the health page, restored into an empty library of another browser,
// and into one that has articles of its own and some of the same.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SafeArticle } from '../../lib/article/types';
import { surfaceOf } from '../tools/chromium';
import { seedLibrary } from '../tools/seed-library';
import { type SiteServer, serve } from '../tools/serve';
import { press, type Surface, see, textsOf } from '../tools/surface';
import { launchChromium } from './drivers';

const SAMPLE = fileURLToPath(new URL('../tools/sample', import.meta.url));
/** Enough to have one in the trash, and one without its text. */
const COUNT = 20;
const SHARED = 3;

type Chromium = Awaited<ReturnType<typeof launchChromium>>;
type Stores = Record<'items' | 'revisions' | 'pictures' | 'assets', Record<string, unknown>[]>;

let site: SiteServer;
let folder: string;
let file: string;
let backedUp: Stores;
const drivers: Chromium[] = [];

beforeAll(async () => {
  site = await serve(SAMPLE);
  folder = await mkdtemp(join(tmpdir(), 'lectern-backup-'));
});
afterAll(async () => {
  for (const driver of drivers) await driver.close();
  await site?.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<Chromium> {
  const driver = await launchChromium();
  drivers.push(driver);
  return driver;
}

/** Everything in the library, the pictures' bytes as their hash. */
const readLibrary = async (page: Page): Promise<Stores> => {
  await page.evaluate('globalThis.__name ??= (named) => named');
  return (await page.evaluate(readHere, ['items', 'revisions', 'pictures', 'assets'])) as Stores;
};

async function restore(driver: Chromium): Promise<{ page: Page; surface: Surface }> {
  const { page, surface } = await driver.openOwn('import.html');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await press(surface, 'button.primary', 'Restore');
  await see(surface, 'h1', 'Imported');
  return { page, surface };
}

it('is made from where the health page says that there is none', async () => {
  const driver = await start();
  const { page, surface } = await driver.openOwn('library.html');
  await see(surface, 'main', 'Nothing saved yet');
  await seedLibrary(page, COUNT);
  await page.evaluate(setTheme, 'sepia');
  backedUp = await readLibrary(page);
  expect(backedUp.assets.length).toBeGreaterThan(2);

  await page.goto(driver.chromium.url('health.html'));
  await press(surface, 'a', 'Make a backup');
  await see(surface, 'dialog', 'Lectern backup');
  await press(surface, 'dialog button', 'Export');
  const { name, bytes } = await driver.downloaded('.zip');
  expect(name).toMatch(/^lectern-backup-/);
  file = join(folder, name);
  await writeFile(file, bytes);

  await page.reload();
  await see(surface, 'main');
  expect(await textsOf(surface, 'dialog')).toEqual([]);
  await page.goto(driver.chromium.url('health.html'));
  await see(surface, 'main', `holds ${COUNT} articles`);
});

it('brings an empty library to what was backed up, with its pictures and its colours', async () => {
  const driver = await start();
  const { page, surface } = await restore(driver);
  expect(await textsOf(surface, '.figures dd')).toEqual([`${COUNT}`, '0', '0']);
  await see(surface, 'main', 'as the backup had them');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
  const after = await readLibrary(page);
  expect(after.items).toEqual(backedUp.items);
  expect(after.pictures).toEqual(backedUp.pictures);
  expect(after.assets).toEqual(backedUp.assets);
  // Their articles are sanitised on the way, and the made-up ones were not before.
  const texts = ({ revisions }: Stores) =>
    revisions.map(({ id, article }) => [id, (article as SafeArticle).textContent]);
  expect(texts(after)).toEqual(texts(backedUp));

  const shown = backedUp.items.find(({ picturesKept, deletedAt }) => picturesKept === 1 && deletedAt === null)!;
  const saved = await driver.openOwn(`saved.html?item=${shown.id}`);
  await see(saved.surface, '.prose figure img');
  await saved.page.waitForFunction(() => document.querySelector<HTMLImageElement>('.prose img')!.naturalWidth === 480);
});

it('is merged into a library that has articles of its own', async () => {
  const driver = await start();
  const popup = surfaceOf(await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/`)));
  await press(popup, '.save button', 'Save');
  await see(popup, '.save', 'Saved');
  const own = await driver.openOwn('library.html');
  await see(own.surface, '.item');
  await seedLibrary(own.page, SHARED, { states: false });
  await own.page.evaluate(setTheme, 'dark');

  const { page, surface } = await restore(driver);
  expect(await textsOf(surface, '.figures dd')).toEqual([`${COUNT - SHARED}`, `${SHARED}`, '0']);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  const after = await readLibrary(page);
  expect(after.items).toHaveLength(COUNT + 1);
  expect(after.items.filter(({ url }) => String(url).startsWith(site.origin))).toHaveLength(1);
  expect(after.assets).toEqual(expect.arrayContaining(backedUp.assets));
  for (const { id, tags } of backedUp.items) expect(after.items.find((item) => item.id === id)).toMatchObject({ tags });
});

// What follows runs in the page.

async function readHere(names: string[]): Promise<Record<string, unknown[]>> {
  const ended = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const hashed = async ({ blob, ...asset }: { blob: Blob }) => {
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return { ...asset, type: blob.type, bytes: String(new Uint8Array(digest)) };
  };
  const database = await ended(indexedDB.open('lectern'));
  const stores: Record<string, unknown[]> = {};
  for (const name of names) {
    const records = await ended(database.transaction(name).objectStore(name).getAll());
    stores[name] = name === 'assets' ? await Promise.all(records.map(hashed)) : records;
  }
  database.close();
  return stores;
}

async function setTheme(theme: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(values: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ settings: { theme } });
}
