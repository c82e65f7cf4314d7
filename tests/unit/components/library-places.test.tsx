import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage, type LibraryPageProps } from '../../../components/library/LibraryPage';
import type { SavedItem, Settings } from '../../../lib/library/types';
import { inDom, savedItem, settings } from './fixtures';

inDom();
beforeEach(() => {
  history.replaceState(null, '', '#');
});

const DAY = 24 * 60 * 60 * 1000;

const ITEMS: SavedItem[] = [
  savedItem({ id: 'new', title: 'New', savedAt: 9, tags: ['Sea', 'trains'], wordCount: 300, publishedTime: null }),
  savedItem({ id: 'begun', title: 'Begun', savedAt: 8, progress: 0.4, tags: ['sea'], publishedTime: '2020' }),
  savedItem({
    id: 'done',
    title: 'done',
    savedAt: 7,
    readAt: 5,
    favouriteAt: 5,
    wordCount: 9000,
    publishedTime: '2024-05',
  }),
  savedItem({ id: 'away', title: 'Away', savedAt: 6, archivedAt: 5, tags: ['trains'] }),
  savedItem({ id: 'gone', title: 'Gone', savedAt: 5, deletedAt: Date.UTC(2026, 9, 1, 12), tags: ['sea'] }),
  savedItem({ id: 'link', title: 'Link', savedAt: 4, revisionId: null, url: 'https://example.org/l', wordCount: 0 }),
];

function show(part: Partial<LibraryPageProps> = {}, items = ITEMS) {
  const asked = {
    find: vi.fn(async () => new Set(['begun', 'away'])),
    onSettings: vi.fn<(change: Partial<Settings>) => void>(),
    onMark: vi.fn(async () => {}),
    onTags: vi.fn(async () => {}),
    onDelete: vi.fn(async () => {}),
    onRestore: vi.fn(async () => {}),
    onPurge: vi.fn(async () => {}),
    onChoose: vi.fn(async () => {}),
    onExport: vi.fn(),
  };
  const props: LibraryPageProps = {
    items,
    settings,
    hrefOf: (itemId) => `saved.html?item=${itemId}`,
    importHref: 'import.html',
    healthHref: 'health.html',
    openPicture: async () => null,
    closePicture: () => {},
    pendingWords: async () => null,
    goneFrom: (deletedAt) => deletedAt + 30 * DAY,
    ...asked,
    ...part,
  };
  const { rerender, unmount } = render(<LibraryPage {...props} />);
  return {
    ...asked,
    unmount,
    update: (more: Partial<LibraryPageProps>) => rerender(<LibraryPage {...props} {...more} />),
  };
}

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const articles = () => titles().filter((title) => title !== 'Tags');
const views = () => within(screen.getByRole('navigation', { name: 'Views' }));
const tags = () => within(screen.getByRole('navigation', { name: 'Tags' }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const row = (title: string) => within(screen.getByText(title).closest('li')!);

async function follow(link: HTMLElement): Promise<void> {
  await act(async () => {
    const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    location.hash = link.getAttribute('href')!;
    await changed;
  });
}

describe('views', () => {
  it('say what is in them', () => {
    show();
    expect(
      views()
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['All4', 'Unread2', 'Reading1', 'Read1', 'Favourites1', 'Archive1', 'Trash1']);
  });

  it.each([
    ['Unread', ['New', 'Link']],
    ['Reading', ['Begun']],
    ['Read', ['done']],
    ['Favourites', ['done']],
    ['Archive', ['Away']],
    ['Trash', ['Gone']],
  ])('%s shows its articles, under its name', async (name, wanted) => {
    show();
    await follow(views().getByRole('link', { name: new RegExp(`^${name}\\d`) }));
    expect(articles()).toEqual(wanted);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(views().getByRole('link', { current: 'page' }).textContent).toMatch(name);
  });

  it('are in the address: a reload shows the same', () => {
    history.replaceState(null, '', '#view=archive&tag=trains');
    show();
    expect(articles()).toEqual(['Away']);
  });

  it.each(['', '#view=nowhere', '#view=__proto__&tag='])('shows all for the address %j', (hash) => {
    history.replaceState(null, '', hash || '#');
    show();
    expect(articles()).toEqual(['New', 'Begun', 'done', 'Link']);
  });

  it('say why they are empty', async () => {
    history.replaceState(null, '', '#view=trash');
    show({}, [ITEMS[0]!]);
    expect(screen.getByRole('heading', { name: 'The trash is empty' })).toBeTruthy();
  });
});

describe('tags', () => {
  it('are those of the view, however they are spelled, the most used first', async () => {
    show();
    expect(
      tags()
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Sea2', 'trains1']);
  });

  it('narrow the list, and the counts of the views; the way back is at hand', async () => {
    show();
    await follow(row('Begun').getByRole('link', { name: 'sea' }));
    expect(articles()).toEqual(['New', 'Begun']);
    expect(views().getByRole('link', { name: /^Trash/ }).textContent).toBe('Trash1');
    expect(views().getByRole('link', { name: /^Archive/ }).textContent).toBe('Archive0');
    await follow(screen.getByRole('link', { name: 'No longer only “sea”' }));
    expect(articles()).toHaveLength(4);
  });

  it('are few at first', async () => {
    const many = Array.from({ length: 15 }, (_, i) => `tag ${i}`);
    show({}, [savedItem({ tags: many })]);
    expect(tags().getAllByRole('link')).toHaveLength(12);
    press('Show all 15');
    expect(tags().getAllByRole('link')).toHaveLength(15);
  });
});

describe('words', () => {
  it('filter inside the view, and stay in the address without a step to go back by', async () => {
    history.replaceState(null, '', '#view=archive');
    const steps = history.length;
    show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'boats' } });
    await screen.findByText('1 article found');
    expect(articles()).toEqual(['Away']);
    expect(location.hash).toBe('#view=archive&words=boats');
    expect(history.length).toBe(steps);
  });

  it('that are nowhere in a view can be looked for in all', async () => {
    history.replaceState(null, '', '#view=read&words=boats');
    show();
    await screen.findByRole('heading', { name: 'Nothing found' });
    await follow(screen.getByRole('link', { name: 'Look in all articles' }));
    expect(articles()).toEqual(['Begun']);
  });

  it('are looked for again when a text changed, and not for a mark', async () => {
    history.replaceState(null, '', '#words=boats');
    const { find, update } = show();
    await screen.findByText('1 article found');
    update({ items: ITEMS.map((item) => ({ ...item, favouriteAt: 3 })) });
    await new Promise((done) => setTimeout(done, 300));
    expect(find).toHaveBeenCalledTimes(1);
    update({ items: ITEMS.map((item) => ({ ...item, updatedAt: item.updatedAt + 1 })) });
    await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(2));
  });
});

