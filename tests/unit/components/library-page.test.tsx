import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage, type LibraryPageProps } from '../../../components/library/LibraryPage';
import type { RunExport } from '../../../components/library/use-export';
import type { ExportReport } from '../../../lib/exporters/types';
import type { SavedItem } from '../../../lib/library/types';
import { inDom, savedItem, settings } from './fixtures';

inDom();
beforeEach(() => location.replace('#'));

const ITEMS = ['Apples', 'Boats', 'Clocks'].map((title, i) =>
  savedItem({ id: title.toLowerCase(), title, savedAt: 1000 - i }),
);

const REPORT: ExportReport = { filename: 'lectern.zip', mime: 'application/zip', written: 3, skipped: [], failed: [] };

function show(items: SavedItem[] = ITEMS, part: Partial<LibraryPageProps> = {}) {
  const asked = {
    find: vi.fn(async () => new Set(['boats'])),
    onMark: vi.fn(async () => {}),
    onTags: vi.fn(async () => {}),
    onDelete: vi.fn(async () => {}),
    onRestore: vi.fn(async () => {}),
    onPurge: vi.fn(async () => {}),
    onChoose: vi.fn(async () => {}),
    onSettings: vi.fn(),
    onExport: vi.fn<RunExport>(async () => REPORT),
  };
  const props: LibraryPageProps = {
    items,
    settings,
    hrefOf: (itemId) => `saved.html?item=${itemId}`,
    importHref: 'import.html',
    healthHref: 'health.html',
    openPicture: async () => null,
    closePicture: () => {},
    pendingWords: async () => 420,
    goneFrom: (deletedAt) => deletedAt + 30 * DAY,
    ...asked,
    ...part,
  };
  const { rerender } = render(<LibraryPage {...props} />);
  const update = (changed: SavedItem[], other: Partial<LibraryPageProps> = {}) =>
    rerender(<LibraryPage {...props} {...other} items={changed} />);
  return { ...asked, update };
}

/** Follows a link of the page, as far as the fragment. */
async function follow(name: string | RegExp): Promise<void> {
  const href = screen.getByRole('link', { name }).getAttribute('href');
  await act(async () => {
    location.hash = href!;
    await new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  });
}

