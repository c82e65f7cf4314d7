// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { mergeRecords, withoutLost } from '../../../lib/library/merge';
import { itemOfLink, mergeLink } from '../../../lib/library/merge-link';
import type { ImportedLink, LibraryRecord } from '../../../lib/library/types';
import { link } from './links';
import { picture, record, revision } from './records';

vi.mock('../../../lib/browser', () => import('./fake-browser'));

const A = 'a'.repeat(64);
const older = revision('older', 10);
const shown = revision('shown', 20);
const newer = revision('newer', 30);
const shorter = revision('shorter', 40);

/** Merges, and makes sure that merging once more changes nothing, nor merging the outcome with itself. */
function merge(mine: LibraryRecord, theirs: LibraryRecord): LibraryRecord {
  const merged = mergeRecords(mine, theirs);
  expect(mergeRecords(merged, theirs)).toEqual(merged);
  expect(mergeRecords(merged, merged)).toEqual(merged);
  return merged;
}

const ids = ({ revisions }: LibraryRecord) => revisions.map(({ id }) => id);

describe('a record and the item that it came from', () => {
  it.each([
    ['a plain one', record([shown])],
    ['one in the trash', record([shown], { deletedAt: 5 })],
    ['one with a choice', record([shown, shorter], { revisionId: shown.id, pendingRevisionId: shorter.id })],
    ['one that shows an earlier revision', record([newer, shown])],
    ['one whose page changed back', record([shown, newer, revision('shown', 50)])],
    ['an address', record([])],
    ['one with pictures', record([shown], { leadAsset: A }, [picture(shown.id, { state: 'kept', asset: A })])],
  ])('are equal after it: %s', (_, same) => {
    expect(merge(same, structuredClone(same))).toEqual(same);
  });
});

describe('the shown revision', () => {
  it('is the later one; the other stays as an earlier one', () => {
    const merged = merge(record([shown], { updatedAt: 20 }), record([newer], { updatedAt: 30 }));
    expect(merged.item).toMatchObject({ revisionId: newer.id, title: 'newer', updatedAt: 30 });
    expect(ids(merged)).toEqual([shown.id, newer.id]);
    const other = merge(record([newer], { updatedAt: 30 }), record([shown], { updatedAt: 20 }));
    expect(other.item).toMatchObject({ revisionId: newer.id, title: 'newer', updatedAt: 30 });
    expect(ids(other)).toEqual([newer.id, shown.id]);
  });

  it('is the one text that there is', () => {
    expect(merge(record([]), record([older])).item).toMatchObject({ revisionId: older.id, title: 'older' });
    expect(merge(record([older]), record([])).item).toMatchObject({ revisionId: older.id, title: 'older' });
  });

  it('is known by its content, whatever its id', () => {
    const merged = merge(record([shown]), record([older, { ...shown, id: 'other' }]));
    expect(merged.item.revisionId).toBe(shown.id);
    expect(ids(merged)).toEqual([shown.id, older.id]);
  });

  it('belongs to the item of the library', () => {
    const theirs = record([{ ...newer, itemId: 'theirs' }], { id: 'theirs' }, [
      picture(newer.id, { itemId: 'theirs' }),
    ]);
    const merged = merge(record([shown]), theirs);
    expect(merged.item.id).toBe('item');
    expect([...merged.revisions, ...merged.pictures].every(({ itemId }) => itemId === 'item')).toBe(true);
  });
});

describe('a shorter save that waits', () => {
  const waiting = record([shown, shorter], { revisionId: shown.id, pendingRevisionId: shorter.id });

  it('waits again where it is not known', () => {
    expect(merge(record([shown]), waiting).item).toMatchObject({
      revisionId: shown.id,
      pendingRevisionId: shorter.id,
    });
  });

  it('waits no more where it was chosen, or where another text is shown', () => {
    const chosen = record([shown, shorter]);
    expect(merge(chosen, waiting).item).toMatchObject({ revisionId: shorter.id, pendingRevisionId: null });
    expect(merge(record([newer]), waiting)).toMatchObject({
      item: { revisionId: newer.id, pendingRevisionId: null },
      revisions: [{ id: newer.id }, { id: shown.id }, { id: shorter.id }],
    });
    expect(merge(waiting, chosen).item).toMatchObject({ revisionId: shorter.id, pendingRevisionId: null });
  });

  it('goes on waiting in the library, unless a later text is shown', () => {
    expect(merge(waiting, record([newer])).item).toMatchObject({
      revisionId: newer.id,
      pendingRevisionId: shorter.id,
    });
    const latest = revision('latest', 50);
    expect(merge(waiting, record([latest])).item).toMatchObject({ revisionId: latest.id, pendingRevisionId: null });
  });
});

