/**
 * `npm run pullouts -- FILE [--lang xx] [--url URL]`: prints the timeline, the questions, the key facts and the
 * callouts that are found in a saved page, and why each group of candidates was taken or left.
 * `npm run pullouts -- --draw 60 --seed 7`: prints every entry on the first 60 pages that have one, of the development
 * pages without labels in the order of that seed (BENCH is the folder of the bench beside them); `--without 5:213,11:206`
 * leaves out the first 213 pages of seed 5 and so on. `--time [ID …]`: how long all pull-outs take beside Readability.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { findPullouts } from '../../lib/article/pullouts';
import { ENOUGH, type Evidence } from '../../lib/article/pullouts/evidence';
import type { JsonLdNode } from '../../lib/article/types';
import { printDrawn } from './pullouts/print-drawn';
import { printTimes } from './pullouts/print-times';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    url: { type: 'string', default: 'https://example.org/' },
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    time: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});
if (values.draw || values.time) {
  const bench = process.env.BENCH;
  if (!bench) throw new Error('Set BENCH to the folder of the bench (the one that holds run.mjs).');
  if (values.time) process.exit((await printTimes(bench, positionals)) ? 0 : 1);
  const earlier = [...values.without.matchAll(/(\d+):(\d+)/g)].map(([, seed, pages]) => ({
    seed: Number(seed),
    pages: Number(pages),
  }));
  await printDrawn(bench, Number(values.draw), Number(values.seed), earlier);
  process.exit();
}
const [file] = positionals;
if (!file) {
  console.error('usage: npm run pullouts -- FILE.html[.gz] [--lang xx] [--url URL], or --draw COUNT [--seed N]');
  process.exit(2);
}
const bytes = readFileSync(file);
const { document } = new JSDOM(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { url: values.url }).window;

const found = findPullouts(
  {
    document,
    url: values.url,
    title: document.querySelector('h1')?.textContent?.trim() || document.title,
    lang: values.lang ?? document.documentElement.lang ?? null,
    publishedTime: document.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ?? null,
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
      parse(script.textContent ?? ''),
    ),
  },
  {
    question: (group, evidence) =>
      explain(`${group.marks.length} × ${group.style}: ${group.marks[0]!.question}`, evidence),
    timeline: (group, evidence) =>
      explain(
        `${group.entries.length} × ${group.style}: ${group.entries[0]!.dateText}: ${group.entries[0]!.event}`,
        evidence,
      ),
    fact: (group, evidence) => {
      const { label, value } = group.facts[0]!;
      explain(`${group.facts.length} × ${group.finder}, ${group.style}: ${label}: ${value}`, evidence);
    },
    callout: ({ reason, label }) => console.log(`taken ${short(label)}\n        ${reason}`),
  },
);

console.log(`\nTimeline (${found.timeline.length})`);
for (const { kind, dateText, date, event } of found.timeline)
  console.log(`  ${kind} ${dateText} [${date}] ${short(event)}`);
console.log(`\nQuestions (${found.faq.length})`);
for (const { question, answer } of found.faq) console.log(`  ${question}\n    ${short(answer)} … ${answer.slice(-40)}`);
console.log(`\nKey facts (${found.keyFacts.length})`);
for (const { label, value } of found.keyFacts) console.log(`  ${label} | ${short(value)}`);
console.log(`\nCallouts (${found.callouts.length})`);
for (const { label, text } of found.callouts) console.log(`  ${label}: ${short(text)}`);

function explain(what: string, { total, reasons }: Evidence): void {
  console.log(
    `${total >= ENOUGH ? 'taken' : 'left '} ${total.toFixed(2)} ${short(what)}\n        ${reasons.join(', ')}`,
  );
}

function short(text: string): string {
  return text.replaceAll('\n', ' ⏎ ').slice(0, 110);
}

function parse(json: string): JsonLdNode[] {
  try {
    const value = JSON.parse(json);
    return [value].flat().flatMap((node) => (Array.isArray(node?.['@graph']) ? node['@graph'] : [node]));
  } catch {
    console.error('a JSON-LD script of the page is no JSON and is left out');
    return [];
  }
}
