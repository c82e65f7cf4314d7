// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportReading } from '../../../components/import/types';
import { prepareImport, problemOf } from '../../../entrypoints/import/prepare';
import { library } from '../../../lib/library/database';
import { listAllItems } from '../../../lib/library/follow-items';
import { openStaging } from '../../../lib/library/staging';
import { isAnythingStaged } from '../../../lib/library/staging-database';
import { send } from '../../../lib/messages';
import { freshLibrary } from '../library/setup';
import { fileOf } from './reading';

vi.mock('../../../lib/browser', () => import('../library/fake-browser'));
// The worker, which would fetch pictures.
vi.mock('../../../lib/messages', () => ({ send: vi.fn(async () => null) }));
beforeEach(freshLibrary);

const HEAD = 'title,url,time_added,tags,status\n';
const FILE = fileOf(
  `${HEAD}A,https://a.example/,1700000000,one|two,unread\nB,https://b.example/,1700000001,two,archive\n` +
    'A again,https://a.example/?utm_source=x,1700000002,three,archive\nBad,ftp://c.example/,1700000003,,unread\n',
  'pocket.csv',
);

const prepare = (file: File, signal = new AbortController().signal, onReading = (_: ImportReading) => {}) =>
  prepareImport(file, { signal, onReading });
const problemWith = (file: File, signal?: AbortSignal) => prepare(file, signal).then(() => null, problemOf);

describe('an import', () => {
  it('is planned with every row accounted for, and nothing written', async () => {
    const { plan, discard } = await prepare(FILE);
    expect(plan).toMatchObject({
      source: 'pocket',
      fileName: 'pocket.csv',
      rows: 4,
      added: 2,
      merged: 1,
      rejected: [{ row: 4, text: 'Bad ftp://c.example/', reason: 'badAddress' }],
      states: { unread: 1, reading: 0, read: 0, archived: 2 },
      favourites: 0,
      tags: ['two', 'one', 'three'],
    });
    expect(plan.first.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['A', 'added'],
      ['B', 'added'],
      ['A again', 'merged'],
    ]);
    expect(await listAllItems()).toEqual([]);
    await discard();
    expect(await isAnythingStaged()).toBe(false);
  });

  it('does what was planned; a second time, all of it is there already', async () => {
    const first = await prepare(FILE);
    expect(await first.commit(() => {})).toEqual({ added: 2, merged: 1, hasSettings: false });
    const before = await listAllItems();
    expect(before.map(({ title, tags }) => [title, ...tags]).sort()).toEqual([
      ['A', 'one', 'two', 'three'],
      ['B', 'two'],
    ]);
    const second = await prepare(FILE);
    expect(second.plan).toMatchObject({ rows: 4, added: 0, merged: 3 });
    expect(await second.commit(() => {})).toEqual({ added: 0, merged: 3, hasSettings: false });
    expect(await listAllItems()).toEqual(before);
  });

  it('is done when all of it is in the library, whatever fails afterwards', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(send).mockRejectedValueOnce(new Error('Nobody answered.'));
    const { commit } = await prepare(FILE);
    expect(await commit(() => {})).toEqual({ added: 2, merged: 1, hasSettings: false });
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it('leaves nothing when it is cancelled while the file is read', async () => {
    const controller = new AbortController();
    const rows = Array.from({ length: 20_000 }, (_, i) => `Page ${i},https://a.example/${i},1700000000,,unread`);
    const cancelled = prepare(fileOf(HEAD + rows.join('\n')), controller.signal, () => controller.abort());
    await expect(cancelled).rejects.toThrow(/aborted/);
    expect(await isAnythingStaged()).toBe(false);
    expect(await (await library()).count('items')).toBe(0);
  });

  it('leaves nothing when the file turns out bad on the way', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${HEAD}A,https://a.example/,1700000000,,unread\n`),
      0xfc,
    ]);
    expect(await problemWith(fileOf(bytes))).toMatchObject({ kind: 'refused', reason: 'encoding' });
    expect(await isAnythingStaged()).toBe(false);
  });
});

describe('what is said of a problem', () => {
  it('is the kind of a file that no source knows', async () => {
    expect(await problemWith(fileOf('%PDF-1.7'))).toEqual({ kind: 'unknown', file: 'pdf' });
  });

  it('is that another import is under way', async () => {
    const other = await openStaging();
    expect(await problemWith(FILE)).toMatchObject({ kind: 'failed', reason: 'busy', committed: null });
    await other.discard();
  });

  it('is that the browser cannot read the file', async () => {
    const file = fileOf('x');
    file.slice = () => {
      throw new DOMException('It is gone.', 'NotFoundError');
    };
    expect(await problemWith(file)).toEqual({ kind: 'unreadable', detail: 'It is gone.' });
  });
});
