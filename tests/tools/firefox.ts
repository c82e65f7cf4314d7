import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browsers';
import type { Surface } from './surface';

// Firefox gives every installed add-on a random host; a test fixes it to know the addresses of Lectern's pages.
const UUID = '5b0c9a52-3f0e-4f6e-9a55-0d9f6f5e1c11';

type ChromeScript = (window: never, argument: never) => unknown;

export interface FirefoxOptions {
  /** Folder of a Firefox build of Lectern. */
  extension: string;
  /** The add-on's id in its manifest. */
  geckoId: string;
  /** Folder into which files that pages offer are written without asking. */
  downloads?: string;
  headless?: boolean;
  /** The browser asks before it gives a permission (see `answerPrompt`). Without, it is given unasked. */
  prompts?: boolean;
}

/** A real Firefox with Lectern loaded, driven over WebDriver BiDi. */
export class Firefox {
  private observer: Page | null = null;

  private constructor(
    readonly browser: Browser,
    private readonly geckoId: string,
  ) {}

  static async launch(options: FirefoxOptions): Promise<Firefox> {
    const { extension, geckoId, downloads, headless = true, prompts = false } = options;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless,
      defaultViewport: { width: 1280, height: 900 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
        'extensions.webextOptionalPermissionPrompts': prompts,
        // Prompts take clicks at once, not only when a person had the time to see them.
        'security.notification_enable_delay': 0,
        ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      },
    });
    await browser.installExtension(extension);
    return new Firefox(browser, geckoId);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Address of one of Lectern's pages: `library.html`. */
  url(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    // An extension page never reports the load that puppeteer waits for.
    const isOwn = url.startsWith('moz-extension:');
    await page.goto(url, isOwn ? { waitUntil: [] } : {});
    return page;
  }

  /** Runs a function in the browser's own window, where toolbar buttons and popups are. */
  private async inBrowserWindow<R>(script: ChromeScript, argument: unknown): Promise<R> {
    const { connection } = this.browser as unknown as { connection: BidiConnection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.result.contexts[0]?.context;
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${script.toString()})(window, ${JSON.stringify(argument)})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.result.type !== 'success') {
      throw new Error(`In Firefox's window: ${answer.result.exceptionDetails?.text}`);
    }
    return JSON.parse(answer.result.result.value) as R;
  }

  /** A true click on the toolbar button while the page's tab is in front; gives the popup that it opens. */
  async clickToolbarButton(page: Page): Promise<Surface> {
    this.observer ??= await this.open(this.url('saved.html'));
    await page.bringToFront();
    const widget = `${this.geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    await this.inBrowserWindow(clickWidget as ChromeScript, widget);
    return this.popup();
  }

  private popup(): Surface {
    const observer = this.observer as Page;
    const firefox = this;
    return {
      async run(action, argument) {
        const source = `(() => {
          const view = browser.extension.getViews({ type: 'popup' })[0];
          if (!view) throw new Error('no popup is open');
          return (${action.toString()})(view.document, ${JSON.stringify(argument) ?? 'undefined'});
        })()`;
        return (await observer.evaluate(source)) as ReturnType<typeof action>;
      },
      async screenshot(path) {
        const png = await firefox.inBrowserWindow<string>(drawPopup as ChromeScript, null);
        await writeFile(path, Buffer.from(png.split(',')[1] ?? '', 'base64'));
      },
    };
  }

  /** Presses a button of the prompt that the browser shows for a permission. */
  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    await this.inBrowserWindow(pressPromptButton as ChromeScript, answer);
  }

  /** Closes the popup, as a click beside it does. */
  async closePopup(): Promise<void> {
    await this.inBrowserWindow(hidePopups as ChromeScript, null);
  }

  /** Switches the network off; this machine's own addresses stay reachable, or the browser could not be driven. */
  async goOffline(): Promise<void> {
    await this.inBrowserWindow(switchNetworkOff as ChromeScript, null);
  }

  /** Stops the background page, as the browser does when it is idle. */
  async stopWorker(): Promise<void> {
    await this.inBrowserWindow(terminateBackground as ChromeScript, this.geckoId);
  }
}

interface BidiConnection {
  // biome-ignore lint/suspicious/noExplicitAny: BiDi's answers have no types outside puppeteer.
  send(method: string, params: unknown): Promise<{ result: any }>;
}

// What follows runs inside Firefox's browser window.

interface BrowserWindow extends Window {
  CustomizableUI: { addWidgetToArea(id: string, area: string): void; AREA_NAVBAR: string };
  Services: { io: { offline: boolean } };
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } } };
}

async function clickWidget(window: BrowserWindow, id: string): Promise<void> {
  window.CustomizableUI.addWidgetToArea(id, window.CustomizableUI.AREA_NAVBAR);
  const button = window.document.getElementById(id)?.querySelector('.unified-extensions-item-action-button');
  if (!button) throw new Error(`no toolbar button ${id}`);
  (button as HTMLElement).click();
}

async function pressPromptButton(window: BrowserWindow, answer: 'allow' | 'deny'): Promise<void> {
  const prompt = '#notification-popup popupnotification';
  const end = Date.now() + 10_000;
  for (;;) {
    const button = window.document.querySelector(
      `${prompt} .popup-notification-${answer === 'allow' ? 'primary' : 'secondary'}-button`,
    );
    if (button && button.getClientRects().length > 0) return (button as HTMLElement).click();
    if (Date.now() > end) throw new Error('no prompt is shown');
    await new Promise((done) => window.setTimeout(done, 100));
  }
}

async function hidePopups(window: BrowserWindow): Promise<void> {
  for (const panel of window.document.querySelectorAll('panel'))
    (panel as unknown as { hidePopup(): void }).hidePopup();
}

async function switchNetworkOff(window: BrowserWindow): Promise<void> {
  window.Services.io.offline = true;
}

async function terminateBackground(window: BrowserWindow, geckoId: string): Promise<void> {
  const { extension } = window.WebExtensionPolicy.getByID(geckoId);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

async function drawPopup(window: BrowserWindow): Promise<string> {
  const popup = window.document.querySelector('.webextension-popup-browser') as unknown as {
    browsingContext: {
      currentWindowGlobal: { drawSnapshot(rect: null, scale: number, colour: string): Promise<ImageBitmap> };
    };
  };
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}
