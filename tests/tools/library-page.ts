import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from './browsers';
import { ROOT } from './run';
import { serve } from './serve';

/**
 * Serves a page that measures the library's own code, with nothing in the place of the extension's API.
 * @param entry its script, below tests/tools
 */
export async function serveLibraryPage(entry: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-page-'));
  await build({
    entryPoints: [join(ROOT, 'tests/tools', entry)],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    plugins: [
      {
        name: 'no-extension',
        setup(bundler) {
          bundler.onResolve({ filter: /\/browser$/ }, () => ({ path: 'browser', namespace: 'nothing' }));
          bundler.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'export const browser = {};' }));
        },
      },
    ],
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
  const { origin, close } = await serve(folder);
  return {
    origin,
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the page in a Chromium of this profile, which lets the page collect garbage, and closes it after the work. */
export async function onLibraryPage<T>(
  profile: string,
  origin: string,
  work: (browser: Browser, page: Page) => Promise<T>,
): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    userDataDir: profile,
    protocolTimeout: 30 * 60_000,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    return await work(browser, page);
  } finally {
    await browser.close();
  }
}
