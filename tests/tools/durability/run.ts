// npm run durability [-- kills|stops … --count N]: what Lectern promises, tried on a real Chromium: what was saved stays saved.
// Without names all trials run, each as often as is promised; --count sets how often each step is tried.
// --step takes only the steps of kills and stops whose name has these words in it.
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../browsers';
import { build } from '../run';
import { MOMENTS } from './moments';
import { noRoom } from './no-room';
import { powerLosses } from './power';
import { type Row, report } from './report';
import { smallDisk, smallQuota } from './room';
import { killBrowser, type Strike, stopWorker, strikes } from './strikes';
import { killedUpgrades } from './upgrade';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, step: { type: 'string' } },
});

const atEachMoment = (strike: Strike) => async (extension: string, count: number) => {
  const rows: Row[] = [];
  const moments = Object.entries(MOMENTS).filter(([name]) => name.includes(values.step ?? ''));
  for (const moment of moments) rows.push(await strikes(extension, moment, strike, count));
  return rows;
};

interface Trials {
  title: string;
  /** How often each step is tried when nothing else is said. */
  count: number;
  run: (extension: string, count: number) => Promise<Row[]>;
}

const TRIALS: Record<string, Trials> = {
  kills: { title: 'The browser is killed (SIGKILL)', count: 10, run: atEachMoment(killBrowser) },
  stops: { title: 'The worker alone is stopped', count: 10, run: atEachMoment(stopWorker) },
  power: { title: 'The power goes right after an acknowledgement', count: 10, run: powerLosses },
  quota: { title: 'The quota is used up', count: 1, run: (extension) => noRoom(() => smallQuota(extension)) },
  upgrade: { title: 'The browser is killed in the middle of an upgrade', count: 5, run: killedUpgrades },
  disk: { title: 'The disk is full', count: 1, run: (extension) => noRoom(() => smallDisk(extension)) },
};

const names = positionals.length > 0 ? positionals : Object.keys(TRIALS);
const unknown = names.filter((name) => !TRIALS[name]);
if (unknown.length > 0)
  throw new Error(`No trials ${unknown.join(', ')}; there are ${Object.keys(TRIALS).join(', ')}.`);

ensureBrowsers(['chromium']);
const extension = process.env.LECTERN_BUILD ?? build('chrome');
let isWell = true;
for (const name of names) {
  const { title, count, run } = TRIALS[name] as Trials;
  const rows = await run(extension, values.count ? Number(values.count) : count);
  isWell = report(title, rows) && isWell;
}
console.log(isWell ? 'durability: passed' : 'durability: FAILED');
process.exit(isWell ? 0 : 1);
