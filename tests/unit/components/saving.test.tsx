import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LivePage } from '../../../components/LivePage';
import type { PictureDoings } from '../../../components/shell/use-picture-question';
import type { SaveDoings } from '../../../components/shell/use-save';
import type { SaveAnswer } from '../../../lib/messages';
import { article, inDom, savedItem, settings, timelineDoings } from './fixtures';

inDom();

const item = savedItem();

function show(part: Partial<SaveDoings> = {}, picturePart: Partial<PictureDoings> = {}) {
  const pictures = { isNeeded: false, request: null, onAllow: vi.fn(), onRefuse: vi.fn(), ...picturePart };
  const doings = {
    save: vi.fn(async (): Promise<SaveAnswer> => ({ status: 'saved', item })),
    lookup: vi.fn(async () => null),
    lastFailure: vi.fn(async () => null),
    forgetFailure: vi.fn(async () => {}),
    choose: vi.fn(async () => item),
    askFirst: false,
    ...part,
  };
  const callbacks = { onOpenSaved: vi.fn(), onLibrary: vi.fn(), onReadAgain: vi.fn() };
  render(
    <LivePage
      article={article({ wordCount: 420 })}
      settings={settings}
      onSettings={() => {}}
      scrollTop={0}
      onScrollTop={() => {}}
      saveDoings={doings}
      pictureDoings={pictures}
      timelineDoings={timelineDoings}
      actions={[]}
      {...callbacks}
    />,
  );
  return { ...doings, ...callbacks, ...pictures };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
/** Save is there at once, but only of use when it is known that the article is not in the library yet. */
const pressSave = async () => {
  await vi.waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false));
  await press('Save');
};

describe('saving', () => {
  it('says that it is at it, and then that it is done', async () => {
    let answer: (answer: SaveAnswer) => void = () => {};
    show({ save: () => new Promise((resolve) => (answer = resolve)) });
    await pressSave();
    expect(screen.getByRole('button', { name: 'Saving…' }).getAttribute('aria-disabled')).toBe('true');
    answer({ status: 'saved', item });
    expect(await screen.findByText('Saved to your library.')).toBeTruthy();
  });

  it('knows what is saved already: it can be opened or saved again', async () => {
    const { save, onOpenSaved } = show({ lookup: async () => item });
    await press('Open saved');
    expect(onOpenSaved).toHaveBeenCalledExactlyOnceWith('item-a');
    await press('Save again');
    expect(save).toHaveBeenCalledOnce();
  });

  it('can be begun though nobody knows whether the article is saved', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { save } = show({ lookup: () => Promise.reject(new Error('Nobody answered.')) });
    await pressSave();
    expect(save).toHaveBeenCalledOnce();
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it('that failed leaves what was saved before', async () => {
    show({ lookup: async () => item, save: () => Promise.reject(new Error('disk says no')) });
    await press('Save again');
    await press('Close this message');
    expect(screen.getByRole('button', { name: 'Open saved' })).toBeTruthy();
  });

  it('keeps the focus of the keyboard, whichever button goes', async () => {
    show({ lookup: async () => item });
    const again = await screen.findByRole('button', { name: 'Save again' });
    again.focus();
    fireEvent.click(again);
    expect((await screen.findByRole('button', { name: 'Saving…' })) === document.activeElement).toBe(true);
    expect((await screen.findByRole('button', { name: 'Open saved' })) === document.activeElement).toBe(true);
  });

  it('asks which of two versions is to stay, and passes the answer on', async () => {
    for (const [name, keep] of [
      ['Keep the saved one', 'saved'],
      ['Take the new one', 'new'],
    ]) {
      const { choose } = show({ save: async () => ({ status: 'shorter', item }) });
      await pressSave();
      expect((await screen.findByText(/It has 420 words/)).textContent).toContain('1,900');
      await press(name!);
      expect(choose).toHaveBeenCalledExactlyOnceWith('item-a', keep);
      await vi.waitFor(() => expect(screen.queryByText(/It has 420 words/)).toBeNull());
      cleanup();
    }
  });

  it('leaves both versions when the person decides later', async () => {
    const { choose } = show({ save: async () => ({ status: 'shorter', item }) });
    await pressSave();
    await press('Decide later');
    expect(choose).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Open saved' })).toBeTruthy();
  });
});

describe('in a private window', () => {
  it('saves only after it was said that the article is kept', async () => {
    const { save } = show({ askFirst: true });
    await pressSave();
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByText(/after the window is closed/)).toBeTruthy();
    await press('Save and keep it');
    expect(save).toHaveBeenCalledOnce();
  });

  it('keeps nothing when the person thinks better of it', async () => {
    const { save } = show({ askFirst: true });
    await pressSave();
    await press('Cancel');
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
  });
});

