// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce } from '../../../lib/library/changes';
import { library } from '../../../lib/library/database';
import { followItems, listAllItems } from '../../../lib/library/follow-items';
import { saveArticle } from '../../../lib/library/save';
import { markItems } from '../../../lib/library/states';
import { deleteItems, purgeItems } from '../../../lib/library/trash';
import type { SavedItem } from '../../../lib/library/types';
import { safeArticle } from './articles';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

let stop = () => {};
afterEach(() => stop());

async function saved(name: string): Promise<string> {
  const answer = await saveArticle(safeArticle({ url: `https://example.org/${name}`, title: name }), 1);
  if (answer.status !== 'saved') throw new Error(answer.status);
  return answer.item.id;
}

async function follow() {
  const seen: SavedItem[][] = [await listAllItems()];
  const failures: unknown[] = [];
  stop = followItems(
    seen[0]!,
    (items) => seen.push(items),
    (error) => failures.push(error),
  );
  return { seen, failures, last: () => new Map(seen.at(-1)!.map((item) => [item.id, item])) };
}

it('shows what is new, changed, in the trash and gone', async () => {
  const [one, two] = [await saved('one'), await saved('two')];
  const { last } = await follow();
  await markItems([one], 'favourite', 5);
  await vi.waitFor(() => expect(last().get(one)?.favouriteAt).toBe(5));
  await deleteItems([two], 6);
  await vi.waitFor(() => expect(last().get(two)?.deletedAt).toBe(6));
  await purgeItems([two]);
  await vi.waitFor(() => expect([...last().keys()]).toEqual([one]));
  const three = await saved('three');
  await vi.waitFor(() => expect([...last().keys()]).toEqual([one, three]));
});

it('leaves the other items the objects that they were', async () => {
  const [one, two] = [await saved('one'), await saved('two')];
  const { seen, last } = await follow();
  await markItems([one], 'read', 5);
  await vi.waitFor(() => expect(last().get(one)?.readAt).toBe(5));
  expect(last().get(two)).toBe(seen[0]!.find(({ id }) => id === two));
});

it('reads many changes in a row at few times', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => saved(`article ${i}`)));
  const { seen, last } = await follow();
  for (const id of ids) await markItems([id], 'read', 5);
  await vi.waitFor(() => expect([...last().values()].every(({ readAt }) => readAt === 5)).toBe(true));
  expect(seen.length - 1).toBeLessThan(10);
});

it('says when the library cannot be read, and goes on with the next change', async () => {
  const id = await saved('one');
  const { failures, last } = await follow();
  vi.spyOn(await library(), 'transaction').mockImplementationOnce(() => {
    throw new Error('disk says no');
  });
  announce([id]);
  await vi.waitFor(() => expect(String(failures)).toContain('disk says no'));
  await markItems([id], 'favourite', 6);
  await vi.waitFor(() => expect(last().get(id)?.favouriteAt).toBe(6));
});
