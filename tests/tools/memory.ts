// `npm run memory`: how much memory a backup and its restore need, at 100 and at 1,000 articles with pictures. Each step's peak is
// that of the whole browser (all its processes, shared pages counted once), opened for it: what one that has done something else
// keeps in its caches differs by more than the step adds. Garbage is collected all the while: with memory to spare Chromium
// lets lie what nothing refers to, up to 200 MB of it in a backup of 1,000 articles, which says nothing of what is needed.
// `LAZY=1` measures with it. Reads /proc: Linux.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { onLibraryPage, serveLibraryPage } from './library-page';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000];
/** The peak of ten times the library may be this far above that of the smaller one, in MB. It is not all noise: see tests/notes/backup-format.md. */
const NOISE = 60;
const SAMPLE_MS = 100;
/** Collected once a second, what lay in between made 50 to 110 MB of the peak at 1,000 articles. */
const COLLECT_MS = 100;
/** A browser that was just opened still loads things of its own. */
const SETTLES_MS = 5_000;
const IS_LAZY = process.env.LAZY === '1';

interface Peak {
  seconds: number;
  /** In MB: at the begin, and at the highest. */
  before: number;
  peak: number;
}

/** All processes below this one, and itself. */
function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(Number(name), Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ')[1]));
    } catch {
      // It ended in the meantime.
    }
  }
  const isBelow = (pid: number | undefined): boolean => pid === root || (!!pid && isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

/**
 * In MB: the share of each process in memory that nothing but swap could give back. Pages of files are left out: the
 * browser's own program, shared with every other browser on the machine, and the database's files, which are mapped to be
 * read and are let go of as soon as anything else wants the room.
 */
function memoryOf(pids: number[]): number {
  const kilobytes = pids.map((pid) => {
    try {
      const shares = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Pss_(?:Anon|Shmem): +(\d+)/gm);
      return [...shares].reduce((sum, [, share]) => sum + Number(share), 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

async function measured<T>(browser: Browser, work: () => Promise<T>): Promise<{ result: T } & Peak> {
  const root = browser.process()!.pid!;
  const sample = () => memoryOf(processTree(root));
  const start = performance.now();
  const before = sample();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, sample());
  }, SAMPLE_MS);
  try {
    const result = await work();
    return { result, seconds: (performance.now() - start) / 1000, before, peak: Math.max(peak, sample()) };
  } finally {
    clearInterval(timer);
  }
}

type Step = 'generate' | 'fingerprint' | 'backUp' | 'wipe' | 'read' | 'commit';

const run = (page: Page, step: Step, count = 0): Promise<unknown> =>
  page.evaluate(
    (name, argument) => (window as unknown as { steps: Record<string, (n: number) => unknown> }).steps[name]!(argument),
    step,
    count,
  );

/** Again and again, until the page is left. */
async function collectGarbage(page: Page): Promise<void> {
  await page.evaluate((every) => {
    setInterval(() => (globalThis as unknown as { gc: () => void }).gc(), every);
  }, COLLECT_MS);
}

/** A browser of its own for each measure, so that each begins with one that has done nothing else. */
const inBrowser = <T>(
  profile: string,
  origin: string,
  work: (browser: Browser, page: Page) => Promise<T>,
): Promise<T> =>
  onLibraryPage(profile, origin, async (browser, page) => {
    if (!IS_LAZY) await collectGarbage(page);
    await new Promise((settled) => setTimeout(settled, SETTLES_MS));
    return work(browser, page);
  });

/** One library of this size: made, backed up, lost and restored. */
async function measure(origin: string, count: number): Promise<Record<'backUp' | 'read' | 'commit', Peak>> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-memory-'));
  try {
    const before = await inBrowser(profile, origin, async (_, page) => {
      await run(page, 'generate', count);
      return run(page, 'fingerprint');
    });
    const backUp = await inBrowser(profile, origin, (browser, page) => measured(browser, () => run(page, 'backUp')));
    console.info(`${count} articles: a backup of ${Math.round(Number(backUp.result) / 1e6)} MB`);
    await inBrowser(profile, origin, (_, page) => run(page, 'wipe'));
    const { read, commit } = await inBrowser(profile, origin, async (browser, page) => ({
      read: await measured(browser, () => run(page, 'read')),
      commit: await measured(browser, () => run(page, 'commit')),
    }));
    if (commit.result !== count) throw new Error(`${commit.result} of ${count} articles came back.`);
    if ((await inBrowser(profile, origin, (_, page) => run(page, 'fingerprint'))) !== before)
      throw new Error('What came back is not what was there.');
    return { backUp, read, commit };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const site = await serveLibraryPage('memory/page.ts');
const peaksOf: Record<string, number[]> = {};
try {
  for (const count of SIZES) {
    for (const [step, { seconds, before, peak }] of Object.entries(await measure(site.origin, count))) {
      peaksOf[step] = [...(peaksOf[step] ?? []), peak];
      console.info(
        `${count} articles, ${step}: ${seconds.toFixed(1)} s, from ${before.toFixed(0)} MB to at most ${peak.toFixed(0)} MB`,
      );
    }
  }
} finally {
  await site.close();
}
const steep = Object.entries(peaksOf).filter(([, peaks]) => Math.max(...peaks) - peaks[0]! > NOISE);
for (const [step, peaks] of steep)
  console.error(`${step} grows with the library: ${peaks.map(Math.round).join(', ')} MB`);
if (steep.length > 0) process.exitCode = 1;
