// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { library, write } from '../../../../lib/library/database';
import { foldWords } from '../../../../lib/library/fold';
import { checkLibrary } from '../../../../lib/library/integrity/check';
import { putShown, REVISION_STORES } from '../../../../lib/library/revisions';
import { saveArticle } from '../../../../lib/library/save';
import { findItems } from '../../../../lib/library/search/find';
import { mendIndex } from '../../../../lib/library/search/mend';
import { segmentsToMerge } from '../../../../lib/library/search/merge';
import type { Segment } from '../../../../lib/library/search/segment';
import { keepIndex, tendIndex } from '../../../../lib/library/search/tend';
import { openStaging } from '../../../../lib/library/staging';
import { deleteItems, purgeItems, restoreItems } from '../../../../lib/library/trash';
import { savedItem } from '../../components/fixtures';
import { safeArticle } from '../articles';
import { link } from '../links';
import { freshLibrary } from '../setup';

vi.mock('../../../../lib/browser', () => import('../fake-browser'));
beforeEach(freshLibrary);

const WORDS = (
  'bridge bridges abridged river riverside old older opened re-opened tower crème Straße strasse 1974 4,5 ' +
  '東京の新しい橋が開通した 京都の古い橋 新しい ガラス Москва мост الجسر جسر 다리 well-known known x'
).split(' ');

const QUERIES = (
  'bridge|BRIDGES|brid|ridge|old bridge|re-op|opened|-|4,5|197|creme|strasse|東京|京|橋|の新しい橋|京都の新|ガラ|ラ|мос|جسر|다리|' +
  'well-known|known well|x|x y|zzz|%|river tower old'
).split('|');

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const someText = (next: (below: number) => number): string =>
  Array.from({ length: 1 + next(6) }, () => WORDS[next(WORDS.length)]).join(' ');

/** What the filter did before there was an index: it looked through every text. */
async function scan(words: string): Promise<string[]> {
  const texts = await (await library()).getAll('texts');
  return texts.filter(({ text }) => foldWords(words).every((word) => text.includes(word))).map(({ itemId }) => itemId);
}

async function expectWhatAScanFinds(): Promise<void> {
  for (const query of QUERIES) expect([...(await findItems(query))].sort(), query).toEqual((await scan(query)).sort());
}

const itemOf = (n: number, excerpt: string) =>
  savedItem({ id: `item-${n}`, identity: `https://a.example/${n}`, title: '-', excerpt, revisionId: null });

const put = (from: number, count: number, next: (below: number) => number) =>
  write(REVISION_STORES, async (transaction) => {
    for (let n = from; n < from + count; n++) await putShown(transaction, itemOf(n, someText(next)), null);
  });

const countOf = async (store: 'segments' | 'postings' | 'unindexed') => (await library()).count(store);

describe('the filter finds what a scan finds', () => {
  it('whatever was indexed, changed, deleted for good and merged in between', async () => {
    const next = numbers(7);
    for (let round = 0; round < 12; round++) {
      await put(next(300), 20 + next(60), next);
      const gone = Array.from({ length: next(30) }, () => `item-${next(300)}`);
      await deleteItems(gone, 5);
      await purgeItems(gone.slice(next(10)));
      await restoreItems(gone);
      if (next(3) > 0) await tendIndex();
      await expectWhatAScanFinds();
    }
    expect(await countOf('segments')).toBeGreaterThan(1);
  });

  it('while pages tend the index at the same time, and others save', async () => {
    const next = numbers(11);
    await put(0, 200, next);
    const pages = [tendIndex(), tendIndex(), put(150, 100, next), findItems('bridge')];
    await expectWhatAScanFinds();
    await Promise.all(pages);
    await tendIndex();
    await expectWhatAScanFinds();
    expect(await countOf('unindexed')).toBeLessThanOrEqual(32);
  });

  it('after an article was saved again', async () => {
    await put(0, 60, numbers(3));
    const article = safeArticle({ textContent: 'A tunnel.' });
    await saveArticle(article, 1);
    await tendIndex();
    expect((await findItems('tunnel')).size).toBe(1);
    await saveArticle({ ...article, contentHtml: '<p>A ferry.</p>', textContent: 'A ferry.' }, 2);
    expect((await findItems('tunnel')).size).toBe(0);
    expect((await findItems('ferry')).size).toBe(1);
  });

  it('after an import', async () => {
    await put(0, 60, numbers(5));
    await tendIndex();
    const staging = await openStaging();
    for (let n = 0; n < 60; n++)
      await staging.addLink(link(`https://b.example/${n}`, { title: n % 2 ? 'odd tower' : 'even' }), 9);
    await staging.commit();
    expect((await findItems('odd')).size).toBe(30);
    await tendIndex();
    await expectWhatAScanFinds();
    expect((await findItems('odd')).size).toBe(30);
  });
});

