// What the popup says when there is no plain article to show, and what it remembers when it is closed.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, serve } from '../tools/serve';
import { press, see, textOf, until } from '../tools/surface';
import { launchChromium } from './drivers';

const SAMPLE = fileURLToPath(new URL('../tools/sample', import.meta.url));
const TITLE = 'The longest phone call';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;

// By script: a parser would not nest them so deeply.
const DEEP = page(`<h1>Deep</h1><script>
  let at = document.body;
  for (let i = 0; i < 50000; i++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'bottom';
</script>`).replace('<body>', '<body style="display:none">');

const HUGE = page(`<h1>Huge</h1><style>p { display: none }</style><script>
  const rows = document.createDocumentFragment();
  for (let i = 0; i < 250000; i++) rows.appendChild(document.createElement('p')).appendChild(document.createElement('b'));
  document.body.append(rows);
</script>`);

let site: SiteServer;
let driver: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  site = await serve(SAMPLE);
  driver = await launchChromium();
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

async function popupOver(path: string, html?: string) {
  if (html) site.pages.set(path, { html });
  return driver.clickToolbarButton(await driver.open(site.origin + path));
}

describe('closed by a click beside it', () => {
  it('shows the same text at the same place when it is opened again, without reading the page again', async () => {
    const tab = await driver.open(`${site.origin}/`);
    const first = await driver.clickToolbarButton(tab);
    await see(first, 'h1', TITLE);
    await first.run((d) => d.scrollingElement?.scrollTo(0, 700), null);
    await new Promise((done) => setTimeout(done, 1000));
    const place = await first.run((d) => d.scrollingElement?.scrollTop ?? 0, null);
    expect(place).toBeGreaterThan(300);
    await driver.closePopup();

    await tab.evaluate(() => document.querySelector('article')?.remove());
    const again = await driver.clickToolbarButton(tab);
    await see(again, 'h1', TITLE);
    const kept = await until(
      again,
      'the place from before',
      (d) => (d.scrollingElement?.scrollTop ?? 0) > 0 && d.scrollingElement?.scrollTop,
      null,
    );
    expect(Math.abs(Number(kept) - place)).toBeLessThan(40);
    await driver.closePopup();
  });

  it('forgets the article when the tab goes elsewhere', async () => {
    site.pages.set('/other', { html: page('<p>short</p>') });
    const tab = await driver.open(`${site.origin}/`);
    await see(await driver.clickToolbarButton(tab), 'h1', TITLE);
    await driver.closePopup();
    await tab.goto(`${site.origin}/other`);
    const popup = await driver.clickToolbarButton(tab);
    await until(
      popup,
      'another page',
      (d) => !d.body.innerText.includes('The longest phone call') && d.querySelector('h1'),
      null,
    );
    await driver.closePopup();
  });

  it('says that an article is saved already', async () => {
    const tab = await driver.open(`${site.origin}/`);
    const popup = await driver.clickToolbarButton(tab);
    await see(popup, 'h1', TITLE);
    await press(popup, '.save button', 'Save');
    await see(popup, '.save', 'Saved');
    await driver.closePopup();
    const again = await driver.clickToolbarButton(await driver.open(`${site.origin}/?utm_source=letter#part`));
    await see(again, '.save', 'Saved');
    await see(again, '.save button', 'Save again');
    await driver.closePopup();
  });
});

describe('when the page reloads itself under the popup', () => {
  it('what is shown is still what is saved', async () => {
    site.pages.set('/reloading', { html: await (await fetch(`${site.origin}/`)).text() });
    const tab = await driver.open(`${site.origin}/reloading`);
    const popup = await driver.clickToolbarButton(tab);
    await see(popup, 'h1', TITLE);
    await tab.evaluate(() => setTimeout(() => location.reload(), 0));
    await tab.waitForNavigation();
    await press(popup, '.save button', 'Save');
    await see(popup, '.save', 'Saved');
    await driver.closePopup();
  });
});

