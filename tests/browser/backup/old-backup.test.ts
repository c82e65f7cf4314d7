import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { library } from '../../../lib/library/database';
import { listItems } from '../../../lib/library/items';
import { isSafeArticle } from '../../../lib/sanitize';
import { backUp, dump, fill, restore, wipe } from './library';
// What Lectern wrote in format 1, of the library that `fill` makes.
import version1 from './version-1.zip?url';

vi.mock('../../../lib/browser', () => ({ browser: { runtime: { getBrowserInfo: () => null } } }));
beforeEach(wipe);
afterAll(wipe);

const oldBackup = async () => new File([await (await fetch(version1)).blob()], 'lectern-backup-2026-11-24.zip');

it('a backup of format 1 is restored whole, its articles with all that they have by now', async () => {
  expect(await restore(await oldBackup())).toEqual({ added: 11, merged: 0, rejected: [] });
  const revisions = await (await library()).getAll('revisions');
  expect(revisions).toHaveLength(12);
  expect(revisions.every(({ article }) => isSafeArticle(article))).toBe(true);
  const restored = await dump();
  await wipe();
  await fill();
  // Today's code makes the same library, but for the ids.
  const counts = (all: Record<string, unknown[]>) => Object.entries(all).map(([name, rows]) => [name, rows.length]);
  expect(counts(restored)).toEqual(counts(await dump()));
  expect(restored.assets).toEqual((await dump()).assets);
});

it('and merges into the library that it was made of as it is today', async () => {
  await fill();
  const before = (await listItems()).map(({ title, tags, progress }) => ({ title, tags, progress }));
  expect(await restore(await oldBackup())).toEqual({ added: 0, merged: 11, rejected: [] });
  expect((await listItems()).map(({ title, tags, progress }) => ({ title, tags, progress }))).toEqual(before);
  const { report } = await backUp();
  expect(report).toMatchObject({ written: 11, failed: [] });
});
