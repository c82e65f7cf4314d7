import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../browsers';
import { ROOT } from '../run';

interface Finding {
  violations: { what: string; text: string }[];
  checked: number;
}

const PATIENCE_MS = 60_000;
/** A tab is given up after so many pages, before what they leave behind slows it down. */
const PAGES_A_TAB = 100;

/**
 * Looks on each development page of `folder` for every question, answer, event, date, fact and callout that Lectern
 * shows of it, white space aside. Prints those that the page does not say, and tells how many there were.
 */
export async function countInvented(folder: string): Promise<number> {
  const ids = readdirSync(join(folder, 'ground-truth'))
    .map((file) => file.replace('.json', ''))
    .sort();
  const code = await bundle();
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  let tab = await openTab(browser, code);
  let checked = 0;
  let invented = 0;
  try {
    for (const [i, id] of ids.entries()) {
      if (i > 0 && i % PAGES_A_TAB === 0) tab = await replaced(tab, browser, code);
      const found = await look(tab, folder, id).catch((error: unknown) => {
        console.error(`${id} cannot be read: ${error}`);
        return null;
      });
      if (!found) tab = await replaced(tab, browser, code);
      checked += found?.checked ?? 0;
      invented += found?.violations.length ?? 0;
      for (const { what, text } of found?.violations ?? [])
        console.log(`${id} ${what} not on the page: ${text.replaceAll('\n', ' ⏎ ').slice(0, 300)}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`${invented} of ${checked} texts on ${ids.length} pages are not on their page`);
  return invented;
}

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'tests/tools/bench/invented-page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]!.text;
}

async function openTab(browser: Browser, code: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.evaluate(code);
  return tab;
}

async function replaced(tab: Page, browser: Browser, code: string): Promise<Page> {
  const next = await openTab(browser, code);
  await tab.close();
  return next;
}

async function look(tab: Page, folder: string, id: string): Promise<Finding> {
  const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString();
  const { url } = JSON.parse(readFileSync(join(folder, 'ground-truth', `${id}.json`), 'utf8')) as { url: string };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE_MS);
  });
  const run = tab.evaluate(
    (source, address) =>
      (globalThis as unknown as { findInvented: (h: string, u: string) => Finding }).findInvented(source, address),
    html,
    url,
  );
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}
