import type { Page } from 'puppeteer-core';
import { developmentPages, inTab } from './draw';
import type { PulloutTiming } from './page';

/** All pull-outs together may take so much of Readability's time on the same pages. */
const SHARE = 0.25;
const SLOWEST = 8;
/** As the bench does it, which reads all pages in one tab: a browser runs what it has run a hundred times several times as fast. */
const PER_TAB = 500;
/** What the clock of a page cannot tell apart from nothing. */
const TICK_MS = 0.2;

/**
 * Prints how long the pull-outs of all development pages take beside Readability on the same pages in the same run, and
 * the pages where they take the most of its time; returns whether both bars are kept: a quarter in all, no page above it.
 * @param ids of the pages to look at; all where there are none
 */
export async function printTimes(bench: string, ids: string[]): Promise<boolean> {
  const pages = developmentPages(bench).filter(({ id }) => ids.length === 0 || ids.includes(id));
  const rows: (PulloutTiming & { id: string })[] = [];
  for await (const { id, value } of inTab(pages, timeIn, PER_TAB)) rows.push({ id, ...value });
  const sum = (pick: (row: PulloutTiming) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  const total = sum(({ pullouts }) => pullouts) / sum(({ readability }) => readability);
  const share = ({ pullouts, readability }: PulloutTiming): number => pullouts / Math.max(readability, TICK_MS);
  const shareAsInBench = ({ copy, readability, ...row }: PulloutTiming): number =>
    share({ ...row, copy, readability: readability + copy });
  const slowest = rows.sort((a, b) => share(b) - share(a)).slice(0, SLOWEST);
  const above = rows.filter((row) => share(row) > 1).length;
  console.log(`${rows.length} pages: ${total.toFixed(3)} × Readability's time (at most ${SHARE}), ${above} above 1 ×`);
  for (const row of slowest)
    console.log(
      `  ${row.id}: ${share(row).toFixed(2)} × (${row.pullouts.toFixed(1)} ms, Readability ${row.readability.toFixed(1)} ms)`,
    );
  const inBench = rows.map(shareAsInBench);
  console.log(
    `With the copy that the bench counts to Readability: ${inBench.filter((one) => one > 1).length} above 1 ×, at most ${Math.max(...inBench).toFixed(2)} ×`,
  );
  return total <= SHARE && share(slowest[0]!) <= 1;
}

const timeIn = (tab: Page, html: string, url: string): Promise<PulloutTiming> =>
  tab.evaluate(
    (source, address) =>
      (globalThis as unknown as { time: (h: string, u: string) => PulloutTiming }).time(source, address),
    html,
    url,
  );