describe('the order', () => {
  it.each([
    ['oldest', ['Link', 'done', 'Begun', 'New']],
    ['published', ['Link', 'done', 'Begun', 'New']],
    ['title', ['Begun', 'done', 'Link', 'New']],
    ['longest', ['done', 'Begun', 'New', 'Link']],
    ['shortest', ['New', 'Begun', 'done', 'Link']],
  ] as const)('can be %s', (librarySort, wanted) => {
    show({ settings: { ...settings, librarySort } });
    expect(articles()).toEqual(wanted);
  });

  it('is chosen from a menu, and remembered', () => {
    const { onSettings } = show();
    press('Order: Newest saved');
    press('Longest');
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ librarySort: 'longest' });
  });

  it('stays while one reads', () => {
    const { update } = show();
    const before = articles();
    update({
      items: ITEMS.map((item) => (item.id === 'begun' ? { ...item, progress: 0.7, statesAt: 99 } : item)).reverse(),
    });
    expect(articles()).toEqual(before);
    expect(screen.getByText('70 % read')).toBeTruthy();
  });
});

describe('rows', () => {
  it('of an address without its text lead to the page, and say so', () => {
    show();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Link' });
    expect(link.href).toBe('https://example.org/l');
    expect(link.rel).toBe('noopener noreferrer');
    expect(row('Link').getByText('Link only – open and save it to keep its text')).toBeTruthy();
    expect(row('Link').queryByText(/min read/)).toBeNull();
  });

  it('are left alone when others change', () => {
    const { update } = show();
    const observed = new MutationObserver(() => {});
    observed.observe(screen.getByText('New').closest('li')!, { subtree: true, childList: true, attributes: true });
    update({ items: ITEMS.map((item) => (item.id === 'begun' ? { ...item, progress: 0.9 } : item)) });
    expect(screen.getByText('90 % read')).toBeTruthy();
    expect(observed.takeRecords()).toEqual([]);
  });
});

describe('the trash', () => {
  const openTrash = (items = ITEMS) => {
    history.replaceState(null, '', '#view=trash');
    return show({}, items);
  };

  it('says until when, and gives back', async () => {
    const { onRestore } = openTrash();
    expect(screen.getByText('Can be restored until Oct 31, 2026')).toBeTruthy();
    press('Restore “Gone”');
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(['gone']);
    expect(await screen.findByText('1 article restored.')).toBeTruthy();
  });

  it('deletes for good only after a question', async () => {
    const { onPurge } = openTrash();
    press('Delete for good: “Gone”');
    const dialog = within(screen.getByRole('dialog', { name: 'Delete “Gone” for good?' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onPurge).not.toHaveBeenCalled();
    press('Delete for good: “Gone”');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete for good' }));
    expect(onPurge).toHaveBeenCalledExactlyOnceWith(['gone']);
    expect(await screen.findByText('1 article deleted for good.')).toBeTruthy();
  });

  it('is emptied whole', () => {
    const two = [...ITEMS, savedItem({ id: 'gone-2', title: 'Gone too', deletedAt: Date.UTC(2026, 9, 2) })];
    const { onPurge } = openTrash(two);
    expect(articles()).toEqual(['Gone too', 'Gone']);
    press('Empty the trash');
    fireEvent.click(
      within(screen.getByRole('dialog', { name: /2 articles/ })).getByRole('button', { name: 'Delete for good' }),
    );
    expect(onPurge).toHaveBeenCalledExactlyOnceWith(['gone-2', 'gone']);
  });
});

describe('an export', () => {
  const scopes = () => {
    const group = within(screen.getByRole('group', { name: 'Articles' }));
    return group
      .getAllByRole<HTMLInputElement>('radio')
      .map((radio) => [radio.parentElement!.textContent, radio.checked]);
  };

  it('is of the whole library, the archive too, unless one wants what is in sight', () => {
    history.replaceState(null, '', '#view=unread');
    show();
    press('Export');
    expect(scopes()).toEqual([
      ['The whole library (5)', true],
      ['The 2 in sight', false],
    ]);
  });

  it('is of what is selected, if anything is', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “New”' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Export' })[1]!);
    expect(scopes()[0]).toEqual(['The one that is selected', true]);
  });
});
