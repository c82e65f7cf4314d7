import type { Page } from 'puppeteer-core';
import { surfaceOf } from '../chromium';
import type { Surface } from '../surface';
import type { Session } from './session';

/** So often a new one may be needed. */
const MOST = 5;

/** The popup over a tab, opened again when the browser closes it: on a full disk Chromium does, seconds after it opened. */
export class LastingPopup {
  opened = 0;
  private page: Page | null = null;

  constructor(
    private readonly session: Session,
    private readonly tab: Page,
  ) {}

  /** Does this in the popup, from its begin in a new one when it was closed meanwhile. */
  async does(action: (surface: Surface) => Promise<unknown>): Promise<void> {
    while (this.opened < MOST) {
      const page = this.page?.isClosed() === false ? this.page : await this.open();
      const closed = new Promise<'closed'>((done) => page.once('close', () => done('closed')));
      const acting = action(surfaceOf(page));
      // In a closed popup it fails, too, but later.
      acting.catch(() => undefined);
      if ((await Promise.race([acting, closed])) !== 'closed') return;
    }
    throw new Error(`The browser closed the popup ${this.opened} times.`);
  }

  private async open(): Promise<Page> {
    this.opened++;
    this.page = await this.session.chromium.clickToolbarButton(this.tab);
    return this.page;
  }

  async close(): Promise<void> {
    if (this.page?.isClosed() === false) await this.page.close();
  }
}
