// npm run offline [-- COUNT [with|without]]: saves 60 pages of the development split, their pictures moved to two sites on
// this machine, through the true popup: once with the permission to fetch pictures, once without it, which is given then.
// Then the network is off and watched, and every saved article is opened. Prints a line for each fault, and exits with 1
// when there is one. BENCH is the folder of the bench.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { Chromium } from './chromium';
import { faultsOnPage, faultsWith, faultsWithout } from './offline/checks';
import { type DevPage, devPages } from './offline/dev-pages';
import { hurry, type ItemPictures, readItems, readPictures } from './offline/library';
import { fateOf, OUTCOMES, type PictureSites, servePictures } from './offline/picture-sites';
import { rewritePictures } from './offline/rewrite';
import { build } from './run';
import { type SiteServer, serve } from './serve';

const bench = process.env.BENCH;
if (!bench) throw new Error('Set BENCH to the folder of the bench (the one that holds run.mjs).');
const WCXB = join(bench, '../pages/wcxb');
const COUNT = Number(process.argv[2] ?? 60);
const ONLY = process.argv[3];
/** Longer than a fetch may take. */
const PATIENCE_MS = 25_000;

/** A page of many megabytes, on a machine that has much to do. */
const LOADED_MS = 120_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let faults = 0;
function report(where: string, found: string[]): void {
  faults += found.length;
  for (const fault of found) console.log(`FAULT ${where}: ${fault}`);
}

/** Opens a page, clicks Lectern in the toolbar, and saves. Answers whether there was an article. */
async function save(chromium: Chromium, url: string): Promise<boolean> {
  const tab = await chromium.browser.newPage();
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: LOADED_MS });
  const popup = await chromium.clickToolbarButton(tab);
  const shown = await popup.waitForSelector('.save .primary:enabled, main.message', { timeout: LOADED_MS });
  const isArticle = await shown!.evaluate((element) => element.matches('button'));
  if (isArticle) {
    await popup.click('.save .primary');
    await popup.waitForSelector('.save .state', { timeout: LOADED_MS });
  }
  await popup.close();
  await tab.close();
  return isArticle;
}

/** Allows pictures on the page that asks for them. */
async function allow(chromium: Chromium): Promise<void> {
  await chromium.bypassPrompt();
  const page = await chromium.open(chromium.url('allow.html'));
  await page.locator('.doings .primary').click();
  await page.waitForFunction(() => document.querySelector('.answer h2'));
  await page.close();
}

/** Waits until no picture waits for another try. */
async function settle(own: Page): Promise<void> {
  const isPending = async () => (await readPictures(own)).some(({ state }) => state === 'pending');
  for (let end = Date.now() + PATIENCE_MS; await isPending(); await pause(500)) {
    if (Date.now() < end) continue;
    await hurry(own);
    end = Date.now() + PATIENCE_MS;
  }
}

const isFetched = ({ url }: { url: string }): boolean => !url.startsWith('data:');

const withPictures = async (own: Page): Promise<ItemPictures[]> =>
  (await readItems(own)).filter(({ pictures }) => pictures.some(isFetched));

async function savePages(chromium: Chromium, own: Page, site: SiteServer, sites: PictureSites): Promise<void> {
  const { port } = new URL(site.origin);
  for (const { id, url, html } of devPages(WCXB) as Iterable<DevPage>) {
    site.pages.set(`/${id}`, { html: rewritePictures(html, url, sites.origins), csp: pageCsp(sites) });
    // A host of its own: what Chromium lets an extension do on the page that it was clicked on says nothing of the picture sites.
    const isArticle = await save(chromium, `http://page.localhost:${port}/${id}`);
    if (!isArticle) console.log(`${id}: no article`);
    const articles = new Set((await readPictures(own)).filter(isFetched).map(({ itemId }) => itemId)).size;
    if (articles % 10 === 0) console.log(`${articles} articles with pictures are saved`);
    if (articles >= COUNT) return;
  }
}

const pageCsp = ({ origins }: PictureSites) =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${origins.join(' ')}`;

async function readOffline(chromium: Chromium, items: ItemPictures[], sites: PictureSites): Promise<number> {
  sites.goOff();
  const before = sites.requests.length;
  const attempts: string[] = [];
  const page = await chromium.browser.newPage();
  await page.setOfflineMode(true);
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) attempts.push(request.url());
  });
  for (const item of items) {
    await page.goto(chromium.url(`saved.html?item=${item.itemId}`));
    await page.waitForSelector('main .prose');
    report(item.url, await faultsOnPage(page, item));
  }
  attempts.push(...sites.requests.slice(before));
  report(
    'with the network off',
    attempts.map((url) => `a request: ${url}`),
  );
  return attempts.length;
}

function count(items: ItemPictures[]): string {
  const all = items.flatMap(({ pictures }) => pictures);
  const of = (wanted: string) => all.filter(({ state }) => state === wanted).length;
  const served = all.filter(({ url }) => !isFetched({ url }) || !(fateOf(new URL(url).pathname) in OUTCOMES));
  const kept = served.filter(({ state }) => state === 'kept').length;
  return `${all.length} pictures: ${of('kept')} kept, ${of('failed')} failed, ${of('not-allowed')} not allowed; ${kept} of ${served.length} servable ones kept`;
}

async function pass(extension: string, isAllowedFirst: boolean): Promise<void> {
  console.log(isAllowedFirst ? '\nWith the permission' : '\nWithout the permission, which is given when all is saved');
  const sites = await servePictures();
  // The pages are made in memory; the folder is only there to be named.
  const site = await serve(join(tmpdir(), 'lectern-offline'));
  const chromium = await Chromium.launch({ extension });
  const own = await chromium.open(chromium.url('reader.html'));
  if (isAllowedFirst) await allow(chromium);
  await savePages(chromium, own, site, sites);
  await settle(own);
  if (!isAllowedFirst) {
    const items = await withPictures(own);
    for (const item of items) report(item.url, faultsWithout(item));
    console.log(`before: ${items.length} articles, ${count(items)}`);
    await allow(chromium);
    await pause(1000);
    await settle(own);
  }
  const items = await withPictures(own);
  for (const item of items) report(item.url, faultsWith(sites, item));
  console.log(`${items.length} articles, ${count(items)}`);
  const requests = await readOffline(chromium, items, sites);
  console.log(`network off: ${items.length} articles opened, ${requests} requests`);
  await chromium.close();
  await site.close();
  await sites.close();
}

ensureBrowsers(['chromium']);
const extension = build('chrome');
if (ONLY !== 'without') await pass(extension, true);
if (ONLY !== 'with') await pass(extension, false);
console.log(faults === 0 ? '\nNo fault.' : `\n${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
