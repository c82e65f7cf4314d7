import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { Chromium, type ChromiumOptions, surfaceOf } from '../tools/chromium';
import { Firefox, type FirefoxOptions } from '../tools/firefox';
import type { Surface } from '../tools/surface';

/** What a journey through Lectern needs of a browser; the same for both. */
export interface Driver {
  open(url: string): Promise<Page>;
  /** One of Lectern's pages, by path: `library.html`. */
  openOwn(path: string): Promise<{ page: Page; surface: Surface }>;
  clickToolbarButton(page: Page): Promise<Surface>;
  closePopup(): Promise<void>;
  goOffline(pages: Page[]): Promise<void>;
  /** The next file that lands in the folder of downloads. */
  downloaded(extension: string): Promise<Download>;
  close(): Promise<void>;
}

const builds = inject('builds');
const DOWNLOAD_MS = 20_000;

interface Download {
  name: string;
  bytes: Buffer;
}

/** Firefox makes a file of another name first, with nothing in it, and renames it: taken is what stays the same for a moment. */
async function waitForDownload(folder: string, extension: string): Promise<Download> {
  const end = Date.now() + DOWNLOAD_MS;
  let before: Download | null = null;
  while (Date.now() < end) {
    const name = (await readdir(folder)).find((one) => one.endsWith(extension));
    const bytes = name ? await readIfThere(join(folder, name)) : null;
    const now: Download | null = name && bytes && bytes.length > 0 ? { name, bytes } : null;
    if (now && before && now.name === before.name && now.bytes.equals(before.bytes)) {
      await rm(join(folder, now.name));
      return now;
    }
    before = now;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No ${extension} was downloaded; there are: ${(await readdir(folder)).join(', ') || 'no files'}.`);
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export async function launchChromium(options: Partial<ChromiumOptions> = {}): Promise<Driver & { chromium: Chromium }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-downloads-'));
  const chromium = await Chromium.launch({ extension: builds.chrome, ...options });
  await chromium.allowDownloads(folder);
  let popup: Page | null = null;
  return {
    chromium,
    open: (url) => chromium.open(url),
    async openOwn(path) {
      const page = await chromium.open(chromium.url(path));
      return { page, surface: surfaceOf(page) };
    },
    async clickToolbarButton(page) {
      popup = await chromium.clickToolbarButton(page);
      return surfaceOf(popup);
    },
    async closePopup() {
      await popup?.close();
    },
    async goOffline(pages) {
      for (const page of pages) await page.setOfflineMode(true);
    },
    downloaded: (extension) => waitForDownload(folder, extension),
    async close() {
      await chromium.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function launchFirefox(options: Partial<FirefoxOptions> = {}): Promise<Driver & { firefox: Firefox }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-downloads-'));
  const manifest = JSON.parse(await readFile(join(builds.firefox, 'manifest.json'), 'utf8'));
  const geckoId = manifest.browser_specific_settings.gecko.id;
  const firefox = await Firefox.launch({ extension: builds.firefox, geckoId, downloads: folder, ...options });
  return {
    firefox,
    open: (url) => firefox.open(url),
    async openOwn(path) {
      const page = await firefox.open(firefox.url(path));
      return { page, surface: surfaceOf(page) };
    },
    clickToolbarButton: (page) => firefox.clickToolbarButton(page),
    closePopup: () => firefox.closePopup(),
    goOffline: () => firefox.goOffline(),
    downloaded: (extension) => waitForDownload(folder, extension),
    async close() {
      await firefox.close();
      await rm(folder, { recursive: true });
    },
  };
}
