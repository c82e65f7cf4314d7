// npm run growth [-- SHAPE…]: how long a page of each shape takes to be read, from 1,000 elements to the guard's limit and
// beyond it, in real Chromium. Prints a table of microseconds per element, and writes it to tests/notes/growth.md when all
// shapes are asked for. Exits with 1 where time per element grows, or where a refusal takes more than a second.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { PAGE_LIMITS } from '../../lib/article/page-limits';
import { ensureBrowsers, findChromium } from './browsers';
import { forgetting } from './forgetting';
import type { Timing } from './growth/page';
import { SHAPES } from './growth/shapes';
import { ROOT } from './run';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, PAGE_LIMITS.elements - 1_000];
const BEYOND = 500_000;
const LONGEST_REFUSAL_MS = 1_000;
/** From 3,000 elements to the limit, time per element may grow by this: caches get cold, memory is collected. */
const MOST_GROWTH = 2;
/** A page that takes this long counts as frozen. */
const FROZEN_MS = 120_000;
const WANTED = process.argv.length > 2 ? process.argv.slice(2) : SHAPES;

type Row = { shape: string; timings: (Timing | null)[]; refusal: Timing | null };

async function script(): Promise<string> {
  const entryPoints = [join(ROOT, 'tests/tools/growth/page.ts')];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    plugins: [forgetting],
  });
  return outputFiles[0]!.text;
}

/** One page in a tab of its own, so that none pays for the memory of another; null where it freezes. */
async function time(browser: Browser, code: string, shape: string, elements: number): Promise<Timing | null> {
  const page = await browser.newPage();
  await page.evaluate(code);
  const tries = elements <= 10_000 ? 5 : 2;
  const call = `timeGrowth(${JSON.stringify(shape)}, ${elements}, ${tries})`;
  // A first, small page: the code is compiled then.
  await page.evaluate(`timeGrowth(${JSON.stringify(shape)}, 1000, 5)`);
  let timer: NodeJS.Timeout | undefined;
  const frozen = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), FROZEN_MS);
  });
  const timing = await Promise.race([page.evaluate(call) as Promise<Timing>, frozen]);
  clearTimeout(timer);
  if (timing) await page.close();
  return timing;
}

async function rowOf(code: string, shape: string): Promise<Row> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const timings: (Timing | null)[] = [];
  for (const size of SIZES) {
    timings.push(await time(browser, code, shape, size));
    // Larger ones would freeze as well.
    if (timings.at(-1) === null) break;
  }
  const refusal = timings.includes(null) ? null : await time(browser, code, shape, BEYOND);
  await browser.close();
  return { shape, timings, refusal };
}

const perElement = (timing: Timing | null | undefined): number =>
  timing && !timing.refused ? (1000 * timing.ms) / timing.elements : Number.POSITIVE_INFINITY;

/** How much more an element costs at the limit than on a small page; the smallest size is left to warming up. */
const growthOf = ({ timings }: Row): number => perElement(timings[SIZES.length - 1]) / perElement(timings[1]);

function cell(timing: Timing | null | undefined): string {
  if (!timing) return 'frozen';
  return timing.refused ?? `${perElement(timing).toFixed(1)}`;
}

function lineOf(row: Row): string {
  const { shape, timings, refusal } = row;
  const cells = SIZES.map((_, i) => cell(timings[i]));
  const refused = refusal?.refused ? `${refusal.ms.toFixed(0)} ms` : `${refusal ? `${cell(refusal)} (read)` : '-'}`;
  return `| ${shape} | ${cells.join(' | ')} | ${growthOf(row).toFixed(2)} | ${refused} |`;
}

const HEAD = [
  `| shape | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} | growth | at ${BEYOND.toLocaleString('en')} |`,
  `|---|${SIZES.map(() => '--:').join('|')}|--:|--:|`,
];

ensureBrowsers(['chromium']);
const code = await script();
console.log(HEAD.join('\n'));
const rows: Row[] = [];
for (const shape of WANTED) {
  rows.push(await rowOf(code, shape));
  console.log(lineOf(rows.at(-1)!));
}
const faults = rows.flatMap((row) => [
  ...(growthOf(row) > MOST_GROWTH || Number.isNaN(growthOf(row)) ? [`${row.shape}: time per element grows`] : []),
  ...(row.refusal?.refused && row.refusal.ms > LONGEST_REFUSAL_MS ? [`${row.shape}: the refusal takes too long`] : []),
]);
if (WANTED === SHAPES) {
  const text = [
    '# How time grows with the page',
    '',
    'Microseconds per element of `extractArticle`, by the shape of the page (tests/tools/growth/shapes.ts) and its number of elements, up to the',
    "guard's limit; then how long a page beyond it takes to be refused. Growth: the cost of an element at the limit against that at 3,000. Written by",
    '`npm run growth`, which fails where growth is over 2 or a refusal takes over a second.',
    '',
    ...HEAD,
    ...rows.map(lineOf),
    '',
  ].join('\n');
  mkdirSync(join(ROOT, 'tests/notes'), { recursive: true });
  writeFileSync(join(ROOT, 'tests/notes/growth.md'), text);
}
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
