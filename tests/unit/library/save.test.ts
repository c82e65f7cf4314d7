// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../../lib/library/database';
import { getItem, getItemByUrl, getPictures, getRevision, listItems, listRevisions } from '../../../lib/library/items';
import { saveArticle } from '../../../lib/library/save';
import { changeTags, keepRevision, markItems, setProgress } from '../../../lib/library/states';
import { deleteItems } from '../../../lib/library/trash';
import type { SavedItem } from '../../../lib/library/types';
import { illustrated, safeArticle } from './articles';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

async function saved(...[article, now]: Parameters<typeof saveArticle>): Promise<{ status: string; item: SavedItem }> {
  const answer = await saveArticle(article, now);
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer;
}

describe('a first save', () => {
  it('makes an item with its revision, its pictures as jobs, and its text', async () => {
    const article = illustrated(['https://img.example/a.jpg', 'https://img.example/b.jpg']);
    const { status, item } = await saved(article, 1000);
    expect(status).toBe('saved');
    expect(item).toMatchObject({
      title: article.title,
      picturesTotal: 2,
      picturesKept: 0,
      savedAt: 1000,
      readAt: null,
    });
    expect(await getItem(item.id)).toEqual(item);
    expect((await getRevision(item.revisionId))?.article).toEqual(article);
    expect(await getPictures(item.revisionId)).toMatchObject([
      { slot: 0, state: 'pending', isLead: true, url: 'https://img.example/a.jpg' },
      { slot: 1, state: 'pending', isLead: false, url: 'https://img.example/b.jpg' },
    ]);
    expect((await (await library()).get('texts', item.id))?.text).toContain('ana perez');
  });

  it.each([
    [['listed', 'prose', 'listed'] as const, 2],
    [['prose', 'prose'] as const, 2],
  ])('counts of a timeline of %j what is shown as its number: %i', async (kinds, count) => {
    const timeline = kinds.map((kind) => ({ kind, dateText: '2024', date: '2024', event: 'Opened.', anchor: null }));
    expect((await saved(safeArticle({ timeline }), 1)).item.timelineCount).toBe(count);
  });

  it('lists the newest first', async () => {
    await saved(safeArticle({ url: 'https://news.example/1' }), 1);
    await saved(safeArticle({ url: 'https://news.example/3' }), 3);
    await saved(safeArticle({ url: 'https://news.example/2' }), 2);
    expect((await listItems()).map(({ savedAt }) => savedAt)).toEqual([3, 2, 1]);
  });
});

describe('saving a page again', () => {
  it('changes nothing when the article is the same', async () => {
    const { item } = await saved(safeArticle(), 1);
    const again = await saved(safeArticle({ url: 'https://news.example/bridge?utm_source=x#top', leftOut: [] }), 2);
    expect(again).toEqual({ status: 'unchanged', item });
    expect(await listRevisions(item.id)).toHaveLength(1);
  });

  it('shows the new revision and keeps the old one', async () => {
    const { item } = await saved(safeArticle(), 1);
    const again = await saved(
      safeArticle({ title: 'Reopened', contentHtml: '<p>New.</p>', textContent: 'New.', wordCount: 700 }),
      2,
    );
    expect(again.status).toBe('updated');
    expect(again.item).toMatchObject({
      id: item.id,
      title: 'Reopened',
      savedAt: 1,
      updatedAt: 2,
      pendingRevisionId: null,
    });
    expect(await listRevisions(item.id)).toMatchObject([{ id: item.revisionId }, { id: again.item.revisionId }]);
    expect(await listItems()).toEqual([again.item]);
  });

  it('keeps a picture that is kept already', async () => {
    const { item } = await saved(illustrated(['https://img.example/a.jpg']), 1);
    const pictures = await getPictures(item.revisionId);
    await (await library()).put('pictures', { ...pictures[0]!, state: 'kept', asset: 'abc' });
    const again = await saved(
      illustrated(['https://img.example/b.jpg', 'https://img.example/a.jpg'], { leadPicture: 1 }),
      2,
    );
    expect(again.item).toMatchObject({ picturesTotal: 2, picturesKept: 1, leadAsset: 'abc' });
    expect(await getPictures(again.item.revisionId)).toMatchObject([
      { state: 'pending' },
      { state: 'kept', asset: 'abc' },
    ]);
  });

  it('takes an item out of the trash', async () => {
    const { item } = await saved(safeArticle(), 1);
    await deleteItems([item.id], 2);
    expect(await getItemByUrl(item.url)).toBeNull();
    const again = await saved(safeArticle(), 3);
    expect(again).toMatchObject({ status: 'saved', item: { id: item.id, deletedAt: null, savedAt: 3 } });
    expect(await getItemByUrl(item.url)).toEqual(again.item);
  });
});

