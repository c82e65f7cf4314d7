// Pictures of saved articles, on sites that give them only to who has the permission: what is asked, what becomes of a refusal,
// what is kept when the answer changes, and what is shown with the network off.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, surfaceOf } from '../tools/chromium';
import type { Firefox } from '../tools/firefox';
import { faultsOnPage, faultsWith, faultsWithout } from '../tools/offline/checks';
import { readItems, readPictures } from '../tools/offline/library';
import { type PictureSites, servePictures } from '../tools/offline/picture-sites';
import { rewritePictures } from '../tools/offline/rewrite';
import { type SiteServer, serve } from '../tools/serve';
import { press, see, textsOf } from '../tools/surface';
import { type Driver, launchChromium, launchFirefox } from './drivers';

const CASES = ['pictures--lead-from-the-body', 'pictures--lazy-and-noscript-twins', 'figures--caption-by-class'];
const QUESTION = 'Keep the pictures, too?';

let site: SiteServer;
let sites: PictureSites;
let driver: Driver;
/** A page of Lectern's from which the library is read. */
let own: Page;

async function start(launch: () => Promise<Driver>): Promise<void> {
  [site, sites, driver] = await Promise.all([serve('.'), servePictures(), launch()]);
  for (const name of CASES) {
    const html = readFileSync(new URL(`../pages/${name}/source.html`, import.meta.url), 'utf8');
    site.pages.set(`/${name}`, { html: rewritePictures(html, 'https://paper.example/', sites.origins) });
  }
  own = (await driver.openOwn('reader.html')).page;
}

async function stop(): Promise<void> {
  await driver?.close();
  await site?.close();
  await sites?.close();
}

/** Saves a page through the popup, and leaves that open. */
async function save(name: string) {
  // A host that is none of the pictures': what a browser allows on the page that was clicked says nothing of theirs.
  const tab = await driver.open(`${site.origin.replace('127.0.0.1', 'page.localhost')}/${name}`);
  const popup = await driver.clickToolbarButton(tab);
  await press(popup, '.save button', 'Save');
  await see(popup, '.save', 'Saved');
  return popup;
}

async function settled() {
  await expect
    .poll(async () => (await readPictures(own)).filter(({ state }) => state === 'pending'), { timeout: 30_000 })
    .toEqual([]);
  return readItems(own);
}

/** The page that asks, when it has come up. */
async function allowPage(browser: Browser): Promise<Page> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    for (const page of await browser.pages()) {
      if ((await page.evaluate(() => location.pathname)) === '/allow.html') return page;
    }
  }
  throw new Error('The page that asks never came up.');
}

async function isShownOffline(): Promise<void> {
  sites.goOff();
  const before = sites.requests.length;
  for (const item of await readItems(own)) {
    const { page, surface } = await driver.openOwn(`saved.html?item=${item.itemId}`);
    await driver.goOffline([page]);
    await see(surface, 'main h1');
    expect(await faultsOnPage(page, item)).toEqual([]);
    await page.close();
  }
  expect(sites.requests.slice(before)).toEqual([]);
}

describe('in Chromium', () => {
  let chromium: Chromium;
  beforeAll(() =>
    start(async () => {
      const launched = await launchChromium();
      chromium = launched.chromium;
      return launched;
    }),
  );
  afterAll(stop);

  it('the question comes once, with the first save; a refusal is remembered, and each picture is listed as not allowed', async () => {
    const popup = await save(CASES[0]!);
    await see(popup, '.notice', QUESTION);
    await press(popup, '.notice button', 'Keep the text only');
    await see(popup, '.notice', 'Lectern does not ask again');
    await driver.closePopup();
    for (const name of CASES.slice(1)) {
      expect(await textsOf(await save(name), '.notice')).toEqual([]);
      await driver.closePopup();
    }
    const items = await settled();
    expect(items.flatMap(({ pictures }) => pictures)).toHaveLength(13);
    expect(items.flatMap(faultsWithout)).toEqual([]);
  });

  it('the worker goes on when the answer changes, and keeps each one that is served', async () => {
    await chromium.bypassPrompt();
    const { page, surface } = await driver.openOwn('allow.html');
    await page.locator('.doings .primary').click();
    await see(surface, '.answer', 'Pictures are allowed');
    await page.close();
    const items = await settled();
    expect(items.flatMap((item) => faultsWith(sites, item))).toEqual([]);
  });

  it('a save with the permission asks nothing, and keeps each one that is served', async () => {
    site.pages.set('/again', site.pages.get(`/${CASES[0]}`)!);
    expect(await textsOf(await save('again'), '.notice')).toEqual([]);
    await driver.closePopup();
    const again = (await settled()).filter(({ url }) => url.endsWith('/again'));
    expect(again).toHaveLength(1);
    expect(again.flatMap((item) => faultsWith(sites, item))).toEqual([]);
  });

  it('what is kept is shown with the network off, without a request', isShownOffline);
});

describe('in Firefox, with its own prompt', () => {
  let firefox: Firefox;
  let asking: Page;
  beforeAll(() =>
    start(async () => {
      const launched = await launchFirefox({ prompts: true });
      firefox = launched.firefox;
      return launched;
    }),
  );
  afterAll(stop);

  it('the popup leads to a page that asks; a refusal there is remembered', async () => {
    const popup = await save(CASES[0]!);
    await see(popup, '.notice', QUESTION);
    await press(popup, '.notice button', 'Allow pictures');
    asking = await allowPage(firefox.browser);
    await asking.locator('.doings .primary').click();
    await firefox.answerPrompt('deny');
    await see(surfaceOf(asking), '.answer', 'Pictures are not allowed');
    expect(await textsOf(await save(CASES[1]!), '.notice')).toEqual([]);
    await driver.closePopup();
    const items = await settled();
    expect(items.flatMap(({ pictures }) => pictures)).toHaveLength(10);
    expect(items.flatMap(faultsWithout)).toEqual([]);
  });

  it('the worker goes on when the answer changes, and keeps each one that is served', async () => {
    await asking.bringToFront();
    await asking.locator('.doings .primary').click();
    await firefox.answerPrompt('allow');
    await see(surfaceOf(asking), '.answer', 'Pictures are allowed');
    const items = await settled();
    expect(items.flatMap((item) => faultsWith(sites, item))).toEqual([]);
  });

  it('what is kept is shown with the network off, without a request', isShownOffline);
});
