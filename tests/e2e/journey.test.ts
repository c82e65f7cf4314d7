// The whole way of an article, with the true popup, in both browsers: open a page, click, read, follow a timeline entry, save,
// switch the network off, read it from the library, export it, and look into the files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type SiteServer, serve } from '../tools/serve';
import { press, type Surface, see, textOf, textsOf, until } from '../tools/surface';
import { type Driver, launchChromium, launchFirefox } from './drivers';

const SAMPLE = fileURLToPath(new URL('../tools/sample', import.meta.url));
const TITLE = 'The longest phone call: how Voyager 1 still answers';
const picture = readFileSync(`${SAMPLE}/voyager.jpg`);

const isInSight = (document: Document, words: string) => {
  const place = [...document.querySelectorAll('.reading tr, .prose tr')].find((row) =>
    row.textContent?.includes(words),
  );
  const box = place?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= (document.defaultView?.innerHeight ?? 0);
};

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('in %s', (name, launch: () => Promise<Driver>) => {
  let site: SiteServer;
  let driver: Driver;
  let popup: Surface;

  beforeAll(async () => {
    site = await serve(SAMPLE);
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('reads the page in the popup: the article alone, with its timeline and questions', async () => {
    const page = await driver.open(`${site.origin}/`);
    popup = await driver.clickToolbarButton(page);
    await see(popup, 'h1', TITLE);
    expect(await textsOf(popup, '.events .when')).toEqual([
      '5 September 1977',
      '5 March 1979',
      '12 November 1980',
      '14 February 1990',
      '25 August 2012',
      'November 2023',
      'June 2024',
    ]);
    await see(popup, '.questions', 'What is the Golden Record?');
    expect((await textsOf(popup, '.questions .fold-head')).map((text) => text.trim())).toEqual([
      'How far away is Voyager 1?',
      'How long will it go on working?',
      'What is the Golden Record?',
    ]);
    const text = await textOf(popup, 'main');
    expect(text).toContain('Until then the dishes go on listening');
    expect(text).toContain('made for whoever may find the probe one day');
    for (const noise of [
      'Sign up for our newsletter',
      'You may also like',
      'Most read',
      '842 partners',
      'Leave a comment',
      'Tweet',
    ]) {
      expect(text).not.toContain(noise);
    }
  });

  it('leads from a timeline entry to its place in the text, and back', async () => {
    await press(popup, '.events button', '25 August 2012');
    await until(popup, 'the place of the entry in sight', isInSight, 'It becomes the first machine');
    await press(popup, 'button', 'Back to the timeline');
    await see(popup, '.events button', '25 August 2012');
  });

  it('saves, and says so when it is on disk', async () => {
    await press(popup, '.save button', 'Save');
    await see(popup, '.save', 'Saved');
    await driver.closePopup();
  });

  it('shows what is saved in the library, and reads it with the network off', async () => {
    const library = await driver.openOwn('library.html');
    await see(library.surface, '.item', TITLE);
    await see(library.surface, '.item', 'The Daily Orbit');
    await until(
      library.surface,
      'the lead picture kept',
      (d) => d.querySelector<HTMLImageElement>('.item img')?.naturalWidth,
      null,
    );
    const href = await library.surface.run((d) => d.querySelector('.item h2 a')?.getAttribute('href') ?? '', null);

    await driver.goOffline([library.page]);
    await site.close();
    const saved = await driver.openOwn(new URL(href, 'http://x/').href.replace(/^.*?(saved\.html)/, '$1'));
    await driver.goOffline([saved.page]);
    await see(saved.surface, 'h1', TITLE);
    await see(saved.surface, '.events', 'November 2023');
    const shown = await until(
      saved.surface,
      'the kept picture',
      (d) => {
        const image = d.querySelector<HTMLImageElement>('.prose img');
        image?.scrollIntoView();
        return image && image.naturalWidth > 0 ? { width: image.naturalWidth, src: image.src } : null;
      },
      null,
    );
    expect(shown.width).toBe(960);
    expect(shown.src).toMatch(/^blob:/);
  });

  it('exports Markdown that other tools read, with the picture beside it', async () => {
    const { surface } = await driver.openOwn('library.html');
    await exportAll(surface, 'Markdown');
    const { name, bytes } = await driver.downloaded('.zip');
    expect(name).toMatch(/^the-longest-phone-call.*\.zip$/i);
    const files = await unzip(bytes);
    const markdown = [...files].find(([path]) => path.endsWith('.md'))?.[1];
    expect([...files.values()].some((file) => Buffer.from(file).equals(picture))).toBe(true);
    const [, matter, body] =
      Buffer.from(markdown ?? [])
        .toString('utf8')
        .match(/^---\n([\s\S]+?)\n---\n([\s\S]+)$/) ?? [];
    expect(parse(matter ?? '')).toMatchObject({ title: TITLE, site: 'The Daily Orbit' });
    expect(body).toMatch(/\| *5 March 1979 *\| *It passes Jupiter/);
    expect(body).toMatch(/^#+ What is the Golden Record\?$/m);
    expect(body).toContain('Until then the dishes go on listening');
    expect(body).not.toMatch(/newsletter|You may also like/);
  });

  it('exports one HTML file that holds everything and runs nothing', async () => {
    const { surface } = await driver.openOwn('library.html');
    await exportAll(surface, 'Web page');
    const { bytes } = await driver.downloaded('.html');
    const { document } = new JSDOM(bytes.toString('utf8')).window;
    expect(document.querySelector('h1')?.textContent).toBe(TITLE);
    expect(document.querySelectorAll('script, link, iframe')).toHaveLength(0);
    const src = document.querySelector('img')?.getAttribute('src') ?? '';
    expect(Buffer.from(src.replace(/^data:image\/jpeg;base64,/, ''), 'base64').equals(picture)).toBe(true);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#l-"]')];
    expect(links.length, `${name}: entries that lead to their place`).toBeGreaterThanOrEqual(7);
    for (const link of links) expect(document.getElementById(link.hash.slice(1)), link.outerHTML).not.toBeNull();
  });
});

async function exportAll(surface: Surface, format: string): Promise<void> {
  await press(surface, 'button', 'Export');
  await press(surface, 'dialog label', format);
  await press(surface, 'dialog button', 'Export');
  await see(surface, 'dialog', '1 in the file');
}

/** The files of a zip by their path. */
async function unzip(bytes: Buffer): Promise<Map<string, Uint8Array>> {
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes))).getEntries();
  const files = entries.filter((entry) => !entry.directory);
  return new Map(
    await Promise.all(files.map(async (f) => [f.filename, await f.getData(new Uint8ArrayWriter())] as const)),
  );
}
