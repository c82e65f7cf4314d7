// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { getItemByUrl, listItems } from '../../../lib/library/items';
import { openStaging } from '../../../lib/library/staging';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

const link = (url: string, parts = {}) => ({
  url,
  title: null,
  excerpt: null,
  tags: [],
  savedAt: null,
  progress: 0,
  readAt: null,
  archivedAt: null,
  favouriteAt: null,
  ...parts,
});

it('commits links', async () => {
  const staging = await openStaging();
  await expect(openStaging()).rejects.toMatchObject({ reason: 'busy' });
  await staging.addLink(link('https://news.example/a', { title: 'A' }), 5);
  await staging.addLink(link('https://news.example/a?utm_source=x', { tags: ['t'] }), 5);
  expect(await staging.preview()).toMatchObject({ added: 1, merged: 1 });
  expect(await staging.commit()).toEqual({ added: 1, merged: 1 });
  expect(await listItems()).toHaveLength(1);
  expect(await getItemByUrl('https://news.example/a')).toMatchObject({ title: 'A', tags: ['t'], savedAt: 5 });
  await (await openStaging()).discard();
  expect(await indexedDB.databases()).toHaveLength(1);
});