describe('states', () => {
  const mine = { tags: ['One'], progress: 0.2, readAt: null, archivedAt: 7, statesAt: 200 };
  const theirs = { tags: ['two', 'one'], progress: 0.9, readAt: 5, archivedAt: null, favouriteAt: 6 };

  it('are those that changed last; a tag that was taken away since does not come back', () => {
    const kept = merge(record([shown], mine), record([shown], { ...theirs, statesAt: 150 })).item;
    expect(kept).toMatchObject({ ...mine, tags: ['One'] });
    const changed = merge(record([shown], mine), record([shown], { ...theirs, statesAt: 250 })).item;
    expect(changed).toMatchObject({ ...theirs, tags: ['two', 'one'], statesAt: 250 });
  });

  it('of a page that was saved in two libraries are those that changed last; its tags are united', () => {
    const saved = { ...shown, itemId: 'theirs' };
    for (const statesAt of [150, 250]) {
      const { item } = merge(record([shown], mine), record([saved], { ...theirs, id: 'theirs', statesAt }));
      expect(item).toMatchObject({ tags: ['One', 'two'], progress: statesAt > 200 ? 0.9 : 0.2 });
    }
  });

  it('has the earlier time of saving', () => {
    expect(merge(record([shown], { savedAt: 9 }), record([shown], { savedAt: 4 })).item.savedAt).toBe(4);
    expect(merge(record([shown], { savedAt: 4 }), record([shown], { savedAt: 9 })).item.savedAt).toBe(4);
  });

  it.each([
    [5, null, null],
    [null, 5, null],
    [5, 8, 5],
  ])('in the trash since %j and since %j: since %j', (here, there, after) => {
    const merged = merge(record([shown], { deletedAt: here }), record([shown], { deletedAt: there }));
    expect(merged.item.deletedAt).toBe(after);
  });
});

describe('pictures', () => {
  const failed = picture(shown.id, { state: 'failed', reason: 'network' });
  const kept = picture(shown.id, { state: 'kept', asset: A });

  it('are kept when one side has kept them', () => {
    const expected = { item: { picturesTotal: 1, picturesKept: 1, leadAsset: A }, pictures: [kept] };
    expect(merge(record([shown], {}, [failed]), record([shown], { leadAsset: A }, [kept]))).toMatchObject(expected);
    expect(merge(record([shown], { leadAsset: A }, [kept]), record([shown], {}, [failed]))).toMatchObject(expected);
  });

  it('are jobs again when their bytes are nowhere', () => {
    const lost = withoutLost(record([shown], { leadAsset: A }, [kept]), () => false);
    expect(lost).toMatchObject({
      item: { picturesTotal: 1, picturesKept: 0, leadAsset: null },
      pictures: [{ state: 'pending', reason: null, asset: null, attempts: 0 }],
    });
    const whole = record([shown], { leadAsset: A }, [kept]);
    expect(withoutLost(whole, (asset) => asset === A)).toEqual(whole);
  });
});

describe('an imported address', () => {
  const url = 'https://news.example/bridge';
  const bare = link(url);
  const full: ImportedLink = {
    ...bare,
    title: 'Bridge',
    excerpt: 'It opens.',
    tags: [' a ', 'A', 'b'],
    savedAt: 3,
    progress: 0.5,
    readAt: 4,
    archivedAt: 5,
    favouriteAt: 6,
  };
  const linked = (mine: LibraryRecord['item'], link: ImportedLink) => {
    const item = itemOfLink(link, 900);
    const merged = mergeLink(mine, item);
    expect(mergeLink(merged, item)).toEqual(merged);
    return merged;
  };

  it('is an item without a text', () => {
    expect(itemOfLink(full, 900)).toMatchObject({
      url,
      identity: url,
      title: 'Bridge',
      tags: ['a', 'b'],
      savedAt: 3,
      statesAt: 900,
      revisionId: null,
    });
    expect(itemOfLink(bare, 900)).toMatchObject({ title: url, savedAt: 900, updatedAt: 900 });
  });

  it('sets what is not set, and no more', () => {
    const { item } = record([shown], { tags: ['c'], progress: 0.7, readAt: 50 });
    expect(linked(item, full)).toEqual({
      ...item,
      tags: ['c', 'a', 'b'],
      savedAt: 3,
      archivedAt: 5,
      favouriteAt: 6,
      statesAt: 900,
    });
    expect(linked(item, bare)).toEqual(item);
  });

  it('gives its title to an item that has none, and takes it out of the trash', () => {
    expect(linked(itemOfLink(bare, 1), full)).toMatchObject({ title: 'Bridge', excerpt: 'It opens.' });
    expect(linked(itemOfLink(full, 1), { ...bare, title: 'Other' }).title).toBe('Bridge');
    expect(linked(record([shown], { deletedAt: 8 }).item, bare).deletedAt).toBeNull();
  });
});
