import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { SaveAnswer } from '../../../lib/messages';
import { Chromium } from '../chromium';
import { bundle } from './bundle';
import type * as InPage from './in-page';
import type * as InWorker from './in-worker';
import type { Write } from './in-worker';
import type { Inspection } from './inspect';
import { endBrowser } from './processes';

declare global {
  var trial: typeof InPage;
  var probe: typeof InWorker;
}

export interface SessionOptions {
  /** Folder of a Chromium build of Lectern. */
  extension: string;
  /** It stays when the browser is killed. */
  profile: string;
  /** Of the picture server. */
  origin: string;
  /** Is told how far each write of the worker has come. */
  onStep?: (step: string) => void;
}

/** A real Chromium on a profile that stays, with one of Lectern's pages open in it and the worker watched. */
export class Session {
  private constructor(
    readonly chromium: Chromium,
    readonly page: Page,
    private readonly options: SessionOptions,
  ) {}

  static async start(options: SessionOptions): Promise<Session> {
    const chromium = await Chromium.launch(options);
    const page = await chromium.open(chromium.url('library.html'));
    await page.evaluate(await bundle('in-page.ts', 'trial'));
    const session = new Session(chromium, page, options);
    await session.watchWorker();
    return session;
  }

  /** Watches the worker that runs now; to be called again after it was stopped. */
  async watchWorker(): Promise<void> {
    // The message wakes it.
    await this.page.evaluate(() => trial.ask('lookup', { url: 'http://nowhere.example/' }));
    const target = await this.chromium.browser.waitForTarget(this.isWorker);
    const worker = await target.worker();
    if (!worker) throw new Error('The worker cannot be reached.');
    const client: CDPSession = worker.client;
    client.on('Runtime.bindingCalled', ({ payload }) => this.options.onStep?.(payload));
    await client.send('Runtime.addBinding', { name: 'trialStep' });
    await worker.evaluate(await bundle('in-worker.ts', 'probe'));
    await worker.evaluate(() => probe.watchWrites());
  }

  private isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(this.chromium.url(''));

  /** From now on this write of the nth article never comes to its commit. */
  async hold(n: number, write: Write): Promise<void> {
    const target = this.chromium.browser.targets().find(this.isWorker);
    const worker = await target?.worker();
    if (!worker) throw new Error('There is no worker to hold.');
    await worker.evaluate((n, write) => probe.hold(n, write), n, write);
  }

  /** Posts the nth save without waiting for its answer. */
  post(n: number): Promise<void> {
    return this.page.evaluate((n, origin) => trial.post(n, origin), n, this.options.origin);
  }

  /** The answer to the nth save. Rejects when worker or browser were stopped before it. */
  async answer(n: number): Promise<SaveAnswer> {
    const answer = await this.page.evaluate((n) => trial.answer(n), n);
    if (!answer) throw new Error(`Save ${n} was never posted.`);
    return answer;
  }

  async save(n: number): Promise<SaveAnswer> {
    await this.post(n);
    return this.answer(n);
  }

  inspect(acknowledged: number[]): Promise<Inspection> {
    return this.page.evaluate((saved, origin) => trial.inspect(saved, origin), acknowledged, this.options.origin);
  }

  itemIds(): Promise<string[]> {
    return this.page.evaluate(() => trial.itemIds());
  }

  /** Marks items as read. Gives how many were. */
  mark(itemIds: string[]): Promise<number> {
    return this.page.evaluate((itemIds) => trial.ask('markItems', { itemIds, as: 'read' }), itemIds);
  }

  /** Marks items until there is no room to. Gives how often they were before, and the failure; null when it never failed. */
  markUntilRefused(itemIds: string[], most: number) {
    return this.page.evaluate((itemIds, most) => trial.markUntilRefused(itemIds, most), itemIds, most);
  }

  /** Of the revisions that are there, how many pictures wait and how many are kept. */
  countPictures(): Promise<{ pending: number; kept: number }> {
    return this.page.evaluate(() => trial.countPictures());
  }

  /** Waits until no picture is pending. Gives the milliseconds that took, or null when some still are at the end. */
  async picturesDone(mostMs: number): Promise<number | null> {
    const began = Date.now();
    while (Date.now() - began < mostMs) {
      if ((await this.countPictures()).pending === 0) return Date.now() - began;
      await sleep(500);
    }
    return null;
  }

  /** Stops the worker alone, as the browser may at any time. */
  async stopWorker(): Promise<void> {
    const target = this.chromium.browser.targets().find(this.isWorker);
    const gone = new Promise<void>((done) => {
      this.chromium.browser.on('targetdestroyed', (destroyed) => destroyed === target && done());
    });
    await this.chromium.stopWorker();
    await gone;
  }

  /** SIGKILL for every process of the browser at once. */
  kill(): Promise<void> {
    return endBrowser(this.chromium, this.options.profile);
  }

  close(): Promise<void> {
    return this.chromium.close();
  }
}
