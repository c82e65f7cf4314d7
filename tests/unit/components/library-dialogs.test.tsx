import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../../components/library/ExportDialog';
import { TagEditor } from '../../../components/library/TagEditor';
import type { RunExport } from '../../../components/library/use-export';
import type { ExportReport } from '../../../lib/exporters/types';
import { inDom, savedItem } from './fixtures';

inDom();

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the editor of tags', () => {
  function edit(tags: string[][], known: string[] = []) {
    const items = tags.map((own, i) => savedItem({ id: `item-${i}`, title: `Title ${i}`, tags: own }));
    const onSave = vi.fn();
    const onClose = vi.fn();
    render(<TagEditor items={items} known={known} onSave={onSave} onClose={onClose} />);
    return { onSave, onClose };
  }
  const field = () => screen.getByRole('textbox', { name: 'Add a tag' });
  const type = (value: string) => fireEvent.input(field(), { target: { value } });
  const save = () => fireEvent.submit(field().closest('form')!);
  const shown = () =>
    within(screen.getByRole('list', { name: 'Tags' }))
      .queryAllByRole('listitem')
      .map((item) => item.textContent);

  it('adds what is typed and takes away, all at once when it is saved', () => {
    const { onSave, onClose } = edit([['sea', 'old']]);
    type('  New   one ');
    fireEvent.keyDown(field(), { key: 'Enter' });
    press('Take “old” away');
    expect(shown()).toEqual(['sea', 'New one']);
    expect(onSave).not.toHaveBeenCalled();
    type('last');
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(['New one', 'last'], ['old']);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('begins in the field, not at the button that takes a tag away', async () => {
    edit([['sea']]);
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('says of several how many have a tag, and can give it to the rest', () => {
    const { onSave } = edit([['sea'], ['Sea', 'trains'], []]);
    expect(screen.getByRole('dialog', { name: 'Tags of 3 articles' })).toBeTruthy();
    expect(shown()).toEqual(['sea2 of 3', 'trains1 of 3']);
    press('Give “sea” to all of them');
    expect(shown()).toEqual(['sea', 'trains1 of 3']);
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(['sea'], []);
  });

  it('suggests tags in use by the beginnings of their words', () => {
    const { onSave } = edit([['sea']], ['sea', 'slow trains', 'trains', 'trees', 'history']);
    const suggested = () =>
      within(screen.getByRole('list', { name: 'Tags in use' }))
        .getAllByRole('button')
        .map((button) => button.textContent);
    expect(suggested()).toEqual(['slow trains', 'trains', 'trees', 'history']);
    type('TR');
    expect(suggested()).toEqual(['slow trains', 'trains', 'trees']);
    press('slow trains');
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(['slow trains'], []);
  });

  it('saves nothing when nothing changed', () => {
    const { onSave, onClose } = edit([['sea']]);
    save();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('takes nothing away that was given again', () => {
    const { onSave } = edit([['sea']]);
    press('Take “sea” away');
    expect(shown()).toEqual([]);
    type('SEA');
    fireEvent.keyDown(field(), { key: ',' });
    expect(shown()).toEqual(['sea']);
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(['SEA'], []);
  });
});

describe('the export', () => {
  const REPORT: ExportReport = { filename: 'lectern.csv', mime: 'text/csv', written: 2, skipped: [], failed: [] };
  const SCOPES = [
    { name: 'The one that is selected', itemIds: ['b'] },
    { name: 'The whole library (2)', itemIds: ['a', 'b'] },
  ];

  function open(run: RunExport) {
    const onClose = vi.fn();
    const { unmount } = render(<ExportDialog scopes={SCOPES} initialFormat="markdown" run={run} onClose={onClose} />);
    return { onClose, unmount };
  }
  const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
  const start = () => fireEvent.submit(screen.getByRole('radio', { name: /EPUB/ }).closest('form')!);

  it('offers every format with what it is good for, and takes what is selected first', async () => {
    const run = vi.fn<RunExport>(async () => REPORT);
    open(run);
    const group = within(screen.getByRole('group', { name: 'Format' }));
    expect(group.getAllByRole('radio')).toHaveLength(7);
    expect(group.getByRole<HTMLInputElement>('radio', { name: /^Markdown/ }).checked).toBe(true);
    expect(group.getByText('Everything, to be restored into Lectern here or on another device.')).toBeTruthy();
    choose(/^Table/);
    start();
    expect(await screen.findByText('2 in the file: lectern.csv')).toBeTruthy();
    expect(run).toHaveBeenCalledExactlyOnceWith('csv', ['b'], expect.anything());
  });

  it('shows how far it is, and can be cancelled: then one can choose again', async () => {
    let progress: (done: number, total: number) => void = () => {};
    open((_format, _ids, { signal, onProgress }) => {
      progress = onProgress;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    choose('The whole library (2)');
    start();
    await screen.findByText('0 of 2 done');
    act(() => progress(1, 2));
    expect(screen.getByText('1 of 2 done')).toBeTruthy();
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(1);
    press('Cancel');
    expect(await screen.findByRole('radio', { name: /EPUB/ })).toBeTruthy();
  });

  it('is cancelled when the dialog goes', async () => {
    let given: AbortSignal | null = null;
    const { unmount } = open((_format, _ids, { signal }) => {
      given = signal;
      return new Promise(() => {});
    });
    start();
    await screen.findByText('0 of 1 done');
    unmount();
    await vi.waitFor(() => expect(given!.aborted).toBe(true));
  });

  it('says which articles are not in the file, and why', async () => {
    const skipped = [{ title: 'A link', url: 'https://example.org/a' }];
    const failed = [{ title: '', url: 'https://example.org/b', error: 'Error: too deep' }];
    open(async () => ({ ...REPORT, skipped, failed }));
    start();
    expect(await screen.findByText('2 articles are not in the file')).toBeTruthy();
    expect(screen.getByText('https://example.org/b').closest('li')!.textContent).toContain('too deep');
    expect(screen.getByText('A link').closest('li')!.textContent).toContain('Link only; it has no text');
  });

  it('says when nothing could be written', async () => {
    open(async () => ({ ...REPORT, filename: null, written: 0 }));
    start();
    expect(await screen.findByText('There was nothing that this format can hold. No file was made.')).toBeTruthy();
  });

  it('says when it failed, and how', async () => {
    open(() => Promise.reject(new Error('disk says no')));
    start();
    expect(await screen.findByText('The export failed. No file was made.')).toBeTruthy();
    expect(screen.getByText(/disk says no/)).toBeTruthy();
  });
});
