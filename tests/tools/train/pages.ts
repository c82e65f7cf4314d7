import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageBlocks } from '../../../lib/article/blocks/types';
import { findChromium } from '../browsers';
import { ROOT } from '../run';

/** A development page as the model sees it, and what of it a reader wants. */
export interface TrainingPage extends PageBlocks {
  id: string;
  type: string;
  truth: string;
}

const PATIENCE_MS = 60_000;
/** After so many pages the tab is a new one, since documents pile up. */
const PAGES_A_TAB = 150;

/** All development pages below this folder, in the order of their ids. One that cannot be read is told of and left out. */
export async function* readPages(folder: string): AsyncGenerator<TrainingPage> {
  const code = await bundle();
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    let tab: Page | null = null;
    let count = 0;
    for (const file of readdirSync(join(folder, 'ground-truth')).sort()) {
      if (!tab || count++ % PAGES_A_TAB === 0) tab = await freshTab(browser, tab, code);
      const id = file.replace('.json', '');
      const {
        url,
        ground_truth: truth,
        _internal,
      } = JSON.parse(readFileSync(join(folder, 'ground-truth', file), 'utf8'));
      const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString();
      const page = await describe(tab, html, url).catch((error: unknown) => {
        console.warn(`${id} is left out: ${error}`);
        return null;
      });
      if (page) yield { ...page, id, type: _internal.page_type.primary, truth: truth.main_content ?? '' };
      else tab = null;
    }
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'tests/tools/train/page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]!.text;
}

async function freshTab(browser: Browser, old: Page | null, code: string): Promise<Page> {
  await old?.close();
  const tab = await browser.newPage();
  await tab.evaluate(code);
  return tab;
}

async function describe(tab: Page, html: string, url: string): Promise<PageBlocks> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE_MS);
  });
  const run = tab.evaluate(
    (source, address) =>
      (globalThis as unknown as { describe: (h: string, u: string) => PageBlocks }).describe(source, address),
    html,
    url,
  );
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}
