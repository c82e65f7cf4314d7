// Every surface in every theme, looked at by axe: no violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceOf } from '../tools/chromium';
import { seedLibrary } from '../tools/seed-library';
import { type SiteServer, serve } from '../tools/serve';
import { press, see } from '../tools/surface';
import { launchChromium } from './drivers';

const SAMPLE = fileURLToPath(new URL('../tools/sample', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const POCKET = fileURLToPath(new URL('pocket.csv', import.meta.url));

let site: SiteServer;
let driver: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  site = await serve(SAMPLE);
  site.pages.set('/nothing', { html: '<!doctype html><title>Nothing</title><body></body>' });
  const deep =
    '<script>for (let at = document.body, i = 0; i < 1000; i++) at = at.appendChild(document.createElement("div"))</script>';
  site.pages.set('/deep', { html: `<!doctype html><title>Deep</title><body>${deep}</body>` });
  driver = await launchChromium();
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
  // What moves is measured where it comes to rest.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run(document).then(({ violations }) => violations)')) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome;
    return storage.local
      .get('settings')
      .then(({ settings }) => storage.local.set({ settings: { ...settings, theme: wanted } }));
  }, theme);
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
}

interface StorageArea {
  get(key: string): Promise<Record<string, object>>;
  set(values: object): Promise<void>;
}

