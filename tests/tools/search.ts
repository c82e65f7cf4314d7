// npm run search [-- 1000 5000 10000]: how long the index of the filter takes to be made, how large it is, and how long queries
// take with it and took without it, in real Chromium. Every query must find what a look through all texts finds.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { onLibraryPage, serveLibraryPage } from './library-page';
import type { Steps } from './search/page';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 5000, 10_000];
/** What is saved in an hour of much reading, so that it must be merged. */
const MORE = 100;

const run = <S extends keyof Steps>(
  page: Page,
  step: S,
  ...args: Parameters<Steps[S]>
): Promise<Awaited<ReturnType<Steps[S]>>> =>
  page.evaluate(
    (name, given) =>
      (window as unknown as { steps: Record<string, (...all: unknown[]) => unknown> }).steps[name]!(...given),
    step,
    args,
  ) as Promise<Awaited<ReturnType<Steps[S]>>>;

async function measure(page: Page, count: number): Promise<void> {
  await run(page, 'add', 0, count);
  const { ms, standstill } = await run(page, 'tend');
  const { segments, megabytes } = await run(page, 'size');
  console.info(
    `${count} articles: made in ${(ms / 1000).toFixed(1)} s, the page standing still for at most ${standstill.toFixed(0)} ms; ` +
      `${segments} segments, ${megabytes.toFixed(1)} MB`,
  );
  for (const { kind, words, found, ms, slowest, scanMs } of await run(page, 'queries'))
    console.info(
      `  ${kind} ("${words}", ${found}): ${ms.toFixed(0)} ms, at most ${slowest.toFixed(0)}; looking through all: ${scanMs.toFixed(0)} ms`,
    );
  await run(page, 'add', count, MORE);
  console.info(`  ${MORE} more indexed: ${(await run(page, 'tend')).ms.toFixed(0)} ms`);
}

ensureBrowsers(['chromium']);
const site = await serveLibraryPage('search/page.ts');
try {
  for (const count of SIZES) {
    const profile = await mkdtemp(join(tmpdir(), 'lectern-search-'));
    await onLibraryPage(profile, site.origin, (_, page) => measure(page, count));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
} finally {
  await site.close();
}
