// A compromised page can put anything into an article, and can say anything a content script can. Neither may change or run
// anything, on any of Lectern's surfaces or in what it exports.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceOf } from '../tools/chromium';
import { type SiteServer, serve } from '../tools/serve';
import { press, see, until } from '../tools/surface';
import { launchChromium } from './drivers';
import { HOSTILE_PAGE_CSP, HOSTILE_PAGES, hostilePage, TRAP } from './hostile-page';

const SAMPLE = fileURLToPath(new URL('../tools/sample', import.meta.url));

let site: SiteServer;
let driver: Awaited<ReturnType<typeof launchChromium>>;
/** What a page's console or its dialogs said that means that something tried to run. */
const alarms: string[] = [];

function watch(page: Page, name: string): void {
  page.on('dialog', (dialog) => {
    alarms.push(`${name}: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) alarms.push(`${name}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (request.url().includes(TRAP)) alarms.push(`${name}: request ${request.url()}`);
  });
}

beforeAll(async () => {
  site = await serve(SAMPLE);
  driver = await launchChromium();
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

/** What must not stand in the reading text, whatever the page holds. */
const LIVE_MARKUP = [
  'script',
  'iframe',
  'object',
  'embed',
  'style',
  'video',
  '[onerror]',
  '[onload]',
  '[onfocus]',
  '[style]',
  'a[href^="javascript"]',
  'a[href^="data"]',
]
  .map((css) => `.reading ${css}`)
  .join(', ');

const settle = () => new Promise((done) => setTimeout(done, 400));
const calledHome = () => site.requests.filter((path) => path.startsWith(TRAP));

describe('an article that is hostile in every field', () => {
  it.each(Array.from({ length: HOSTILE_PAGES }, (_, n) => n))(
    'payload %i first: nothing runs in the popup, saved or live',
    async (n) => {
      site.pages.set(`/hostile-${n}`, { html: hostilePage(n), csp: HOSTILE_PAGE_CSP });
      const tab = await driver.open(`${site.origin}/hostile-${n}`);
      await settle();
      const popup = await driver.chromium.clickToolbarButton(tab);
      watch(popup, `popup ${n}`);
      const surface = surfaceOf(popup);
      await see(surface, 'h1', 'Harbour');
      // The pull-outs are surfaces too: they have to be there.
      await see(surface, '.events', 'The dredger came');
      await see(surface, '.questions', 'How many boats came');
      await surface.run((d) => {
        for (const button of d.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
      }, null);
      await settle();
      const live = await surface.run((d, css) => [...d.querySelectorAll(css)].map((e) => e.outerHTML), LIVE_MARKUP);
      expect(live).toEqual([]);
      await press(surface, '.save button', 'Save');
      await see(surface, '.save', 'Saved');
      await popup.close();
      await tab.close();
      expect(alarms).toEqual([]);
      expect(calledHome()).toEqual([]);
    },
  );

  it('is harmless in the library and the saved view, and makes no request there', async () => {
    const { page, surface } = await driver.openOwn('library.html');
    watch(page, 'library');
    await until(surface, 'all of them', (d, n) => d.querySelectorAll('.item').length === n, HOSTILE_PAGES);
    const hrefs = await surface.run(
      (d) => [...d.querySelectorAll<HTMLAnchorElement>('.item h2 a')].map((a) => a.href),
      null,
    );
    const before = site.requests.length;
    for (const href of hrefs) {
      const saved = await driver.chromium.browser.newPage();
      watch(saved, `saved ${href}`);
      const asked: string[] = [];
      saved.on('request', (request) => asked.push(request.url()));
      await saved.goto(href);
      await saved.waitForSelector('h1');
      await saved.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
        window.scrollTo(0, document.body.scrollHeight);
      });
      await settle();
      expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
      await saved.close();
    }
    expect(site.requests.length).toBe(before);
    expect(alarms).toEqual([]);
  });

  it('is harmless in the exported file, opened in the browser', async () => {
    const { surface } = await driver.openOwn('library.html');
    await press(surface, '.item input[type=checkbox]');
    await see(surface, 'main', '1 selected');
    await press(surface, 'main button', 'Export');
    await press(surface, 'dialog label', 'Web page');
    await see(surface, 'dialog label:has(:checked)', 'Web page');
    await press(surface, 'dialog button', 'Export');
    const { bytes } = await driver.downloaded('.html');
    site.pages.set('/exported', { html: bytes.toString('utf8') });
    const opened = await driver.chromium.browser.newPage();
    watch(opened, 'exported');
    const before = site.requests.length;
    await opened.goto(`${site.origin}/exported`);
    await settle();
    expect(site.requests.slice(before).filter((path) => path !== '/exported' && path !== '/favicon.ico')).toEqual([]);
    expect(alarms).toEqual([]);
  });
});

describe('messages from a web page', () => {
  it('are refused, whatever they say', async () => {
    const library = await driver.openOwn('library.html');
    await see(library.surface, '.item');
    const before = await library.surface.run((d) => [...d.querySelectorAll('.item')].map((i) => i.textContent), null);
    const ids = await library.surface.run(
      (d) =>
        [...d.querySelectorAll<HTMLAnchorElement>('.item h2 a')].map((a) => new URL(a.href).searchParams.get('item')),
      null,
    );
    const tab = await driver.open(`${site.origin}/`);
    const popup = await driver.chromium.clickToolbarButton(tab);
    // The popup lends its right to run a script in the page: what that script sends is what a compromised page can send.
    const answers = await popup.evaluate(sendForged, { url: tab.url(), ids });
    expect(answers.length).toBeGreaterThanOrEqual(25);
    for (const answer of answers) expect(JSON.stringify(answer)).toMatch(/error|no answer/);
    await library.page.reload();
    await see(library.surface, '.item');
    expect(await library.surface.run((d) => [...d.querySelectorAll('.item')].map((i) => i.textContent), null)).toEqual(
      before,
    );
  });
});

/** Runs in the popup. */
async function sendForged({ url, ids }: { url: string; ids: (string | null)[] }): Promise<unknown[]> {
  type Api = {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(injection: object): Promise<{ result: unknown[] }[]> };
  };
  const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
  const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
  const [outcome] = await scripting.executeScript({
    target: { tabId: tab?.id },
    args: [ids, url],
    func: async (itemIds: string[], address: string) => {
      type Runtime = { sendMessage(message: unknown): Promise<unknown> };
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const envelope = (lectern: unknown, args: unknown) => ({ lectern, args });
      const forged: unknown[] = [
        envelope('deleteItems', { itemIds }),
        envelope('restoreItems', { itemIds }),
        envelope('markItems', { itemIds, as: 'read' }),
        envelope('setProgress', { itemId: itemIds[0], progress: 1 }),
        envelope('changeTags', { itemIds, add: ['forged'], remove: [] }),
        envelope('purgeItems', { itemIds }),
        envelope('retryPictures', { itemId: null }),
        envelope('keepRevision', { itemId: itemIds[0], keep: 'new' }),
        envelope('lookup', { url: address }),
        envelope('save', { liveKey: `1 ${address}`, readAt: 1 }),
        envelope('save', { liveKey: { toString: 'x' }, readAt: 1 }),
        envelope('save', { article: { title: 'x', contentHtml: '<script>1</script>' } }),
        envelope('deleteItems', { itemIds: { length: 1, 0: itemIds[0] } }),
        envelope('deleteItems', { itemIds: ['*'] }),
        envelope('deleteItems', {}),
        envelope('deleteItems', null),
        envelope('__proto__', {}),
        envelope('constructor', {}),
        envelope('toString', {}),
        envelope('hasOwnProperty', { itemIds }),
        envelope(['deleteItems'], { itemIds }),
        envelope({ name: 'deleteItems' }, { itemIds }),
        envelope('', {}),
        envelope('markItems', JSON.parse('{"__proto__":{"as":"read"},"itemIds":["x"]}')),
        envelope('markItems', { itemIds, as: 'yes' }),
        envelope('lookup', { url: 'x'.repeat(1_000_000) }),
        { type: 'deleteItems', itemIds },
        'deleteItems',
        ['deleteItems', { itemIds }],
        42,
        null,
      ];
      const answers: unknown[] = [];
      for (const message of forged) {
        answers.push(
          await runtime.sendMessage(message).then(
            (answer) => answer ?? 'no answer',
            (error) => ({ error: String(error) }),
          ),
        );
      }
      return answers;
    },
  });
  return outcome?.result ?? [];
}
