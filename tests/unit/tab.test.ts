import { beforeEach, describe, expect, it, vi } from 'vitest';
import { article } from './components/fixtures';

const query = vi.fn();
const executeScript = vi.fn();
const getLive = vi.fn();
const putLive = vi.fn();
const sendMessage = vi.fn();
vi.mock('../../lib/browser', () => ({
  browser: { tabs: { query }, scripting: { executeScript }, runtime: { sendMessage } },
}));
vi.mock('../../lib/library/live', () => ({ getLive, putLive, liveKey: (id: number, url: string) => `${id} ${url}` }));
const { readActiveTab, saveShown } = await import('../../lib/tab');

const URL_READ = 'https://example.org/story';
const page = (contentType: string, answer: unknown) =>
  executeScript.mockImplementation(async ({ files }: { files?: string[] }) => [
    { result: files ? answer : contentType },
  ]);
const inTab = (part: object = {}) =>
  query.mockResolvedValue([{ id: 7, index: 2, url: URL_READ, incognito: false, ...part }]);

beforeEach(() => {
  vi.resetAllMocks();
  getLive.mockResolvedValue(null);
  putLive.mockResolvedValue(undefined);
  inTab();
});

describe('readActiveTab', () => {
  it('reads the page, sanitises what it says and keeps it by tab and address', async () => {
    page('text/html', { article: article({ contentHtml: '<p id="l-1" onclick="x()">First.</p>' }) });
    const reading = await readActiveTab({ now: () => 5 });
    expect(reading).toMatchObject({
      kind: 'article',
      live: { key: `7 ${URL_READ}`, scrollTop: 0, readAt: 5 },
      tab: { id: 7, index: 2 },
    });
    const [live, where] = putLive.mock.calls[0]!;
    expect(live).toMatchObject({ key: `7 ${URL_READ}`, tabId: 7, url: URL_READ, scrollTop: 0, readAt: 5 });
    expect(live.article.contentHtml).toBe('<p id="l-1">First.</p>');
    expect(where).toEqual({ isPrivate: false });
  });

  it.each([
    [0.95, false],
    [0.4, true],
    ['high', false],
    [undefined, false],
  ])('is unsure of an article with the confidence %s: %s', async (confidence, isUnsure) => {
    page('text/html', { article: article(), confidence });
    expect(await readActiveTab()).toMatchObject({ kind: 'article', isUnsure });
  });

  it('shows what was read before, at the same place, without touching the page', async () => {
    getLive.mockResolvedValue({ key: 'k', article: article(), scrollTop: 300 });
    expect(await readActiveTab()).toMatchObject({ kind: 'article', live: { key: 'k', scrollTop: 300 } });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('reads anew when it is asked to, and for another part of the page', async () => {
    getLive.mockResolvedValue({ key: 'k', article: article(), scrollTop: 300 });
    page('text/html', { article: article() });
    await readActiveTab({ again: true });
    await readActiveTab({ scope: 'selection' });
    expect(putLive).toHaveBeenCalledTimes(2);
    const scopes = executeScript.mock.calls.flatMap(([injection]) => injection.args ?? []);
    expect(scopes).toEqual(['article', 'selection']);
  });

  it('keeps what was read in a private window in memory', async () => {
    inTab({ incognito: true });
    page('text/html', { article: article() });
    await readActiveTab();
    expect(putLive.mock.calls[0]![1]).toEqual({ isPrivate: true });
  });

  it.each([
    ['there is nothing to read', { empty: true }],
    ['sanitising leaves nothing', { article: article({ contentHtml: '<script>x()</script>' }) }],
  ])('answers empty when %s', async (_, answer) => {
    page('text/html', answer);
    expect(await readActiveTab({ scope: 'body' })).toMatchObject({ kind: 'empty', scope: 'body' });
    expect(putLive).not.toHaveBeenCalled();
  });

  it.each([
    ['a page of the browser', { url: 'chrome://settings/' }, 'browser'],
    ['a tab without an address', { url: undefined }, 'browser'],
  ])('knows without trying that %s is forbidden', async (_, tab, why) => {
    inTab(tab);
    expect(await readActiveTab()).toEqual({ kind: 'forbidden', why });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['The extensions gallery cannot be scripted.', 'https://example.org/', 'browser'],
    ['Missing host permission for the tab', 'https://example.org/a.pdf', 'pdf'],
    ['Cannot access contents of url "file:///a.html"', 'file:///a.html', 'file'],
  ])('takes "%s" as a refusal of the browser', async (message, url, why) => {
    inTab({ url });
    executeScript.mockRejectedValue(new Error(message));
    expect(await readActiveTab()).toEqual({ kind: 'forbidden', why });
  });

  it('recognises the PDF viewer by its document', async () => {
    page('application/pdf', { empty: true });
    expect(await readActiveTab()).toEqual({ kind: 'forbidden', why: 'pdf' });
  });

  it.each([
    ['a refusal', { error: { code: 'too-deep', message: '601 levels' } }, 'too-deep', /601 levels/],
    ['an error', { error: { code: 'made up', message: 'oops' } }, 'failed', /oops/],
    ['no answer', null, 'failed', /no answer/],
    [
      'a page that claims to be another',
      { article: article({ url: 'https://victim.example/' }) },
      'failed',
      /another page/,
    ],
    ['something that is not an article', { article: { title: 5 } }, 'failed', /./],
  ])('reports %s', async (_, answer, code, message) => {
    page('text/html', answer);
    expect(await readActiveTab()).toEqual({ kind: 'failed', code, message: expect.stringMatching(message) });
    expect(putLive).not.toHaveBeenCalled();
  });

  it('shows the article though the live store fails', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
    getLive.mockRejectedValue(new Error('The database is broken.'));
    putLive.mockRejectedValue(new DOMException('No room.', 'QuotaExceededError'));
    page('text/html', { article: article() });
    expect(await readActiveTab()).toMatchObject({ kind: 'article', live: { key: `7 ${URL_READ}` } });
    expect(complained).toHaveBeenCalledTimes(2);
  });

  it('reports a script that could not run', async () => {
    executeScript.mockRejectedValue(new Error('The tab was closed.'));
    expect(await readActiveTab()).toEqual({ kind: 'failed', code: 'failed', message: 'The tab was closed.' });
  });
});

describe('saveShown', () => {
  const live = { key: 'k', tabId: 7, url: URL_READ, article: article(), scrollTop: 40, readAt: 5 };
  const gone = { value: { status: 'failed', reason: 'gone', detail: 'k' } };
  const posted = () => sendMessage.mock.calls.map(([message]) => message);

  it('posts the save before it awaits anything: whoever closes the surface then, stops nothing', () => {
    sendMessage.mockReturnValue(new Promise(() => {}));
    void saveShown(live, false);
    expect(posted()).toEqual([{ lectern: 'save', args: { liveKey: 'k', readAt: 5 } }]);
    expect(putLive).not.toHaveBeenCalled();
  });

  it.each([true, false])(
    'puts what is shown back when the page took it away, and posts once more (private: %s)',
    async (isPrivate) => {
      sendMessage.mockResolvedValueOnce(gone).mockResolvedValueOnce({ value: { status: 'saved' } });
      expect(await saveShown(live, isPrivate, () => 9)).toEqual({ status: 'saved' });
      expect(putLive).toHaveBeenCalledExactlyOnceWith({ ...live, readAt: 9 }, { isPrivate });
      expect(posted()[1]).toEqual({ lectern: 'save', args: { liveKey: 'k', readAt: 9 } });
    },
  );

  it('gives up when it is gone again', async () => {
    sendMessage.mockResolvedValue(gone);
    expect(await saveShown(live, false)).toEqual(gone.value);
    expect(posted()).toHaveLength(2);
  });

  it.each(['quota', 'invalid', 'storage'])('posts once when the save failed otherwise: %s', async (reason) => {
    sendMessage.mockResolvedValue({ value: { status: 'failed', reason, detail: '' } });
    expect(await saveShown(live, false)).toMatchObject({ reason });
    expect(posted()).toHaveLength(1);
  });
});
