import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Article } from '../../../lib/article/types';
import { findChromium } from '../browsers';
import { forgetting } from '../forgetting';
import { ROOT } from '../run';
import { shuffled } from '../shuffled';

/** A page that was drawn, as Lectern reads it. */
export interface DrawnPage {
  id: string;
  article: Article;
  /** How far the draw has come in the order of its seed, pages left out included. */
  reached: number;
}

/** An earlier draw: the seed and how many pages of its order were read. */
export interface Draw {
  seed: number;
  pages: number;
}

/** A page of the bench, by its id, and the file that it is saved in. */
interface SavedPage {
  id: string;
  url: string;
  file: string;
  type: string;
  labelled: boolean;
}

/** Types of pages that people open to read. */
const TYPES = new Set(['article', 'documentation', 'service']);
const PATIENCE_MS = 30_000;

/**
 * The development pages that people open to read and that have no gold label, in an order that follows from the seed
 * alone, each read in a true browser. `bench` is the bench's folder. A page that cannot be read is told of.
 * @param earlier draws whose pages are left out: what was mended for a page does not show how others fare
 */
export async function* drawPages(bench: string, seed: number, earlier: Draw[] = []): AsyncGenerator<DrawnPage> {
  const pages = developmentPages(bench).filter(({ type, labelled }) => TYPES.has(type) && !labelled);
  const known = new Set(earlier.flatMap((draw) => shuffled(pages, draw.seed).slice(0, draw.pages)));
  const order = shuffled(pages, seed);
  const fresh = order.filter((page) => !known.has(page));
  for await (const { id, value: article } of inTab(fresh, readIn))
    if (article) yield { id, article, reached: order.findIndex((page) => page.id === id) + 1 };
}

const readIn = (tab: Page, html: string, url: string): Promise<Article | null> =>
  tab.evaluate(
    (source, address) =>
      (globalThis as unknown as { read: (h: string, u: string) => Article | null }).read(source, address),
    html,
    url,
  );

/** Pages that are read in one tab: a new one costs more than a page, one for all would remember too much. */
const PER_TAB = 25;

/** Runs one piece of work on each page, in a browser; a page on which it fails or takes too long is told of. */
export async function* inTab<T>(
  pages: SavedPage[],
  work: (tab: Page, html: string, url: string) => Promise<T>,
  perTab = PER_TAB,
): AsyncGenerator<{ id: string; value: T }> {
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const code = await bundle();
    let tab: Page | null = null;
    for (const [at, { id, url, file }] of pages.entries()) {
      if (at % perTab === 0 || !tab) {
        await tab?.close();
        tab = await browser.newPage();
        await tab.evaluate(code);
      }
      const run = work(tab, gunzipSync(readFileSync(file)).toString(), url);
      const done = await inTime(run).then(
        (value) => ({ id, value }),
        (error: unknown) => console.error(`${id} cannot be read: ${error}`),
      );
      if (done) yield done;
      else {
        await tab.close();
        tab = null;
      }
    }
  } finally {
    await browser.close();
  }
}

/** All pages of the development split, by id. */
export function developmentPages(bench: string): SavedPage[] {
  const folder = join(bench, '../pages/wcxb/dev');
  const manifest = JSON.parse(readFileSync(join(bench, '../gold/manifest.json'), 'utf8')) as Record<
    string,
    { page: string }
  >;
  const labelled = new Set(Object.values(manifest).map(({ page }) => /([^/]+)\.html\.gz$/.exec(page)?.[1]));
  return readdirSync(join(folder, 'ground-truth'))
    .sort()
    .map((name) => {
      const id = name.replace('.json', '');
      const { url, _internal } = JSON.parse(readFileSync(join(folder, 'ground-truth', name), 'utf8'));
      const file = join(folder, 'html', `${id}.html.gz`);
      return { id, url, file, type: _internal.page_type.primary, labelled: labelled.has(id) };
    });
}

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'tests/tools/pullouts/page.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [forgetting],
  });
  return outputFiles[0]!.text;
}

async function inTime<T>(run: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE_MS);
  });
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}