describe('a save that failed', () => {
  const failing = (reason: 'quota' | 'gone' | 'invalid' | 'storage') =>
    vi.fn(async () => ({ status: 'failed' as const, reason, detail: 'disk says no' }));

  it('is read out, with what to do: free some room', async () => {
    const { onLibrary, save } = show({ save: failing('quota') });
    await pressSave();
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    await press('Open the library');
    expect(onLibrary).toHaveBeenCalledOnce();
    await press('Try again');
    expect(save).toHaveBeenCalledTimes(2);
  });

  it.each(['gone', 'invalid'] as const)('reads the page again when what was read is %s', async (reason) => {
    const { onReadAgain, save } = show({ save: failing(reason) });
    await pressSave();
    await press('Read again');
    expect(onReadAgain).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledOnce();
  });

  it('shows what the browser reported of its database', async () => {
    show({ save: failing('storage') });
    await pressSave();
    expect((await screen.findByRole('alert')).textContent).toContain('disk says no');
  });

  it('is told by the next who opens the article, until it is dismissed', async () => {
    const { forgetFailure } = show({ lookup: async () => item, lastFailure: failing('quota') });
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    expect(forgetFailure).not.toHaveBeenCalled();
    await press('Close this message');
    expect(forgetFailure).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Open saved' })).toBeTruthy();
  });

  it('is not told again when the page is read again for it', async () => {
    const { forgetFailure, onReadAgain } = show({ lastFailure: failing('gone') });
    await press('Read again');
    expect(forgetFailure).toHaveBeenCalledOnce();
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  it('is one, too, when nobody answers', async () => {
    show({ save: () => Promise.reject(new Error('Nobody answered.')) });
    await pressSave();
    expect((await screen.findByRole('alert')).textContent).toContain('Nobody answered.');
    await press('Close this message');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the question of the pictures', () => {
  const isNeeded = true;
  const asked = () => screen.queryByText('Keep the pictures, too?');

  it('comes after the save, in plain words, and leads to the page that asks', async () => {
    const { onAllow, onRefuse } = show({}, { isNeeded });
    await pressSave();
    expect((await screen.findByRole('alert')).textContent).toContain('from the sites they are on');
    await press('Allow pictures');
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('item-a');
    expect(onRefuse).not.toHaveBeenCalled();
  });

  it('is put to the browser in the click itself, when the save was posted', async () => {
    const order: string[] = [];
    const never = (name: string) => () => {
      order.push(name);
      return new Promise<never>(() => {});
    };
    show({ save: never('save') }, { isNeeded, request: never('request') });
    await vi.waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false),
    );
    screen.getByRole('button', { name: 'Save' }).click();
    expect(order).toEqual(['save', 'request']);
  });

  it.each([
    [true, /being fetched now/],
    [false, /Lectern does not ask again/],
  ])('is answered when the browser says %s', async (allowed, words) => {
    const request = vi.fn(async () => allowed);
    show({}, { isNeeded, request });
    await pressSave();
    expect(await screen.findByText(words)).toBeTruthy();
    await press('Close this message');
    expect(screen.queryByText(words)).toBeNull();
  });

  it('can be refused, and the text is saved anyway', async () => {
    const { onRefuse, onAllow } = show({}, { isNeeded });
    await pressSave();
    const refuse = await screen.findByRole('button', { name: 'Keep the text only' });
    refuse.focus();
    fireEvent.click(refuse);
    expect(await screen.findByText('The text is saved, without its pictures')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.getByRole('button', { name: 'Open saved' })).toBeTruthy();
    expect(onRefuse).toHaveBeenCalledOnce();
    expect(onAllow).not.toHaveBeenCalled();
  });

  it('can be answered on its page where the browser would not ask here, and is no refusal', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const request = () => Promise.reject(new Error('This function must be called during a user gesture'));
    const { onRefuse } = show({}, { isNeeded, request });
    await pressSave();
    expect(await screen.findByRole('button', { name: 'Allow pictures' })).toBeTruthy();
    expect(onRefuse).not.toHaveBeenCalled();
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it('is not asked when nothing needs it', async () => {
    const request = vi.fn(async () => true);
    show({}, { isNeeded: false, request });
    await pressSave();
    await screen.findByText('Saved to your library.');
    expect(asked()).toBeNull();
    expect(request).not.toHaveBeenCalled();
  });

  it('does not stand in the way of a save that failed', async () => {
    show({ save: async () => ({ status: 'failed', reason: 'quota', detail: '' }) }, { isNeeded });
    await pressSave();
    await screen.findByText('The article was not saved');
    expect(asked()).toBeNull();
  });

  it('waits in a private window until the person said that the article is to be kept', async () => {
    const request = vi.fn(async () => true);
    show({ askFirst: true }, { isNeeded, request });
    await pressSave();
    expect(request).not.toHaveBeenCalled();
    await press('Save and keep it');
    expect(request).toHaveBeenCalledOnce();
  });
});
