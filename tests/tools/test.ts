// npm test: every gate in order, then one line that counts them all. The first gates are cheap and stop the rest.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers';
import { ROOT, run } from './run';

const RESULTS = join(ROOT, 'test-results');
let passed = 0;
let failed = 0;

function gate(title: string, command: string, args: string[]): void {
  console.log(`\n── ${title}`);
  if (run(command, args) === 0) passed++;
  else failed++;
}

function vitest(title: string, projects: string[]): void {
  console.log(`\n── ${title}`);
  const file = join(RESULTS, `${projects.join('-')}.json`);
  const args = ['run', '--config', 'tests/tools/vitest.config.ts', ...projects.flatMap((name) => ['--project', name])];
  const code = run('vitest', [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + skipped;
  if (skipped > 0) console.error(`${skipped} tests did not run: they count as failed.`);
  // A run that breaks outside a test (a set-up, an unhandled error) has failed whatever it counted.
  if (counts.numPassedTests === 0 || (code !== 0 && counts.numFailedTests === 0)) failed++;
}

function finish(): never {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
ensureBrowsers(['chromium', 'firefox']);

gate('format and lint', 'biome', ['check', '--error-on-warnings']);
gate('types', 'tsc', ['--noEmit']);
gate('nothing unused', 'knip', []);
vitest('rules of the house', ['house']);
if (failed > 0) finish();
vitest('unit', ['unit']);
vitest('in a real browser', ['browser']);
vitest('end to end, Chromium and Firefox', ['e2e']);
finish();
