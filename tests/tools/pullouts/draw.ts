import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Article } from '../../../lib/article/types';
import { findChromium } from '../browsers';
import { ROOT } from '../run';
import { shuffled } from '../shuffled';

/** A page that was drawn, as Lectern reads it. */
export interface DrawnPage {
  id: string;
  article: Article;
  /** How far the draw has come in the order of its seed, pages left out included. */
  reached: number;
}

/** Types of pages that people open to read. */
const TYPES = new Set(['article', 'documentation', 'service']);
const PATIENCE_MS = 30_000;

/** An earlier draw: the seed and how many pages of its order were read. */
export interface Draw {
  seed: number;
  pages: number;
}

/**
 * The development pages that people open to read and that have no gold label, in an order that follows from the seed
 * alone, each read in a true browser. `bench` is the bench's folder. A page that cannot be read is told of.
 * @param earlier draws whose pages are left out: what was mended for a page does not show how others fare
 */
export async function* drawPages(bench: string, seed: number, earlier: Draw[] = []): AsyncGenerator<DrawnPage> {
  const folder = join(bench, '../pages/wcxb/dev');
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const code = await bundle();
    const pages = unlabelled(folder, bench);
    const known = new Set(earlier.flatMap((draw) => shuffled(pages, draw.seed).slice(0, draw.pages)));
    for (const [place, page] of shuffled(pages, seed).entries()) {
      if (known.has(page)) continue;
      const { id, url } = page;
      const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString();
      const tab = await browser.newPage();
      await tab.evaluate(code);
      const article = await readPage(tab, html, url).catch((error: unknown) => {
        console.error(`${id} cannot be read: ${error}`);
        return null;
      });
      await tab.close();
      if (article) yield { id, article, reached: place + 1 };
    }
  } finally {
    await browser.close();
  }
}

function unlabelled(folder: string, bench: string): { id: string; url: string }[] {
  const manifest = JSON.parse(readFileSync(join(bench, '../gold/manifest.json'), 'utf8')) as Record<
    string,
    { page: string }
  >;
  const labelled = new Set(Object.values(manifest).map(({ page }) => /([^/]+)\.html\.gz$/.exec(page)?.[1]));
  return readdirSync(join(folder, 'ground-truth'))
    .sort()
    .flatMap((file) => {
      const id = file.replace('.json', '');
      const { url, _internal } = JSON.parse(readFileSync(join(folder, 'ground-truth', file), 'utf8'));
      return TYPES.has(_internal.page_type.primary) && !labelled.has(id) ? [{ id, url }] : [];
    });
}

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'tests/tools/pullouts/page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]!.text;
}

async function readPage(tab: Page, html: string, url: string): Promise<Article | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE_MS);
  });
  const run = tab.evaluate(
    (source, address) =>
      (globalThis as unknown as { read: (h: string, u: string) => Article | null }).read(source, address),
    html,
    url,
  );
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}