const DAY = 24 * 60 * 60 * 1000;

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const select = (title: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Select “${title}”` }));
const row = (title: string) => within(screen.getByText(title).closest('li')!);

describe('the list', () => {
  it('says what to do when it is empty', () => {
    show([]);
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is newest first and leads to each article', () => {
    show();
    expect(titles()).toEqual(['Apples', 'Boats', 'Clocks']);
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Boats' }).getAttribute('href')).toBe(
      'saved.html?item=boats',
    );
  });

  it('shows what there is of each, and whether it was read', () => {
    const rich = { timelineCount: 5, questionCount: 1, picturesTotal: 5, picturesKept: 3 };
    show([savedItem({ id: 'a', title: 'Rich', ...rich }), savedItem({ id: 'b', title: 'Plain', readAt: 1 })]);
    for (const badge of ['Timeline: 5 dates', '1 question', '3 of 5 pictures kept', 'Unread'])
      expect(row('Rich').getByText(badge)).toBeTruthy();
    expect(row('Plain').queryByText('Unread')).toBeNull();
  });

  it('tells when an article was published and when it was saved', () => {
    const savedAt = new Date(2026, 2, 4, 12).getTime();
    show([savedItem({ id: 'a', title: 'Apples', publishedTime: '2019-07', savedAt })]);
    expect(row('Apples').getByText('July 2019')).toBeTruthy();
    expect(row('Apples').getByText(/Saved .*Mar.*2026/)).toBeTruthy();
  });

  it('shows a hundred at first and more on request', () => {
    show(Array.from({ length: 130 }, (_, i) => savedItem({ id: `i${i}`, title: `Article ${i}` })));
    expect(titles()).toHaveLength(100);
    press('Show more');
    expect(titles()).toHaveLength(130);
  });
});

describe('the filter', () => {
  const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });

  it('shows the articles that have the words, and all of them when it is emptied by Escape', async () => {
    const { find } = show();
    type(' red boats ');
    await vi.waitFor(() => expect(titles()).toEqual(['Boats']));
    expect(find).toHaveBeenCalledExactlyOnceWith('red boats');
    expect(screen.getByText('1 article found')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(titles()).toEqual(['Apples', 'Boats', 'Clocks']);
  });

  it('says when the library cannot be searched', async () => {
    show(ITEMS, { find: () => Promise.reject(new Error('disk says no')) });
    type('boats');
    expect(await screen.findByText('That did not work: disk says no')).toBeTruthy();
    expect(titles()).toHaveLength(3);
  });

  it('says when nothing is found', async () => {
    show(ITEMS, { find: async () => new Set() });
    type('zebra');
    expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeTruthy();
  });
});

describe('without room', () => {
  it('a change that fails says so in plain words', async () => {
    const onMark = async () => {
      throw new DOMException('Encountered full disk while committing', 'UnknownError');
    };
    show(ITEMS, { onMark });
    press('Mark “Boats” as read');
    expect(await screen.findByText(/^There is no room left on this device\./)).toBeTruthy();
  });
});

describe('marks', () => {
  it('are set for one, or for all that are selected', () => {
    const { onMark } = show();
    press('Mark “Boats” as read');
    select('Apples');
    select('Clocks');
    press('Favourite');
    expect(onMark.mock.calls).toEqual([
      [['boats'], 'read'],
      [['apples', 'clocks'], 'favourite'],
    ]);
  });

  it('are taken away where all that are selected have them', () => {
    const { onMark } = show([savedItem({ id: 'a', title: 'Apples', readAt: 1, favouriteAt: 1 })]);
    select('Apples');
    press('Mark as unread');
    press('No favourite any more');
    press('Make “Apples” no favourite any more');
    expect(onMark.mock.calls).toEqual([
      [['a'], 'unread'],
      [['a'], 'notFavourite'],
      [['a'], 'notFavourite'],
    ]);
  });

  it('can be undone where they take an article out of sight, and the focus goes to the next one', async () => {
    const { onMark, update } = show();
    const button = screen.getByRole('button', { name: 'Archive “Boats”' });
    button.focus();
    await act(async () => void fireEvent.click(button));
    update(ITEMS.map((item) => (item.id === 'boats' ? { ...item, archivedAt: 5 } : item)));
    expect(titles()).toEqual(['Apples', 'Clocks']);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Clocks' })));
    press('Undo');
    expect(onMark.mock.calls).toEqual([
      [['boats'], 'archived'],
      [['boats'], 'unarchived'],
    ]);
  });
});

describe('deleting', () => {
  it('can be undone, and the focus goes to the next article and back', async () => {
    const { onDelete, onRestore, update } = show();
    const button = screen.getByRole('button', { name: 'Delete “Boats”' });
    button.focus();
    await act(async () => void fireEvent.click(button));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(['boats']);
    expect(await screen.findByText('1 article deleted.')).toBeTruthy();
    update(ITEMS.map((item) => (item.id === 'boats' ? { ...item, deletedAt: 5 } : item)));
    expect(titles()).toEqual(['Apples', 'Clocks']);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Clocks' })));
    press('Undo');
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(['boats']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    update(ITEMS);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Boats' })));
  });

  it('of the last article leaves the focus on the title', async () => {
    const { update } = show([savedItem()]);
    const button = screen.getByRole('button', { name: 'Delete “The story”' });
    button.focus();
    await act(async () => void fireEvent.click(button));
    update([savedItem({ deletedAt: 5 })]);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Library' })));
  });

  it('can be undone by Ctrl+Z, but not while one types', async () => {
    const { onRestore } = show();
    press('Delete “Apples”');
    await screen.findByText('1 article deleted.');
    // The keys are listened to once the message has been painted.
    await new Promise((done) => setTimeout(done, 100));
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'z', ctrlKey: true });
    expect(onRestore).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(['apples']);
  });

  it('offers to undo for fifteen seconds, and as long as the focus is there', async () => {
    show();
    press('Delete “Apples”');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await act(async () => void (await vi.advanceTimersByTimeAsync(100)));
      const undo = screen.getByRole('button', { name: 'Undo' });
      const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
      await act(() => undo.focus());
      await wait(60_000);
      await act(() => undo.blur());
      await wait(14_000);
      expect(undo.isConnected).toBe(true);
      await wait(2000);
      expect(undo.isConnected).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says when it did not work', async () => {
    show(ITEMS, { onDelete: () => Promise.reject(new Error('disk says no')) });
    press('Delete “Apples”');
    expect(await screen.findByText('That did not work: disk says no')).toBeTruthy();
  });
});

describe('who came for a backup', () => {
  it('finds its export begun, of the whole library', () => {
    show(ITEMS, { cameFor: 'backup' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Lectern backup/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /whole library/ }).checked).toBe(true);
    press('Cancel');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('finds none begun where there is nothing to back up', () => {
    show([], { cameFor: 'backup' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the selection', () => {
  const all = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Select all|selected/ });

  it('takes all, none or some', () => {
    show();
    fireEvent.click(all());
    expect(screen.getByText('3 selected')).toBeTruthy();
    select('Boats');
    expect(screen.getByText('2 selected')).toBeTruthy();
    expect(all().indeterminate).toBe(true);
    fireEvent.click(all());
    fireEvent.click(all());
    expect(screen.getByText('Select all')).toBeTruthy();
  });

  it('is empty in another view', async () => {
    show();
    select('Boats');
    await follow(/^Unread/);
    expect(titles()).toEqual(['Apples', 'Boats', 'Clocks']);
    expect(screen.getByText('Select all')).toBeTruthy();
  });
});

describe('two versions', () => {
  it('are asked about in the list, with a look at the new one', async () => {
    const { onChoose } = show([savedItem({ pendingRevisionId: 'revision-2' })]);
    expect(await screen.findByText(/It has 420 words/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See the new one' })).toBeTruthy();
    press('Take the new one');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('item-a', 'new');
  });
});
