import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from './browsers';
import type { Surface } from './surface';

// Those from --disable-quic to --disable-sync keep a browser without network from looking for its maker's servers.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a screen and a window of some size, the popup is squeezed below the 800 × 600 that people see.
  '--screen-info={1600x1200}',
  '--window-size=1400,1000',
];

export interface ChromiumOptions {
  /** Folder of a Chromium build of Lectern. */
  extension: string;
  headless?: boolean;
  /** Profile folder to keep; without one a new profile is made, and removed at the end. */
  profile?: string;
  args?: string[];
}

/** A real Chromium with Lectern loaded. */
export class Chromium {
  private constructor(
    readonly browser: Browser,
    readonly extensionId: string,
    private readonly ownProfile: string | null,
  ) {}

  static async launch({ extension, headless = true, profile, args = [] }: ChromiumOptions): Promise<Chromium> {
    const ownProfile = profile ? null : await mkdtemp(join(tmpdir(), 'lectern-chromium-'));
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile ?? ownProfile ?? undefined,
      defaultViewport: { width: 1280, height: 900 },
      args: [...ARGS, ...args],
    });
    // The id follows from the folder: the same folder gives the same library in the same profile.
    const extensionId = await browser.installExtension(extension);
    return new Chromium(browser, extensionId, ownProfile);
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (this.ownProfile) await rm(this.ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens a page in a private window, in which Lectern is allowed first. */
  async openPrivate(url: string): Promise<Page> {
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(allowInPrivateWindows, this.extensionId);
    const own = await this.open(this.url('library.html'));
    await own.evaluate(openPrivateWindow, url);
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === url);
    await Promise.all([own.close(), settings.close()]);
    return target.asPage();
  }

  /** From now on Lectern gets the permission to fetch from every site as soon as it asks, without the browser's prompt. */
  async bypassPrompt(): Promise<void> {
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(grantHostsBeforehand, this.extensionId);
    await settings.close();
  }

  /** Address of one of Lectern's pages: `library.html`. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** A true click on the toolbar button while the page's tab is in front; gives the popup that it opens. */
  async clickToolbarButton(page: Page): Promise<Page> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('Lectern is gone from Chromium.');
    const isPopup = (target: { url(): string }) => target.url().startsWith(this.url('popup.html'));
    const gone = Date.now() + 10_000;
    while (this.browser.targets().some(isPopup)) {
      if (Date.now() > gone) throw new Error('The popup from before never closed.');
      await new Promise((done) => setTimeout(done, 50));
    }
    await extension.triggerAction(page);
    const target = await this.browser.waitForTarget(isPopup, { timeout: 15_000 });
    return target.asPage();
  }

  /** Files that pages offer are written into this folder without asking. */
  async allowDownloads(folder: string): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    // It holds as long as the session does: to the browser's end.
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  /** Stops the background worker, as the browser does when it is idle. */
  async stopWorker(): Promise<void> {
    const isWorker = (target: { type(): string; url(): string }) =>
      target.type() === 'service_worker' && target.url().startsWith(this.url(''));
    const target = this.browser.targets().find(isWorker);
    const worker = await target?.worker();
    await worker?.close();
  }
}

/** A puppeteer page (Chromium's popup included) as a surface. */
export function surfaceOf(page: Page): Surface {
  return {
    async run(action, argument) {
      const source = `(${action.toString()})(document, ${JSON.stringify(argument) ?? 'undefined'})`;
      return (await page.evaluate(source)) as ReturnType<typeof action>;
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}

// What follows runs inside the browser's own pages.

interface PrivateApis {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
  };
  windows: { create(options: object): Promise<unknown> };
}

async function allowInPrivateWindows(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: PrivateApis }).chrome;
  // Without developer mode the reload that follows would leave an unpacked extension disabled.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  for (;;) {
    const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
    if (state === 'ENABLED' && incognitoAccess.isActive) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function grantHostsBeforehand(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: PrivateApis }).chrome;
  await developerPrivate.addHostPermission(extensionId, '*://*/*');
}

async function openPrivateWindow(url: string): Promise<void> {
  await (globalThis as unknown as { chrome: PrivateApis }).chrome.windows.create({ incognito: true, url });
}
