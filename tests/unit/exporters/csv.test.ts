import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SavedItem } from '../../../lib/library/types';
import { HOSTILE_TEXTS } from './hostile';
import { exportItem } from './items';
import { exported } from './written';

async function rows(...items: Partial<SavedItem>[]) {
  const listed = items.map((parts) => ({ ...exportItem(), article: null, item: { ...exportItem().item, ...parts } }));
  const report = await exported('csv', listed);
  const text = await report.blob.text();
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { report, bytes: new Uint8Array(await report.blob.arrayBuffer()), text, data };
}

it('read back, is what it was made of', async () => {
  const title = 'He said "no", she said;\nand then: é 漢字';
  const { report, bytes, data } = await rows(
    { title, tags: ['a', 'b c'], favouriteAt: 1, progress: 0.123456, readAt: Date.UTC(2026, 4, 1, 1, 2, 3, 4) },
    { byline: null, publishedTime: null, archivedAt: Date.UTC(2026, 5, 1), revisionId: null },
  );
  expect(report).toMatchObject({ filename: 'lectern-2026-11-24.csv', written: 2, skipped: [] });
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(data[0]).toEqual({
    title: 'He said "no", she said; and then: é 漢字',
    url: 'https://news.example/bridge',
    author: 'Ana Pérez',
    site: 'The Example News',
    published: '2026-03-04T10:00:00Z',
    saved: '2026-03-05T12:00:00Z',
    state: 'read',
    favourite: 'true',
    tags: 'a, b c',
    progress: '0.123',
    read: '2026-05-01T01:02:03Z',
    archived: '',
    words: '1000',
    timeline: '0',
    questions: '0',
    language: 'en',
    excerpt: 'After two years of work the bridge is open.',
  });
  expect(data[1]).toMatchObject({ author: '', published: '', state: 'archived', archived: '2026-06-01T00:00:00Z' });
});

describe('a cell', () => {
  const FORMULAS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n=1',
    '\u200B=1',
    '＝1',
    '=1\nx',
    '\u00A0-1',
  ];
  it.each(FORMULAS)('that begins like the formula %j is a text', async (title) => {
    const { data, text } = await rows({ title, tags: [title], excerpt: title, byline: title });
    for (const cell of [data[0]!.title!, data[0]!.tags!, data[0]!.author!, data[0]!.excerpt!])
      expect(cell).toMatch(/^'/);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it.each(['a;=1', 'a;"=1"', 'a; @SUM(1)', 'a;"";-1', '";=1'])(
    'is none for who separates at semicolons: %s',
    async (title) => {
      const { text } = await rows({ title, excerpt: title });
      const cells = Papa.parse<string[]>(text, { delimiter: ';' }).data.flat();
      expect(cells.filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual([]);
      expect(text).not.toMatch(/;\s*"*\s*[=+\-@]/);
    },
  );

  it.each(HOSTILE_TEXTS)('stays one, with the text %j', async (title) => {
    const { data, text } = await rows({ title, siteName: title }, {});
    expect(data).toHaveLength(2);
    expect(data[0]!.title!.replaceAll("'", '')).toBe(title.replace(/\s+/g, ' ').replaceAll("'", ''));
    expect(text.split('\r\n')).toHaveLength(4);
  });
});
