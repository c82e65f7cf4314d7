// npm run screenshots [-- FOLDER]: the pictures of the README, made from the real extension on the bundled sample article.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { Chromium, surfaceOf } from './chromium';
import { build, ROOT } from './run';
import { seedLibrary } from './seed-library';
import { serve } from './serve';
import { press, see } from './surface';

const folder = resolve(process.argv[2] ?? join(ROOT, 'assets/screenshots'));
mkdirSync(folder, { recursive: true });
ensureBrowsers(['chromium']);

const site = await serve(join(ROOT, 'tests/tools/sample'));
const chromium = await Chromium.launch({ extension: build('chrome') });

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return document.fonts.ready.then(() => undefined);
  });
  await surfaceOf(page).screenshot(join(folder, `${name}.png`));
}

async function choose(page: Page, theme: string): Promise<void> {
  await press(surfaceOf(page), 'button', 'Text and colours');
  await press(surfaceOf(page), 'label', theme);
  await page.keyboard.press('Escape');
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme.toLowerCase());
}

async function picturesIn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (css) => {
      const images = [...document.querySelectorAll<HTMLImageElement>(css)];
      return images.length > 0 && images.every((image) => image.naturalWidth > 0);
    },
    {},
    selector,
  );
}

async function tab(url: string): Promise<Page> {
  const page = await chromium.open(url);
  await page.setViewport({ width: 1100, height: 760 });
  return page;
}

const popup = await chromium.clickToolbarButton(await chromium.open(`${site.origin}/`));
await see(surfaceOf(popup), '.events', 'November 2023');
await take(popup, 'popup');
await press(surfaceOf(popup), '.save button', 'Save');
await see(surfaceOf(popup), '.save', 'Saved');
const readerTab = chromium.browser.waitForTarget((target) => target.url().includes('reader.html'));
await press(surfaceOf(popup), 'button', 'Open in a tab', { closes: true });
const reader = (await (await readerTab).page()) as Page;
await reader.setViewport({ width: 1100, height: 760 });
await see(surfaceOf(reader), '.events', 'November 2023');
await choose(reader, 'Dark');
await take(reader, 'reader-dark');

const library = await tab(chromium.url('library.html'));
await see(surfaceOf(library), '.item', 'Voyager');
await seedLibrary(library, 60);
await library.reload();
await picturesIn(library, '.item:nth-child(-n + 4) img');
await choose(library, 'Light');
await take(library, 'library');
await library.click('.item:nth-child(2) input');
await library.click('.item:nth-child(4) input');
await press(surfaceOf(library), '.doings-bar button', 'Export');
await take(library, 'export');
await library.keyboard.press('Escape');
await library.goto(chromium.url('library.html#view=all&tag=cities'));
await picturesIn(library, '.item:nth-child(-n + 4) img');
await choose(library, 'Dark');
await take(library, 'library-dark');
await library.goto(chromium.url('library.html#view=all'));
await press(surfaceOf(library), '.item h2 a', 'Voyager');
await see(surfaceOf(library), '.events', 'November 2023');
await choose(library, 'Sepia');
await library.evaluate(() => document.querySelector('.prose')?.scrollIntoView());
await library.waitForFunction(() => document.querySelector<HTMLImageElement>('.prose img')?.naturalWidth);
await take(library, 'saved-sepia');

await chromium.close();
await site.close();
console.log(`Screenshots are in ${folder}`);
