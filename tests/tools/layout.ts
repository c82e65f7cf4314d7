// npm run layout [-- COUNT] [--seed N] [--show ID]: opens 50 development pages of all types in real Chromium, at their own
// addresses, reads each by a true click on the toolbar button, and the same markup as a parsed document. Prints the word F1
// of both against the ground truth, and of the one against the other. Exits with 1 where the live pages score lower over
// all, or where a page that needs no script gives another text. BENCH is the folder of the bench.
//
// Nothing but the page itself is answered, so that style sheets, scripts and pictures of other addresses are missing: what
// is tried are the page's own styles, inline scripts and the browser's default layout.
import { parseArgs } from 'node:util';
import { type BenchPage, drawnByType, openBench } from './bench-pages';
import { ensureBrowsers } from './browsers';
import { Chromium } from './chromium';
import { openParser, readLive } from './layout/read';
import { build } from './run';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '4' }, show: { type: 'string' } },
});
const COUNT = Number(positionals[0] ?? 50);
/** Word F1 of the live text against the parsed one, where the page needs no script. */
const SAME = 0.98;
/** Share of the truth's words that the markup holds outside of scripts, where it needs none. */
const NEEDS_NO_SCRIPT = 0.9;

interface Row {
  page: BenchPage;
  live: number;
  parsed: number;
  between: number;
  needsScript: boolean;
}

ensureBrowsers(['chromium']);
const { pages, wordScore } = await openBench();
const drawn = values.show
  ? pages.filter(({ id }) => id === values.show)
  : drawnByType(
      pages.filter(({ url }) => /^https?:/.test(url)),
      COUNT,
      Number(values.seed),
    );
const chromium = await Chromium.launch({ extension: build('chrome') });
const rows: Row[] = [];
try {
  const parse = await openParser(chromium);
  for (const page of drawn) {
    const html = page.html();
    const live = await readLive(chromium, page.url, html);
    const { text: parsed, all } = await parse(html, page.url);
    const row = {
      page,
      live: wordScore(live, page.truth.text).f1,
      parsed: wordScore(parsed, page.truth.text).f1,
      between: live === parsed ? 1 : wordScore(live, parsed).f1,
      needsScript: wordScore(all, page.truth.text).r < NEEDS_NO_SCRIPT,
    };
    rows.push(row);
    if (row.between < 1) console.log(lineOf(row));
    if (values.show) console.log(`--- live\n${live}\n--- parsed\n${parsed}`);
  }
} finally {
  await chromium.close();
}

function lineOf({ page, live, parsed, between, needsScript }: Row): string {
  const figures = [live, parsed, between].map((figure) => figure.toFixed(3)).join(' ');
  return `${page.id} ${page.type.padEnd(13)} live, parsed, between: ${figures}${needsScript ? ' (needs a script)' : ''}`;
}

const mean = (of: Row[], key: 'live' | 'parsed' | 'between') =>
  of.reduce((sum, row) => sum + row[key], 0) / (of.length || 1);
const plain = rows.filter(({ needsScript }) => !needsScript);
const under = plain.filter(({ between }) => between < SAME);
console.log(
  `${rows.length} pages: live F1 ${mean(rows, 'live').toFixed(4)}, parsed F1 ${mean(rows, 'parsed').toFixed(4)}`,
);
console.log(
  `${plain.length} of them need no script: between both ${mean(plain, 'between').toFixed(4)}, under ${SAME} on ${under.length}`,
);
if (mean(rows, 'live') < mean(rows, 'parsed') || mean(plain, 'between') < SAME) process.exit(1);