describe('a much shorter save', () => {
  const short = (wordCount: number) => safeArticle({ contentHtml: `<p>${wordCount}</p>`, wordCount });

  it.each([
    [699, 'shorter'],
    [700, 'updated'],
  ])('of %i words in place of 1000 is %s', async (words, status) => {
    await saved(safeArticle(), 1);
    expect((await saved(short(words), 2)).status).toBe(status);
  });

  it('waits beside the shown one until the person chooses', async () => {
    const { item } = await saved(safeArticle(), 1);
    const aside = await saved(short(10), 2);
    expect(aside.item).toMatchObject({ revisionId: item.revisionId, wordCount: 1000, title: item.title });
    expect((await getRevision(aside.item.pendingRevisionId!))?.article.wordCount).toBe(10);
    expect(await saved(short(10), 3)).toEqual({ status: 'shorter', item: aside.item });
  });

  it('takes the place of one that waits, which was acknowledged and stays', async () => {
    const { item } = await saved(safeArticle(), 1);
    const first = await saved(short(10), 2);
    const second = await saved(short(20), 3);
    expect(await listRevisions(item.id)).toMatchObject([
      { id: item.revisionId },
      { id: first.item.pendingRevisionId },
      { id: second.item.pendingRevisionId },
    ]);
  });

  it('is forgotten when the saved one is kept', async () => {
    const { item } = await saved(safeArticle(), 1);
    await saved(short(10), 2);
    expect(await keepRevision(item.id, 'saved', 3)).toMatchObject({
      revisionId: item.revisionId,
      pendingRevisionId: null,
    });
    expect(await listRevisions(item.id)).toHaveLength(1);
  });

  it('is shown when the new one is kept', async () => {
    const { item } = await saved(safeArticle(), 1);
    const aside = await saved(short(10), 2);
    const kept = await keepRevision(item.id, 'new', 3);
    expect(kept).toMatchObject({
      revisionId: aside.item.pendingRevisionId,
      pendingRevisionId: null,
      wordCount: 10,
      updatedAt: 3,
    });
    expect(await listRevisions(item.id)).toHaveLength(2);
  });

  it('needs no choice after a full save, and stays', async () => {
    const { item } = await saved(safeArticle(), 1);
    const aside = await saved(short(10), 2);
    const full = await saved(safeArticle({ contentHtml: '<p>Longer.</p>', wordCount: 1200 }), 3);
    expect(full).toMatchObject({ status: 'updated', item: { pendingRevisionId: null, wordCount: 1200 } });
    expect(await listRevisions(item.id)).toMatchObject([
      { id: item.revisionId },
      { id: aside.item.pendingRevisionId },
      { id: full.item.revisionId },
    ]);
  });
});

describe('states', () => {
  it('marks as read and unread, archived, favourite', async () => {
    const { item } = await saved(safeArticle(), 1);
    expect(await markItems([item.id, 'nowhere'], 'read', 5)).toBe(1);
    await markItems([item.id], 'archived', 6);
    await markItems([item.id], 'favourite', 7);
    expect(await getItem(item.id)).toMatchObject({ readAt: 5, archivedAt: 6, favouriteAt: 7, statesAt: 7 });
    await markItems([item.id], 'unread', 8);
    await markItems([item.id], 'unarchived', 9);
    await markItems([item.id], 'notFavourite', 10);
    expect(await getItem(item.id)).toMatchObject({ readAt: null, archivedAt: null, favouriteAt: null, statesAt: 10 });
  });

  it('notes the progress; at the end it is read', async () => {
    const { item } = await saved(safeArticle(), 1);
    await setProgress(item.id, 0.4, 5);
    expect(await getItem(item.id)).toMatchObject({ progress: 0.4, readAt: null });
    await setProgress(item.id, 1, 6);
    await setProgress(item.id, 0.2, 7);
    expect(await getItem(item.id)).toMatchObject({ progress: 0.2, readAt: 6 });
  });

  it('gives tags and takes them away, whatever their case', async () => {
    const { item } = await saved(safeArticle(), 1);
    expect(await changeTags([item.id], ['  River  towns ', 'Bridges', 'bridges', ' '], [], 5)).toBe(1);
    expect((await getItem(item.id))?.tags).toEqual(['River towns', 'Bridges']);
    expect(await changeTags([item.id], ['BRIDGES'], ['river towns'], 6)).toBe(1);
    expect((await getItem(item.id))?.tags).toEqual(['Bridges']);
    expect(await changeTags([item.id], ['bridges'], [], 7)).toBe(0);
  });

  it('says so when there is no such item', async () => {
    await expect(keepRevision('nowhere', 'new', 1)).rejects.toThrow('There is no item nowhere');
  });
});
