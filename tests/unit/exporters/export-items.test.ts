import { describe, expect, it } from 'vitest';
import { exporters } from '../../../lib/exporters';
import { slugOf, uniqueNames } from '../../../lib/exporters/parts/filename';
import { exportItem } from './items';
import { exported } from './written';

const FILES = [
  ['markdown', 'md', 'text/markdown;charset=utf-8'],
  ['html', 'html', 'text/html;charset=utf-8'],
  ['text', 'txt', 'text/plain;charset=utf-8'],
] as const;
const BROKEN = { ...exportItem({ title: 'Broken' }), article: { title: 5 } as never };

describe.each(FILES)('%s', (format, extension, mime) => {
  it('of one article is its file', async () => {
    const { filename, blob } = await exported(format, [exportItem()]);
    expect(filename).toBe(`the-old-bridge-reopens.${extension}`);
    expect(blob.type).toBe(mime);
    expect(await blob.text()).toContain('The old bridge reopens');
  });

  it('of several articles is a zip', async () => {
    const { filename, blob, written } = await exported(format, [exportItem(), exportItem()]);
    expect(filename).toBe(`lectern-2026-11-24-${extension}.zip`);
    expect(blob.type).toBe('application/zip');
    expect(written).toBe(2);
  });

  it('names what has no text or cannot be written, and writes the others', async () => {
    const report = await exported(format, [{ ...exportItem({ title: 'Empty' }), article: null }, BROKEN, exportItem()]);
    expect(report).toMatchObject({
      filename: `the-old-bridge-reopens.${extension}`,
      written: 1,
      skipped: [{ title: 'Empty', url: 'https://news.example/bridge' }],
      failed: [{ title: 'Broken', error: 'InvalidArticle: url is no text' }],
    });
  });

  it('of nothing that can be written is nothing', async () => {
    expect(await exported(format, [BROKEN])).toMatchObject({
      filename: null,
      written: 0,
      failed: [{ title: 'Broken' }],
    });
  });
});

it('in no format is refused', async () => {
  await expect(exported('docx' as 'html', [exportItem()])).rejects.toThrow(RangeError);
});

describe.each(exporters.map(({ id }) => id))('%s of many', (format) => {
  it('takes one at a time, and says how far it is', async () => {
    const log: string[] = [];
    async function* source() {
      for (const title of ['a', 'b', 'c']) {
        log.push(title);
        yield exportItem({ title });
      }
    }
    const onProgress = (done: number, total: number) => log.push(`${done}/${total}`);
    await exported(format, source(), { total: 3, onProgress });
    expect(log).toEqual(['a', '1/3', 'b', '2/3', 'c', '3/3']);
  });

  it('ends where it is not wanted any more', async () => {
    const stop = new AbortController();
    const taken: string[] = [];
    async function* source() {
      for (const title of ['a', 'b', 'c', 'd']) {
        taken.push(title);
        yield exportItem({ title });
      }
    }
    const onProgress = (done: number) => done === 2 && stop.abort();
    await expect(exported(format, source(), { signal: stop.signal, onProgress })).rejects.toThrow('aborted');
    expect(taken).toEqual(['a', 'b', 'c']);
  });
});

describe('a file name', () => {
  it.each([
    ['The Old Bridge: reopens?', 'the-old-bridge-reopens'],
    ['  ..\\..//x ', 'x'],
    ['CON', 'con-article'],
    ['Lpt1', 'lpt1-article'],
    ['con.txt', 'con-txt'],
    ['???', 'article'],
    ['', 'article'],
    ['\u0301\u0301', 'article'],
    ['東京の新しい橋', '東京の新しい橋'],
    ['मोस्ट', 'मोस्ट'],
    ['gnp.\u202eexe', 'gnp-exe'],
    ['a\u0000b\nc', 'a-b-c'],
    ['-rf *', 'rf'],
  ])('of "%s" is %s', (title, name) => {
    expect(slugOf(title)).toBe(name);
  });

  it('fits every file system', () => {
    for (const title of ['𝔘'.repeat(500), '漢'.repeat(500), 'a '.repeat(500)])
      expect(new TextEncoder().encode(`${[title, title].map(uniqueNames())[1]}.html`).length).toBeLessThan(256);
  });

  it('is no other article’s, not even by a number', () => {
    const names = ['A', 'a', 'A-2', 'a', 'É', 'E\u0301'].map(uniqueNames());
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(6);
    expect(names.slice(0, 4)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  });
});
