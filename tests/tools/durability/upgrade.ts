import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { Chromium } from '../chromium';
import { bundle } from './bundle';
import type * as InOldPage from './in-old-page';
import type * as InPage from './in-page';
import { endBrowser } from './processes';
import type { Row } from './report';

declare global {
  var old: typeof InOldPage;
  var trial: typeof InPage;
}

/** Five items each: what the dump of version 1 holds. */
const COPIES = 1000;
const ITEMS = 5 * COPIES;

/** A large library of version 1 is upgraded, and the browser killed in the middle of it; then it is opened again. */
export async function killedUpgrades(extension: string, count: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-upgrade-'));
  const trial = new Upgrades(idleCopy(extension, join(folder, 'extension')), join(folder, 'profile'));
  try {
    await trial.makeOld();
    // The last one comes when all is rewritten, and only the commit is missing.
    for (let i = 1; i <= count; i++) await trial.killAt(i === count ? ITEMS : Math.ceil((i / count) * ITEMS * 0.9));
    const resumed = await trial.finish();
    const columns = {
      items: String(ITEMS),
      'killed after': trial.killed.join(', '),
      'opened at last in': `${resumed} ms`,
    };
    return [{ step: 'version 1 → today', columns, problems: trial.problems }];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A build whose worker does nothing, so that it does not open the library first. */
function idleCopy(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}

class Upgrades {
  readonly problems: string[] = [];
  readonly killed: string[] = [];

  constructor(
    private readonly extension: string,
    readonly profile: string,
  ) {}

  /** A page that has Lectern's origin and none of its code. */
  private async open(): Promise<{ chromium: Chromium; page: Page; client: CDPSession }> {
    const chromium = await Chromium.launch({ extension: this.extension, profile: this.profile });
    const page = await chromium.open(chromium.url('icons/16.png'));
    const client = await page.createCDPSession();
    await client.send('Runtime.enable');
    await client.send('Runtime.addBinding', { name: 'trialStep' });
    await page.evaluate(await bundle('in-old-page.ts', 'old'));
    return { chromium, page, client };
  }

  async makeOld(): Promise<void> {
    const { chromium, page } = await this.open();
    await page.evaluate((copies) => old.makeOld(copies), COPIES);
    await chromium.close();
  }

  /** Kills the browser when so many items were rewritten. The library must be of the old version then. */
  async killAt(items: number): Promise<void> {
    const { chromium, page, client } = await this.open();
    const found = await page.evaluate(() => old.version());
    if (found !== 1) this.problems.push(`after the kill at ${this.killed.at(-1)} items it has version ${found}`);
    let last = '0';
    const reached = new Promise<void>((done) => {
      client.on('Runtime.bindingCalled', ({ payload }) => {
        last = payload;
        if (Number(payload) >= items) done();
      });
    });
    // The kill ends it.
    const upgrading = page.evaluate(() => old.upgrade()).catch(() => undefined);
    await Promise.race([reached, upgrading]);
    await endBrowser(chromium, this.profile);
    this.killed.push(last);
  }

  /** Gives the milliseconds of the upgrade that nobody disturbs. */
  async finish(): Promise<number> {
    const { chromium, page } = await this.open();
    const began = Date.now();
    await page.evaluate(() => old.upgrade());
    const took = Date.now() - began;
    this.problems.push(...(await page.evaluate((copies) => old.lost(copies), COPIES)));
    const library = await chromium.open(chromium.url('library.html'));
    await library.evaluate(await bundle('in-page.ts', 'trial'));
    const { problems } = await library.evaluate(() => trial.inspect([], 'http://127.0.0.1:1'));
    // The copies share the few pictures of the dump, whose bytes are made up.
    this.problems.push(...problems.filter((problem) => !problem.startsWith('picture')));
    await chromium.close();
    return took;
  }
}
