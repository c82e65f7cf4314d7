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
 *
 * They are kept beside Readability's parse alone. What the bench takes for its time has the copy of the page, too, that it is given
 * since it destroys what it reads: told for comparison.
 * @param ids of the pages to look at; all where there are none
 */
export async function printTimes(bench: string, ids: string[]): Promise<boolean> {
  const pages = developmentPages(bench).filter(({ id }) => ids.length === 0 || ids.includes(id));
  const rows: (PulloutTiming & { id: string })[] = [];
  for await (const { id, value } of inTab(pages, timeIn, PER_TAB)) rows.push({ id, ...value });
  const kept = print(`${rows.length} pages, beside Readability's parse`, rows, ({ parse }) => parse);
  print('Beside its parse and the copy, as in the bench', rows, ({ parse, copy }) => parse + copy);
  return kept.total <= SHARE && kept.slowest <= 1;
}

/** Prints and returns the share in all and on the slowest page, of `reference` in milliseconds. */
function print(title: string, rows: (PulloutTiming & { id: string })[], reference: (row: PulloutTiming) => number) {
  const sum = (pick: (row: PulloutTiming) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  const total = sum(({ pullouts }) => pullouts) / sum(reference);
  const shares = rows
    .map((row) => ({ ...row, share: row.pullouts / Math.max(reference(row), TICK_MS) }))
    .sort((a, b) => b.share - a.share);
  const above = shares.filter(({ share }) => share > 1).length;
  console.log(`${title}: ${total.toFixed(3)} × its time (at most ${SHARE}), ${above} above 1 ×`);
  for (const row of shares.slice(0, SLOWEST))
    console.log(
      `  ${row.id}: ${row.share.toFixed(2)} × (${row.pullouts.toFixed(1)} ms, Readability ${reference(row).toFixed(1)} ms)`,
    );
  return { total, slowest: shares[0]!.share };
}

const timeIn = (tab: Page, html: string, url: string): Promise<PulloutTiming> =>
  tab.evaluate(
    (source, address) =>
      (globalThis as unknown as { time: (h: string, u: string) => PulloutTiming }).time(source, address),
    html,
    url,
  );
