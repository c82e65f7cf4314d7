// The health page over a library that is damaged, and over one whose files were broken while the browser was closed.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { surfaceOf } from '../tools/chromium';
import { type SiteServer, serve } from '../tools/serve';
import { press, see, until } from '../tools/surface';
import { launchChromium } from './drivers';

const SAMPLE = fileURLToPath(new URL('../tools/sample', import.meta.url));

let site: SiteServer;
let profile: string;
let driver: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  site = await serve(SAMPLE);
  profile = await mkdtemp(join(tmpdir(), 'lectern-profile-'));
  driver = await launchChromium({ profile });
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('finds what is damaged, mends it, and says so', async () => {
  const popup = await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/`));
  await press(surfaceOf(popup), '.save button', 'Save');
  await see(surfaceOf(popup), '.save', 'Saved');
  const { page, surface } = await driver.openOwn('health.html');
  await see(surface, 'main', 'There is no backup.');
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lectern');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['items', 'texts'], 'readwrite');
    transaction.objectStore('items').clear();
    transaction.objectStore('texts').put({ itemId: 'nowhere', text: 'stray' });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await press(surface, 'button', 'Check now');
  await see(surface, '[role=status]', 'An article had dropped out of the library. It is back');
  await see(surface, '[role=status]', 'A leftover of a deleted article was removed.');
  const library = await driver.openOwn('library.html');
  await see(library.surface, '.item', 'Voyager');
});

it('says that the browser emptied the library, until the person knows', async () => {
  const before = await driver.openOwn('health.html');
  await until(before.surface, 'a canary that knows of the article', canaryHasItems, null);
  await driver.close();
  await breakDatabases(profile);

  driver = await launchChromium({ profile });
  for (const path of ['library.html', 'health.html']) {
    const { surface } = await driver.openOwn(path);
    await see(surface, '.notice', "Your browser emptied Lectern's library");
    await see(surface, '.notice', 'it held one article');
  }
  const { page, surface } = await driver.openOwn('health.html');
  await press(surface, '.notice button', 'Do not show this again');
  await until(surface, 'no notice', (d) => !d.body.textContent.includes('emptied'), null);
  await page.reload();
  await see(surface, 'h1', 'Health');
  expect(await surface.run((d) => d.body.textContent, null)).not.toContain('emptied');
});

// Runs in the page.
async function canaryHasItems(): Promise<boolean> {
  interface StorageArea {
    get(key: string): Promise<Record<string, { items: number } | undefined>>;
  }
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome;
  return (await storage.local.get('canary')).canary?.items === 1;
}

/** As after a failing disk: Chromium deletes such a database when it opens it, and makes an empty one. */
async function breakDatabases(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const logs = files.filter((file) => /\.indexeddb\.leveldb\/(MANIFEST-|CURRENT|\d+\.(log|ldb))/.test(file));
  expect(logs.length).toBeGreaterThan(0);
  await Promise.all(logs.map((file) => writeFile(join(folder, file), 'broken')));
}
