// A file of Pocket through the true page, in both browsers: preview, import, the library; the same file again; leaving midway.
// In Chromium a list of addresses is dropped on it, too.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, type Surface, see, textsOf } from '../tools/surface';
import { zipOf } from '../unit/importers/reading';
import { type Driver, launchChromium, launchFirefox } from './drivers';

const HEAD = 'title,url,time_added,tags,status\n';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-import-'));
  const zip = await zipOf({
    'part_000000.csv': `${HEAD}Bees at night,https://bees.example/,1700000000,garden|night,unread\n,file:///x,1700000000,,unread\n`,
    'part_000001.csv': `${HEAD}"Old, but good",https://old.example/,1600000000,,archive\n`,
    'annotations/part_000000.json': '[]',
  });
  await writeFile(join(folder, 'pocket.zip'), zip);
  await writeFile(join(folder, 'paper.pdf'), '%PDF-1.7\n');
  await writeFile(join(folder, 'list.txt'), 'https://moss.example/guide\nhttps://moss.example/second\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function choose(page: Page, name: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
}

const figures = (surface: Surface) => textsOf(surface, '.figures dd');

async function titlesIn(driver: Driver, path = 'library.html'): Promise<string[]> {
  const { page, surface } = await driver.openOwn(path);
  await see(surface, 'main');
  // Firefox gives no text of a row that it has not laid out yet.
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('.item h2')].every((h) => h.innerText));
  const titles = await textsOf(surface, '.item h2');
  await page.close();
  return titles;
}

/** As a person does who drags a file over the page and lets go of it. */
async function drop(page: Page, name: string): Promise<void> {
  const client = await page.createCDPSession();
  const data = { items: [], files: [join(folder, name)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
}

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('an import in %s', (_, launch: () => Promise<Driver>) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(() => driver?.close());

  const titlesInLibrary = (path?: string) => titlesIn(driver, path);
  let page: Page;
  let surface: Surface;

  it('refuses what it cannot take, in words that say what it is', async () => {
    ({ page, surface } = await driver.openOwn('import.html'));
    await choose(page, 'paper.pdf');
    await see(surface, 'main', 'It is a PDF document.');
    await press(surface, 'button', 'Choose another file');
  });

  it('shows what would come, and has written nothing', async () => {
    await choose(page, 'pocket.zip');
    await see(surface, 'main', 'Pocket export, 3 rows');
    // Whoever cannot see the page is told from its new beginning.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await figures(surface)).toEqual(['2', '0', '1']);
    await see(surface, '.outlook', 'annotations/part_000000.json');
    await press(surface, 'summary', '1 row is not imported');
    await see(surface, '.rejected', 'file:///x');
    expect(await titlesInLibrary()).toEqual([]);
  });

  it('leaves nothing when the page is left', async () => {
    // Firefox never reports that a page of an extension has loaded.
    await page.reload({ waitUntil: [] });
    await see(surface, 'h1', 'Import');
    await page.waitForFunction(async () =>
      (await indexedDB.databases()).every(({ name }) => name !== 'lectern-staging'),
    );
    expect(await titlesInLibrary()).toEqual([]);
  });

  it('brings what it showed once it is confirmed', async () => {
    await choose(page, 'pocket.zip');
    await press(surface, 'button.primary', 'Import');
    await see(surface, 'h1', 'Imported');
    expect(await figures(surface)).toEqual(['2', '0', '1']);
    expect(await titlesInLibrary()).toEqual(['Bees at night']);
    expect(await titlesInLibrary('library.html#view=archive')).toEqual(['Old, but good']);
  });

  it('of the same file merges all of it', async () => {
    await press(surface, 'button', 'Choose another file');
    await choose(page, 'pocket.zip');
    await see(surface, 'main', 'Pocket export, 3 rows');
    expect(await figures(surface)).toEqual(['0', '2', '1']);
    await press(surface, 'button.primary', 'Import');
    await see(surface, 'h1', 'Imported');
    expect(await figures(surface)).toEqual(['0', '2', '1']);
    expect(await titlesInLibrary()).toEqual(['Bees at night']);
    await page.close();
  });
});

it('takes a file that is dropped on the page, in Chromium', async () => {
  const driver = await launchChromium();
  const { page, surface } = await driver.openOwn('import.html');
  await see(surface, 'h1', 'Import');
  await drop(page, 'list.txt');
  await see(surface, 'main', '2 rows');
  expect(await figures(surface)).toEqual(['2', '0', '0']);
  await press(surface, 'button.primary', 'Import');
  await see(surface, 'h1', 'Imported');
  expect(await titlesIn(driver)).toEqual(['https://moss.example/guide', 'https://moss.example/second']);
  await driver.close();
});
