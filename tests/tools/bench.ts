// npm run bench [-- --floor]: the extraction and pull-out bench, which lives outside the repo; BENCH is its folder.
// `npm run bench -- --invented` only looks whether all that is pulled out of the development pages stands on them;
// a run over all pages ends with that, too, and fails where anything is invented.
// --floor runs a fixed sample and fails where Lectern falls under what is asked of it there.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countInvented } from './bench/invented';
import { ensureBrowsers } from './browsers';
import { ROOT } from './run';

const bench = process.env.BENCH;
if (!bench) throw new Error('Set BENCH to the folder of the bench (the one that holds run.mjs).');
const WCXB = join(bench, '../pages/wcxb');
const GOLD = join(bench, '../gold');
const RESULTS = join(ROOT, 'test-results');
const [command, ...rest] = process.argv.slice(2);

interface Summary {
  [column: string]: number;
}
interface Outcome {
  summary: Record<string, Summary>;
  results: Record<string, { ms: number | null }[]>;
}

function measure(name: string, args: string[]): Outcome {
  const json = join(RESULTS, `bench-${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  const all = [join(bench as string, 'run.mjs'), '--project', ROOT, '--json', json, ...args];
  const { status } = spawnSync(process.execPath, all, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The bench failed (${name}).`);
  return JSON.parse(readFileSync(json, 'utf8')) as Outcome;
}

/** Every tenth page of the development split: the same ones each time, of all types. */
function sampleIds(): string {
  const ids = readdirSync(join(WCXB, 'dev/ground-truth')).map((file) => file.replace('.json', ''));
  return ids
    .sort()
    .filter((_, index) => index % 10 === 0)
    .join(',');
}

const totalMs = (rows: { ms: number | null }[]) => rows.reduce((sum, row) => sum + (row.ms ?? 0), 0);

function floor(): void {
  const pages = measure('floor', [
    '--data',
    WCXB,
    '--split',
    'dev',
    '--extractors',
    'readability,project',
    '--ids',
    sampleIds(),
  ]);
  const gold = measure('floor-gold', ['--dataset', 'gold', '--data', GOLD, '--extractors', 'project']).summary.project!;
  const ours = pages.summary.project!;
  const peer = pages.summary.readability!;
  const ratio = totalMs(pages.results.project!) / totalMs(pages.results.readability!);
  console.log(`time: ${ratio.toFixed(2)} × Readability's (reported, not asserted)`);
  const floors: [string, number, number][] = [
    ['word F1 (Readability in the same run)', ours.f1!, peer.f1!],
    ['title match (Readability in the same run)', ours.title!, peer.title!],
    ['FAQ pair F1', gold.faqPairF1!, 0.643],
    ['timeline event F1', gold.eventF1!, 0.104],
    ['negatives not flagged', 1 - gold.falseOnNegatives!, 0.85],
  ];
  const under = floors.filter(([, value, least]) => value < least);
  for (const [name, value, least] of floors)
    console.log(`${value < least ? 'UNDER' : 'ok   '} ${name}: ${value.toFixed(3)}, at least ${least.toFixed(3)}`);
  if (under.length > 0) process.exit(1);
}

async function failIfInvented(): Promise<void> {
  if ((await countInvented(join(WCXB, 'dev'))) > 0) process.exit(1);
}

ensureBrowsers(['chromium']);
if (command === '--floor') floor();
else if (command === '--invented') await failIfInvented();
else if (command === 'gold') measure('gold', ['--dataset', 'gold', '--data', GOLD, '--extractors', 'project', ...rest]);
else {
  const args = [command, ...rest].filter((arg) => arg !== undefined);
  measure('wcxb', ['--data', WCXB, '--split', 'dev', '--extractors', 'readability,project', '--per-type', ...args]);
  if (args.length === 0) await failIfInvented();
}
