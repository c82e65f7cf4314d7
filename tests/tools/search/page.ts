// What runs in the browser while the filter is measured: the library's own code, on a page without an extension.
import { library, write } from '../../../lib/library/database';
import { foldWords } from '../../../lib/library/fold';
import { findItems } from '../../../lib/library/search/find';
import { tendIndex } from '../../../lib/library/search/tend';
import { putText } from '../../../lib/library/search/text';

/** Words a text, and of how many different ones: the nth is n times rarer than the first, as in any language. */
const LENGTH = 811;
const VOCABULARY = 300_000;
const BATCH = 100;
/** Each query so often. */
const TIMES = 9;

let state = 1;
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** Short for common words, longer for rare ones. */
const wordOf = (rank: number): string =>
  ((rank * 2654435761) % 2 ** 32).toString(36).slice(0, 2 + Math.log10(rank) * 1.6);

const someWord = () => wordOf(Math.floor(VOCABULARY ** random()));

async function add(from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += BATCH) {
    await write(['texts', 'unindexed'], async (transaction) => {
      for (let n = at; n < Math.min(at + BATCH, from + count); n++)
        await putText(transaction, `00000000-0000-4000-8000-${n}`, Array.from({ length: LENGTH }, someWord).join(' '));
    });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  return { result: await work(), ms: performance.now() - start };
}

/** What the filter did before there was an index. */
async function scan(words: string): Promise<string[]> {
  const wanted = foldWords(words);
  const found: string[] = [];
  const database = await library();
  for (let after: string | null = null; ; ) {
    const texts: { itemId: string; text: string }[] = await database.getAll(
      'texts',
      after === null ? null : IDBKeyRange.lowerBound(after, true),
      BATCH,
    );
    for (const { itemId, text } of texts) if (wanted.every((word) => text.includes(word))) found.push(itemId);
    if (texts.length < BATCH) return found;
    after = texts.at(-1)!.itemId;
  }
}

async function indexSize() {
  const database = await library();
  const [segments, postings] = await Promise.all([database.getAll('segments'), database.getAll('postings')]);
  const terms = segments.reduce((sum, segment) => sum + segment.terms.length, 0);
  const lists = postings.reduce((sum, { bytes, ends }) => sum + bytes.byteLength + ends.byteLength, 0);
  return { segments: segments.length, megabytes: (terms + lists) / 1e6 };
}

/** How long a query takes, and how many items it finds: as many as a scan, or this throws. */
async function query(words: string) {
  const { result: wanted, ms: scanMs } = await timed(() => scan(words));
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const { result, ms } = await timed(() => findItems(words));
    times.push(ms);
    if (result.size !== wanted.length || wanted.some((id) => !result.has(id)))
      throw new Error(`"${words}": ${result.size} found, not ${wanted.length}.`);
  }
  times.sort((a, b) => a - b);
  return { words, found: wanted.length, ms: times[(TIMES - 1) / 2]!, slowest: times.at(-1)!, scanMs };
}

const QUERIES = {
  'a rare word': wordOf(150_000),
  'a common word': wordOf(30),
  'three words': [40, 300, 2000].map(wordOf).join(' '),
  'three letters': wordOf(5000).slice(0, 3),
  'one letter': wordOf(9).slice(0, 1),
};

const steps = {
  add,
  size: indexSize,
  async queries() {
    const rows = [];
    for (const [kind, words] of Object.entries(QUERIES)) rows.push({ kind, ...(await query(words)) });
    return rows;
  },
  /** How long the index takes to be tended, and the longest that the page stands still meanwhile. */
  async tend(): Promise<{ ms: number; standstill: number }> {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const { ms } = await timed(tendIndex);
    clearInterval(timer);
    return { ms, standstill: longest };
  },
};

export type Steps = typeof steps;

Object.assign(window, { steps });
