// npm run train [-- --score]: learns which text blocks a reader wants, from the development pages of WCXB (BENCH is the folder
// of the bench beside them). Learns from all pages, into lib/article/blocks/weights.json; then five-fold by site, whose
// word F1 is printed. The same pages give the same weights. --score writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run';
import { type Labelled, labelPage, learn, scorePage } from './train/model';
import { readPages } from './train/pages';

const bench = process.env.BENCH;
if (!bench) throw new Error('Set BENCH to the folder of the bench (the one that holds run.mjs).');
const FOLDS = 5;
const NOTICE =
  'Learned from the development pages of WCXB, Web Content eXtraction Benchmark (Murrough Foley, 2026), CC-BY-4.0. Made by npm run train.';

/** The same fold for a site each time. */
function foldOf(site: string): number {
  let hash = 7;
  for (let i = 0; i < site.length; i++) hash = (hash * 31 + site.charCodeAt(i)) | 0;
  return (hash >>> 0) % FOLDS;
}

function crossValidate(pages: Labelled[]): void {
  const scores: { id: string; type: string; f1: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(pages.filter(({ site }) => foldOf(site) !== fold));
    for (const labelled of pages) {
      if (foldOf(labelled.site) !== fold) continue;
      scores.push({ id: labelled.page.id, type: labelled.page.type, f1: scorePage(labelled, weights) });
    }
    console.log(`fold ${fold + 1} of ${FOLDS}: word F1 ${mean(scores.map(({ f1 }) => f1)).toFixed(4)} so far`);
  }
  for (const type of [...new Set(scores.map((score) => score.type))].sort()) {
    const own = scores.filter((score) => score.type === type).map(({ f1 }) => f1);
    console.log(`${type} (${own.length} pages): ${mean(own).toFixed(4)}`);
  }
  console.log(`all (${scores.length} pages): ${mean(scores.map(({ f1 }) => f1)).toFixed(4)}`);
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const pages: Labelled[] = [];
for await (const page of readPages(join(bench, '../pages/wcxb/dev'))) pages.push(labelPage(page));
console.log(`${pages.length} pages`);
if (!process.argv.includes('--score')) {
  const file = join(ROOT, 'lib/article/blocks/weights.json');
  writeFileSync(file, `${JSON.stringify({ notice: NOTICE, ...learn(pages) })}\n`);
  console.log(`Written: ${file}`);
}
crossValidate(pages);
