/**
 * `npm run epubcheck`: exports forty varied pages of the bench and a few samples as EPUB, each by itself and all as one book,
 * and has epubcheck validate them. BENCH is the bench's folder; EPUBCHECK the jar, if it is not where Debian puts it. `--keep DIR` keeps the books.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowsers, findChromium } from './browsers';
import { SAMPLES } from './epub-samples';
import { ROOT } from './run';

const bench = process.env.BENCH;
if (!bench) throw new Error('Set BENCH to the folder of the bench (the one that holds run.mjs).');
const PAGES = join(bench, '../pages/wcxb/dev');
const JAR = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';
const { values } = parseArgs({ options: { keep: { type: 'string' }, count: { type: 'string', default: '40' } } });
const COUNT = Number(values.count);
const out = values.keep ?? mkdtempSync(join(tmpdir(), 'epubcheck-'));
mkdirSync(out, { recursive: true });

/** What makes a page a test of the format, and how it is seen in its source. The first pages that have it are taken. */
const FEATURES: [name: string, sign: RegExp][] = [
  ['formulas by script', /mathjax|katex/i],
  ['Chinese, Japanese or Korean', /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{30}/],
  ['code', /<pre[\s>]/],
  ['tables', /<table[\s>][\s\S]*<th[\s>]/],
  ['definitions', /<dl[\s>][\s\S]*<dt[\s>]/],
  ['details', /<details[\s>]/],
  ['figures', /<figcaption[\s>]/],
];

interface Source {
  id: string;
  url: string;
  html: string;
}

function* sources(): Generator<Source> {
  for (const file of readdirSync(join(PAGES, 'html')).sort()) {
    const id = file.replace('.html.gz', '');
    const { url } = JSON.parse(readFileSync(join(PAGES, `ground-truth/${id}.json`), 'utf8')) as { url: string };
    yield { id, url, html: gunzipSync(readFileSync(join(PAGES, 'html', file))).toString('utf8') };
  }
}

/** The same pages each time: as many of each feature, and any others up to the number. */
function varied(): Source[] {
  const share = Math.ceil(COUNT / (FEATURES.length + 1));
  const taken = new Map<string, number>(FEATURES.map(([name]) => [name, 0]));
  const rest: Source[] = [];
  const chosen: Source[] = [];
  for (const source of sources()) {
    const feature = FEATURES.find(([name, sign]) => taken.get(name)! < share && sign.test(source.html));
    if (feature) {
      taken.set(feature[0], taken.get(feature[0])! + 1);
      chosen.push(source);
    } else if (rest.length < COUNT) rest.push(source);
  }
  console.log([...taken].map(([name, count]) => `${name} ${count}`).join(', '));
  return [...chosen, ...rest];
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/tools/epub-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'epub',
    footer: { js: 'globalThis.epub = epub;' },
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

type InPage = { epub: typeof import('./epub-page') };

async function extract(page: Page, script: string, { url, html }: Source): Promise<string | null> {
  // The page itself and nothing else: no script of it runs, and nothing is loaded.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };
  await page.route('**', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body: html, headers }) : route.abort(),
  );
  await page.goto(url, { waitUntil: 'commit' }).then(() => page.waitForLoadState('domcontentloaded'));
  await page.evaluate(script);
  return page.evaluate((address) => (globalThis as unknown as InPage).epub.extract(address), url);
}

interface Verdict {
  messages: {
    ID: string;
    severity: string;
    message: string;
    locations: { path: string; line: number; column: number }[];
  }[];
}

/** What epubcheck has to say of a book: its errors and warnings. */
function check(file: string): string[] {
  const report = `${file}.json`;
  // It is over before compiling its code well would have paid.
  spawnSync('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', JAR, file, '--quiet', '--json', report], {
    encoding: 'utf8',
  });
  const { messages } = JSON.parse(readFileSync(report, 'utf8')) as Verdict;
  return messages
    .filter(({ severity }) => severity !== 'INFO' && severity !== 'USAGE')
    .map(
      ({ ID, severity, message, locations: [at] }) =>
        `${severity} ${ID} ${at?.path}:${at?.line}:${at?.column} ${message}`,
    );
}

const chapterOf = (file: string): string =>
  spawnSync('unzip', ['-p', file, 'EPUB/article-1.xhtml'], { encoding: 'utf8', maxBuffer: 1e9 }).stdout;

ensureBrowsers(['chromium']);
const script = await bundle();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const maker = await (await browser.newContext({ offline: true })).newPage();
// Hashing needs a secure context.
await maker.route('**', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
await maker.goto('http://localhost/');
await maker.evaluate(script);
const toEpub = (articles: string[]) =>
  maker.evaluate((all) => (globalThis as unknown as InPage).epub.toEpub(all), articles);

const articles: string[] = [];
let problems = 0;
function complain(name: string, messages: string[]): void {
  for (const message of messages) console.log(`${name}: ${message}`);
  problems += messages.length;
}

async function write(name: string, of: string[]): Promise<string> {
  const { base64, failed } = await toEpub(of);
  complain(name, failed);
  const file = join(out, `${name}.epub`);
  writeFileSync(file, Buffer.from(base64, 'base64'));
  return file;
}

const started = Date.now();
let textsKept = 0;
for (const source of [...SAMPLES, ...varied()]) {
  if (articles.length === COUNT + SAMPLES.length) break;
  const context = await browser.newContext();
  const article = await extract(await context.newPage(), script, source);
  await context.close();
  if (!article) continue;
  articles.push(article);
  const file = await write(source.id, [article]);
  const lost = await maker.evaluate(
    ([json, page]) => (globalThis as unknown as InPage).epub.lostText(json!, page!),
    [article, chapterOf(file)],
  );
  if (lost === null) textsKept++;
  else complain(source.id, [`text is missing: ${lost}`]);
  complain(source.id, check(file));
}
complain('book', check(await write('book', articles)));
await browser.close();
console.log(
  `${articles.length} articles and a book of them: ${problems} problems, text kept in ${textsKept}, ` +
    `${Math.round((Date.now() - started) / 1000)} s; the books are in ${out}`,
);
process.exit(problems > 0 ? 1 : 0);
