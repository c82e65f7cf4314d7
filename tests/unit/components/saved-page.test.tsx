import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SavedPage, type SavedPageProps } from '../../../components/SavedPage';
import { InTrash } from '../../../components/saved/InTrash';
import { LinkOnly } from '../../../components/saved/LinkOnly';
import type { Revision, SavedPicture } from '../../../lib/library/types';
import { article, inDom, savedItem, settings, timelineDoings } from './fixtures';

inDom();

const revision = (id: string, savedAt = 1): Revision => ({
  id,
  itemId: 'item-a',
  savedAt,
  contentHash: id,
  article: article(),
});

const picture = (slot: number, state: SavedPicture['state']): SavedPicture => ({
  revisionId: 'revision-1',
  itemId: 'item-a',
  slot,
  isLead: false,
  url: `https://example.org/${slot}.jpg`,
  state,
  reason: null,
  asset: state === 'kept' ? 'a' : null,
  attempts: 1,
  notBefore: 0,
});

function show(part: Partial<SavedPageProps> = {}) {
  const asked = {
    onMark: vi.fn(async () => {}),
    onTags: vi.fn(async () => {}),
    onDelete: vi.fn(async () => {}),
    onChoose: vi.fn(async () => {}),
    onRetryPictures: vi.fn(async () => {}),
    onProgress: vi.fn(),
    onPrint: vi.fn(),
  };
  render(
    <SavedPage
      item={savedItem()}
      revision={revision('revision-1')}
      versions={[{ revisionId: 'revision-1', savedAt: 1, wordCount: 2 }]}
      pendingWords={null}
      pictures={[]}
      pictureSource={() => ({ placeholder: 1, reason: null, state: 'lost' })}
      settings={settings}
      onSettings={() => {}}
      libraryHref="library.html"
      allowHref="allow.html"
      versionHref={(id) => `saved.html?revision=${id}`}
      timelineDoings={timelineDoings}
      loadTags={async () => ['sea', 'trains']}
      {...asked}
      {...part}
    />,
  );
  return asked;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Gives the text a place on the screen: jsdom has no layout. */
function layOut(top: number, height: number): void {
  const box = { top, height, bottom: top + height, left: 0, right: 0, width: 0, x: 0, y: top, toJSON: () => ({}) };
  vi.spyOn(document.querySelector('.prose')!, 'getBoundingClientRect').mockReturnValue(box);
  let at = top;
  for (const block of document.querySelectorAll('.prose > *')) {
    const own = { ...box, top: at, height: height / 2, bottom: at + height / 2 };
    vi.spyOn(block, 'getBoundingClientRect').mockReturnValue(own);
    at += height / 2;
  }
}

describe('what one makes of a saved article', () => {
  it('is at hand while one reads', () => {
    const { onMark, onDelete } = show();
    press('Favourite');
    press('Mark as read');
    press('Archive');
    press('More');
    press('Delete');
    expect(onMark.mock.calls).toEqual([['favourite'], ['read'], ['archived']]);
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('can be taken back', () => {
    const { onMark } = show({ item: savedItem({ favouriteAt: 1, readAt: 1, archivedAt: 1 }) });
    expect(screen.getByRole('button', { name: 'Favourite', pressed: true })).toBeTruthy();
    press('Favourite');
    press('Mark as unread');
    press('Take out of the archive');
    expect(onMark.mock.calls).toEqual([['notFavourite'], ['unread'], ['unarchived']]);
  });

  it('includes its tags', async () => {
    const { onTags } = show({ item: savedItem({ tags: ['sea'] }) });
    press('Tags');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'trains' }));
    fireEvent.submit(dialog.getByRole('textbox').closest('form')!);
    expect(onTags).toHaveBeenCalledExactlyOnceWith(['trains'], []);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('without room', () => {
  const full = async () => {
    throw Object.assign(new Error('The quota has been exceeded.'), { name: 'QuotaExceededError' });
  };

  it('says so in plain words', async () => {
    show({ onMark: full });
    press('Favourite');
    expect(await screen.findByText(/^There is no room left on this device\./)).toBeTruthy();
  });

  it('says so of what is in the trash, too', async () => {
    render(<InTrash item={savedItem({ deletedAt: 1 })} goneFrom={2} libraryHref="l" onRestore={full} />);
    press('Restore');
    expect(await screen.findByText(/^There is no room left on this device\./)).toBeTruthy();
  });
});

describe('reading progress', () => {
  const leave = () => window.dispatchEvent(new Event('pagehide'));

  it('is what of the text is above the line, when one leaves', () => {
    const { onProgress } = show();
    layOut(96 - 1000, 4000);
    leave();
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(expect.closeTo(0.25, 1));
  });

  it('is nothing before the text begins, and all when its end is in sight', () => {
    const { onProgress } = show();
    layOut(300, 4000);
    leave();
    expect(onProgress).not.toHaveBeenCalled();
    layOut(300, 200);
    leave();
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is not reported for a tab that nobody looks at', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { onProgress } = show();
    layOut(300, 200);
    leave();
    expect(onProgress).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is that of the version which the item shows only', () => {
    const { onProgress } = show({ revision: revision('revision-0') });
    layOut(300, 200);
    leave();
    expect(onProgress).not.toHaveBeenCalled();
  });

  it.each([
    [savedItem({ progress: 0.5 }), true],
    [savedItem({ progress: 0.5, readAt: 1 }), false],
    [savedItem(), false],
  ])('is where one begins, unless one was at the end (case %#)', (item, isScrolled) => {
    const box = { top: 500, height: 100, bottom: 600 } as DOMRect;
    const layout = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    show({ item });
    layout.mockRestore();
    expect(vi.mocked(window.scrollTo).mock.calls.length > 0).toBe(isScrolled);
  });
});

describe('versions', () => {
  const versions = [
    { revisionId: 'revision-0', savedAt: Date.UTC(2026, 0, 1, 12), wordCount: 1200 },
    { revisionId: 'revision-1', savedAt: Date.UTC(2026, 1, 1, 12), wordCount: 2530 },
  ];

  it('are not mentioned where there is one', () => {
    show();
    expect(screen.queryByRole('button', { name: /version/ })).toBeNull();
  });

  it('can be seen, the newest first', () => {
    show({ versions });
    press('2 versions');
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: /words/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'saved.html?revision=revision-1',
      'saved.html?revision=revision-0',
    ]);
    expect(links[0]!.getAttribute('aria-current')).toBe('page');
    expect(links[1]!.textContent).toMatch(/Jan 1, 2026.*1,200 words/);
  });

  it('say when they are not the one that the library shows, and lead back', () => {
    show({ versions, revision: revision('revision-0', versions[0]!.savedAt) });
    expect(screen.getByRole('heading', { name: /^The version of Jan 1, 2026/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Show the current one' }).getAttribute('href')).toBe(
      'saved.html?revision=revision-1',
    );
  });
});

describe('pictures', () => {
  it('that are all here are not mentioned', () => {
    show({ pictures: [picture(0, 'kept')] });
    expect(screen.queryByText(/pictures/)).toBeNull();
  });

  it('that are missing are counted, with what can be done', () => {
    const states = ['kept', 'not-allowed', 'not-allowed', 'failed', 'pending'] as const;
    const { onRetryPictures } = show({ pictures: states.map((state, slot) => picture(slot, state)) });
    expect(screen.getByText(/^2 of 5 pictures are not here/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Allow pictures' }).getAttribute('href')).toBe('allow.html');
    expect(screen.getByText(/^1 of 5 pictures are still being fetched/)).toBeTruthy();
    press('Try again');
    expect(onRetryPictures).toHaveBeenCalledOnce();
  });
});

describe('what is no article', () => {
  it('an address without its text leads to the page', () => {
    render(<LinkOnly item={savedItem({ revisionId: null })} libraryHref="library.html" />);
    expect(screen.getByRole('link', { name: 'Open the original page' }).getAttribute('href')).toBe(
      'https://example.org/story',
    );
  });

  it('what is in the trash can be restored, and until when', async () => {
    const onRestore = vi.fn(async () => {});
    const goneFrom = Date.UTC(2026, 9, 31, 12);
    render(<InTrash item={savedItem({ deletedAt: 1 })} goneFrom={goneFrom} libraryHref="l" onRestore={onRestore} />);
    expect(screen.getByText('Can be restored until Oct 31, 2026')).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Restore'));
    press('Restore');
    expect(onRestore).toHaveBeenCalledOnce();
  });
});