describe('when the popup closes in the moment of the click', () => {
  it('what was posted is saved', async () => {
    const html = await (await fetch(`${site.origin}/`)).text();
    site.pages.set('/closing', { html: html.replaceAll(TITLE, 'The shortest phone call') });
    const popup = await driver.clickToolbarButton(await driver.open(`${site.origin}/closing`));
    await until(popup, 'Save', (d) => d.querySelector('.save .primary:enabled'), null);
    await popup.run((d) => {
      d.querySelector<HTMLElement>('.save .primary')?.click();
      d.defaultView?.close();
    }, null);
    await see((await driver.openOwn('library.html')).surface, '.item', 'The shortest phone call');
  });
});

describe('where there is no article', () => {
  it('offers the whole page, and reads it', async () => {
    const popup = await popupOver('/menu', page('<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'));
    await see(popup, 'h1', 'No article on this page');
    await press(popup, 'button', 'Read the whole page');
    await see(popup, 'main', 'Two');
    await driver.closePopup();
  });

  it('reads what is selected', async () => {
    site.pages.set('/selection', {
      html: page('<nav><a href="/a">One</a></nav><p id="wanted">Just these few words.</p>'),
    });
    const tab = await driver.open(`${site.origin}/selection`);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('wanted') as HTMLElement));
    const popup = await driver.clickToolbarButton(tab);
    await see(popup, 'h1', 'No article on this page');
    await press(popup, 'button', 'Read what I selected');
    await see(popup, '.prose', 'Just these few words.');
    expect(await textOf(popup, '.prose')).not.toContain('One');
    await driver.closePopup();
  });

  it('says that the browser keeps its own pages to itself', async () => {
    const popup = await driver.clickToolbarButton(await driver.open('chrome://version/'));
    await see(popup, 'h1', 'The browser keeps this page to itself');
    await driver.closePopup();
  });
});

describe('a page that no reader survives', () => {
  it('nested 50,000 deep is refused with a clear message', async () => {
    const popup = await popupOver('/deep', DEEP);
    await see(popup, 'body', 'nested too deeply');
    await driver.closePopup();
  });

  it('of 500,000 elements is refused with a clear message', async () => {
    const popup = await popupOver('/huge', HUGE);
    await see(popup, 'body', 'too large');
    await driver.closePopup();
  });
});

describe('in a private window', () => {
  it('keeps nothing until the person has been told', async () => {
    const tab = await driver.chromium.openPrivate(`${site.origin}/?private`);
    await tab.waitForFunction(() => document.readyState === 'complete');
    const pictureRequests = () => site.requests.filter((path) => path.endsWith('.jpg')).length;
    const byThePage = pictureRequests();
    const popup = await driver.clickToolbarButton(tab);
    await see(popup, 'h1', TITLE);
    await see(popup, '.picture-lost', 'outside the private window');
    // Chromium would ask for the pictures outside the private window, and cache them on the disk.
    expect(pictureRequests()).toBe(byThePage);
    const onDisk = () =>
      popup.run(
        (d) =>
          new Promise<number>((done, failed) => {
            const opening = d.defaultView!.indexedDB.open('lectern-live');
            opening.onerror = () => failed(opening.error);
            opening.onsuccess = () => {
              const names = [...opening.result.objectStoreNames];
              if (names.length === 0) return done(0);
              const all = opening.result
                .transaction(names)
                .objectStore(names[0] as string)
                .getAll();
              all.onsuccess = () => done(JSON.stringify(all.result).split('?private').length - 1);
            };
          }),
        null,
      );
    expect(await onDisk()).toBe(0);
    await press(popup, '.save button', 'Save');
    await see(popup, 'body', 'This is a private window');
    await press(popup, 'button', 'Save and keep it');
    await see(popup, '.save', 'Saved');
    expect(await onDisk()).toBe(0);
    await driver.closePopup();
  });
});
