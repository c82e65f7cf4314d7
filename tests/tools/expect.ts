// Shows what a page case reads as today, for a person to judge:  tsx tests/tools/expect.ts CASE [--write]
// With --write it becomes the expectation: expected.html, and in expected.json the fields that are there already.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers';
import type * as PageCase from './page-case';
import type { Expectation } from './page-case';

declare global {
  var pageCase: typeof PageCase;
}

const [name, flag] = process.argv.slice(2);
if (!name || (flag && flag !== '--write')) throw new Error('Usage: tsx tests/tools/expect.ts CASE [--write]');
const folder = fileURLToPath(new URL(`../pages/${name}`, import.meta.url));
const expectationFile = join(folder, 'expected.json');
if (!existsSync(expectationFile)) {
  throw new Error(
    `Write ${expectationFile} first, with the page's address and the fields that the case is about: { "url": "https://paper.example/", "article": { "timeline": [] } }`,
  );
}
const expected = JSON.parse(readFileSync(expectationFile, 'utf8')) as Expectation;
const source = readFileSync(join(folder, 'source.html'), 'utf8');

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page-case.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'pageCase',
});
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const { html, article } = await page.evaluate(
    async ({ source, expected }) => {
      const article = await pageCase.readCase(source, expected);
      return { html: pageCase.prettyHtml(article?.contentHtml ?? ''), article };
    },
    { source, expected },
  );
  const fields = Object.keys(expected.article ?? {}) as (keyof typeof article)[];
  const json = { ...expected, article: article && Object.fromEntries(fields.map((field) => [field, article[field]])) };
  if (flag === '--write') {
    writeFileSync(join(folder, 'expected.html'), html);
    writeFileSync(expectationFile, `${JSON.stringify(json, null, 2)}\n`);
  } else process.stdout.write(`${html}\n${JSON.stringify({ ...json, whole: article }, null, 2)}\n`);
} finally {
  await browser.close();
}
