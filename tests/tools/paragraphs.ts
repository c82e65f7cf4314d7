// npm run paragraphs [-- COUNT] [--seed N]: on 100 development articles, looks for every paragraph that Readability keeps and
// the ground truth has in Lectern's text, and where it is not there, in what Lectern says it left out. Prints those that
// are in neither, and exits with 1 where there are any. BENCH is the folder of the bench.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { openBench } from './bench-pages';
import { ensureBrowsers, findChromium } from './browsers';
import type { Paragraphs } from './paragraphs/page';
import { ROOT } from './run';
import { shuffled } from './shuffled';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '4' } },
});
const COUNT = Number(positionals[0] ?? 100);

/** Letters and digits only: how a text is set does not count. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

ensureBrowsers(['chromium']);
const { pages } = await openBench();
const articles = shuffled(
  pages.filter(({ type }) => type === 'article'),
  Number(values.seed),
).slice(0, COUNT);
const entryPoints = [join(ROOT, 'tests/tools/paragraphs/page.ts')];
const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife' });
const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const counts = { kept: 0, listed: 0, lost: 0 };
try {
  const tab = await browser.newPage();
  await tab.evaluate(outputFiles[0]!.text);
  for (const { id, url, html, truth } of articles) {
    const { readability, text, leftOut } = (await tab.evaluate(
      (source, address) =>
        (globalThis as unknown as { readBoth: (h: string, u: string) => Paragraphs }).readBoth(source, address),
      html(),
      url || 'https://paper.example/',
    )) as Paragraphs;
    const [right, ours] = [bare(truth.text), bare(text)];
    const told = leftOut.map(bare);
    for (const { text: paragraph, mended } of readability) {
      const said = bare(mended);
      if (!right.includes(bare(paragraph)) && !right.includes(said)) continue;
      if (ours.includes(said)) counts.kept++;
      else if (told.some((other) => other.startsWith(said) || said.startsWith(other) || other.includes(said)))
        counts.listed++;
      else {
        counts.lost++;
        console.log(`${id} lost: ${paragraph.slice(0, 160)}`);
      }
    }
  }
} finally {
  await browser.close();
}
const { kept, listed, lost } = counts;
console.log(
  `${kept + listed + lost} paragraphs of ${articles.length} articles: ${kept} kept, ${listed} left out with a reason, ${lost} lost without one`,
);
if (lost > 0) process.exit(1);