describe('tending the index', () => {
  it('leaves few texts unindexed, and few segments', async () => {
    const next = numbers(1);
    for (let n = 0; n < 20; n++) {
      await put(n * 40, 40, next);
      await tendIndex();
    }
    const sizes = (await (await library()).getAll('segments')).map(({ docs }) => docs.length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(800 - (await countOf('unindexed')));
    expect(sizes.length).toBeLessThanOrEqual(5);
  });

  it('drops what was deleted for good, and in the end everything', async () => {
    await put(0, 100, numbers(2));
    await tendIndex();
    const ids = Array.from({ length: 100 }, (_, n) => `item-${n}`);
    await deleteItems(ids, 5);
    await purgeItems(ids);
    await tendIndex();
    expect([await countOf('segments'), await countOf('postings')]).toEqual([0, 0]);
    expect((await findItems('bridge')).size).toBe(0);
  });

  it('is done again after each change, while a page is open', async () => {
    const failures: unknown[] = [];
    const stop = keepIndex((error) => failures.push(error));
    const answers = Array.from({ length: 40 }, (_, n) =>
      saveArticle(safeArticle({ url: `https://c.example/${n}` }), n),
    );
    await Promise.all(answers);
    await vi.waitFor(async () => expect(await countOf('segments')).toBe(1), { timeout: 10_000 });
    stop();
    expect(failures).toEqual([]);
  });
});

describe('a damaged index', () => {
  beforeEach(async () => {
    await put(0, 200, numbers(9));
    await tendIndex();
    expect(await countOf('segments')).toBeGreaterThan(0);
  });

  it.each([
    ['without a block', () => write(['postings'], async ({ store }) => store.delete((await store.getAllKeys())[0]!))],
    ['without a segment', () => write(['segments'], async ({ store }) => store.delete((await store.getAllKeys())[0]!))],
    [
      'without anything',
      () =>
        write(['segments', 'postings'], async (transaction) => {
          await transaction.objectStore('segments').clear();
          await transaction.objectStore('postings').clear();
        }),
    ],
  ])('%s is made anew', async (_, damage) => {
    await damage();
    await mendIndex();
    await expectWhatAScanFinds();
    await tendIndex();
    await expectWhatAScanFinds();
    expect(await countOf('unindexed')).toBeLessThanOrEqual(32);
  });

  it('of terms of another Lectern is made anew, and that is no damage', async () => {
    await write(['segments'], async ({ store }) => {
      for (const segment of await store.getAll()) await store.put({ ...segment, version: 0 });
    });
    expect(await mendIndex()).toBe(0);
    expect(await countOf('unindexed')).toBe(200);
    await tendIndex();
    await expectWhatAScanFinds();
  });

  it('is found by the check of the library, which says how many texts were concerned', async () => {
    await checkLibrary({ now: () => 1 });
    await write(['postings'], ({ store }) => store.clear());
    const { repairs } = await checkLibrary({ now: () => 2 });
    expect(repairs.search).toBeGreaterThan(100);
    await expectWhatAScanFinds();
    expect((await checkLibrary({ now: () => 3 })).repairs).toEqual({});
  });
});

describe('the segments to merge', () => {
  const ofSizes = (sizes: number[]) =>
    sizes.map((size, id) => ({ id, docs: Array(size).fill('') }) as unknown as Segment);

  it.each([
    [[], []],
    [[50], []],
    [[50, 40], []],
    [
      [50, 50],
      [0, 1],
    ],
    [
      [500, 50, 50],
      [1, 2],
    ],
    [
      [100, 50, 50],
      [0, 1, 2],
    ],
    [
      [100, 60, 30, 40],
      [0, 1, 2, 3],
    ],
    [[1000, 60, 30, 20], []],
  ])('of %j are %j', (sizes, merged) => {
    expect(segmentsToMerge(ofSizes(sizes)).map(({ id }) => id)).toEqual(merged);
  });
});
