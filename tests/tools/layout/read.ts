import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../chromium';
import { ROOT } from '../run';
import type { ParsedTexts } from './page';

const PATIENCE_MS = 60_000;
/** After the page's text is there, its own scripts may run so long. */
const SETTLED_MS = 500;

/** Opens markup at its address, clicks on the toolbar button, and gives the text that the popup shows; empty where it shows none. */
export async function readLive(chromium: Chromium, url: string, html: string): Promise<string> {
  const tab = await chromium.browser.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss());
  await answerOnly(tab, url, html);
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
  await new Promise((done) => setTimeout(done, SETTLED_MS));
  const popup = await chromium.clickToolbarButton(tab);
  const shown = await popup.waitForSelector('.save .primary:enabled, main.message', { timeout: PATIENCE_MS });
  const isArticle = await shown!.evaluate((element) => element.matches('button'));
  const text = isArticle ? await popup.evaluate(textOfNewest) : '';
  await popup.close();
  await tab.close();
  return text;
}

/** The page's first request gets the markup; all others fail, and the page cannot lead elsewhere. */
async function answerOnly(tab: Page, url: string, html: string): Promise<void> {
  let isAnswered = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.url().startsWith('data:')) return void request.continue();
    if (isAnswered || request.url() !== new URL(url).href.replace(/#.*$/, '')) return void request.abort();
    isAnswered = true;
    return void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
}

/** In the popup: the text of the article that was put into the store of live articles last. */
async function textOfNewest(): Promise<string> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('lectern-live');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const lives = await new Promise<{ readAt: number; article: { textContent: string } }[]>((done, failed) => {
    const request = database.transaction('articles').objectStore('articles').getAll();
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  database.close();
  return lives.sort((a, b) => b.readAt - a.readAt)[0]!.article.textContent;
}

/** A tab in which markup is parsed, without layout, and read. */
export async function openParser(chromium: Chromium): Promise<(html: string, url: string) => Promise<ParsedTexts>> {
  const entry = join(ROOT, 'tests/tools/layout/page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  const tab = await chromium.browser.newPage();
  await tab.evaluate(outputFiles[0]!.text);
  return (html, url) =>
    tab.evaluate(
      (source, address) =>
        (globalThis as unknown as { readParsed: (h: string, u: string) => ParsedTexts }).readParsed(source, address),
      html,
      url,
    );
}