/** Opens each surface, and gives its page when what matters on it is there. In this order: the library fills on the way. */
const SURFACES: Record<string, () => Promise<Page>> = {
  'the empty library': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await see(surface, 'main', 'Nothing saved yet');
    return page;
  },
  'the popup with an article, everything unfolded': async () => {
    const popup = await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/`));
    await see(surfaceOf(popup), '.events', 'November 2023');
    await unfold(popup);
    return popup;
  },
  'the popup just after a save': async () => {
    const popup = await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/`));
    await press(surfaceOf(popup), '.save button', 'Save');
    await see(surfaceOf(popup), '.save', 'Saved');
    return popup;
  },
  'a live article in a tab, everything unfolded': async () => {
    const popup = await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/`));
    const opened = driver.chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'));
    await press(surfaceOf(popup), 'button', 'Open in a tab', { closes: true });
    const page = (await (await opened).page()) as Page;
    await see(surfaceOf(page), '.events', 'November 2023');
    await unfold(page);
    return page;
  },
  'the popup over a page that is refused': async () => {
    const popup = await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/deep`));
    await see(surfaceOf(popup), 'h1', 'could not be read');
    return popup;
  },
  'the popup without an article': async () => {
    const popup = await driver.chromium.clickToolbarButton(await driver.open(`${site.origin}/nothing`));
    await see(surfaceOf(popup), 'h1', 'No article');
    return popup;
  },
  'the popup on a page that browsers keep to themselves': async () => {
    const popup = await driver.chromium.clickToolbarButton(await driver.open('chrome://version/'));
    await see(surfaceOf(popup), 'h1', 'The browser keeps');
    return popup;
  },
  'the library with an article selected': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await see(surface, '.item', 'Voyager');
    await page.click('.item input[type=checkbox]');
    return page;
  },
  'a saved article': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await see(surface, '.item', 'Voyager');
    await page.click('.item h2 a');
    await see(surface, '.events', 'November 2023');
    await unfold(page);
    return page;
  },
  'a saved article that is not there': async () => {
    const { page, surface } = await driver.openOwn('saved.html?item=none');
    await see(surface, 'h1');
    return page;
  },
  'the question about pictures': async () => {
    const { page, surface } = await driver.openOwn('allow.html');
    await see(surface, 'h1');
    return page;
  },
  'the library with many articles': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await seedLibrary(page, 30);
    await page.reload();
    await see(surface, '.places.tags', 'history');
    return page;
  },
  'the library with nothing found': async () => {
    const { page, surface } = await driver.openOwn('library.html#view=archive&tag=sound&words=zebra');
    await see(surface, 'h2', 'Nothing found');
    return page;
  },
  'the menu of orders': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await press(surface, 'button', 'Order');
    await see(surface, '.menu', 'Longest');
    return page;
  },
  'the trash': async () => {
    const { page, surface } = await driver.openOwn('library.html#view=trash');
    await see(surface, '.item', 'Can be restored until');
    return page;
  },
  'the question before deleting for good': async () => {
    const { page, surface } = await driver.openOwn('library.html#view=trash');
    await press(surface, 'button', 'Empty the trash');
    await see(surface, 'dialog', 'cannot be undone');
    return page;
  },
  'the editor of tags': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await see(surface, '.item');
    await page.click('.item:nth-child(2) input[type=checkbox]');
    await page.click('.item:nth-child(3) input[type=checkbox]');
    await press(surface, '.doings-bar button', 'Tags');
    await see(surface, 'dialog .chips', 'of 2');
    return page;
  },
  'the choice of an export': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await press(surface, '.bar button', 'Export');
    await see(surface, 'dialog', 'Lectern backup');
    return page;
  },
  'the report of an export': async () => {
    const { page, surface } = await driver.openOwn('library.html');
    await press(surface, '.bar button', 'Export');
    await press(surface, 'dialog label', 'Plain text');
    await press(surface, 'dialog button', 'Export');
    await see(surface, 'dialog', 'are not in the file');
    await page.click('dialog summary');
    return page;
  },
  'a saved article with its menu open': async () => {
    const { page, surface } = await driver.openOwn('saved.html?item=sample-6');
    await press(surface, 'button', 'More');
    await see(surface, '.menu', 'Print');
    return page;
  },
  'a saved article with key facts and notices, everything unfolded': async () => {
    const { page, surface } = await driver.openOwn('saved.html?item=sample-0');
    await see(surface, '.text-notices', 'harbour master');
    await press(surface, '.timeline-tools button', 'In order of time');
    await unfold(page);
    return page;
  },
  'the same in a narrow window': async () => {
    const { page, surface } = await driver.openOwn('saved.html?item=sample-0');
    await page.setViewport({ width: 360, height: 640 });
    await see(surface, '.text-notices', 'harbour master');
    return page;
  },
  'an address without its text': async () => {
    const { page, surface } = await driver.openOwn('saved.html?item=sample-11');
    await see(surface, 'main', 'Only its address is kept');
    return page;
  },
  'a saved article in the trash': async () => {
    const { page, surface } = await driver.openOwn('saved.html?item=sample-16');
    await see(surface, 'h1', 'in the trash');
    return page;
  },
  'the library’s health': async () => {
    const { page, surface } = await driver.openOwn('health.html');
    await see(surface, 'h1');
    return page;
  },
  'the import page': async () => {
    const { page, surface } = await driver.openOwn('import.html');
    await see(surface, 'h1');
    return page;
  },
  'the preview of an import': () => previewImport(),
  'the report of an import': async () => {
    const page = await previewImport();
    await press(surfaceOf(page), 'button.primary', 'Import');
    await see(surfaceOf(page), 'h1', 'Imported');
    await page.click('summary');
    return page;
  },
  'a live article that is over': async () => {
    const { page, surface } = await driver.openOwn('reader.html?live=none');
    await see(surface, 'h1');
    return page;
  },
};

/** Of a list with a row that comes and one that does not. */
async function previewImport(): Promise<Page> {
  const { page, surface } = await driver.openOwn('import.html');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(POCKET);
  await press(surface, 'summary', '1 row is not imported');
  return page;
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  });
}

describe.each(Object.entries(SURFACES))('%s', (_name, open) => {
  it('has no violation in light, sepia and dark', async () => {
    const page = await open();
    for (const theme of ['light', 'sepia', 'dark']) {
      await setTheme(page, theme);
      expect(await violations(page), theme).toEqual([]);
    }
    await page.close();
  });
});
