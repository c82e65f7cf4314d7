import { describe, expect, it } from 'vitest';
import { exporters, exportItems } from '../../../lib/exporters';
import { slugOf, uniqueNames } from '../../../lib/exporters/parts/filename';
import { exportItem, WORDS } from './items';

const NOW = Date.UTC(2026, 10, 24);

describe.each(exporters.map(({ id, extension, mime }) => [id, extension, mime] as const))(
  '%s',
  (id, extension, mime) => {
    it('of one article is its file', async () => {
      const { filename, blob } = await exportItems(id, [exportItem()], NOW, WORDS);
      expect(filename).toBe(`the-old-bridge-reopens.${extension}`);
      expect(blob.type).toBe(mime);
      expect(await blob.text()).toContain('The old bridge reopens');
    });
  },
);

it('of nothing, or in no format, is refused', async () => {
  await expect(exportItems('markdown', [], NOW, WORDS)).rejects.toThrow(RangeError);
  await expect(exportItems('docx' as 'html', [exportItem()], NOW, WORDS)).rejects.toThrow(RangeError);
});

const BROKEN = { ...exportItem({ title: 'Broken' }), article: { title: 5 } as never };

describe('several articles', () => {
  it('are loaded one at a time, each when the one before it is written', async () => {
    const log: string[] = [];
    async function* source() {
      for (const title of ['a', 'b', 'c']) {
        log.push(`load ${title}`);
        const { item, article, pictures } = exportItem({ title });
        yield {
          item,
          pictures,
          get article() {
            log.push(`write ${title}`);
            return article;
          },
        };
      }
    }
    const { filename } = await exportItems('markdown', source(), NOW, WORDS);
    expect(filename).toBe('lectern-2026-11-24-md.zip');
    expect(log).toEqual(['load a', 'write a', 'load b', 'write b', 'load c', 'write c']);
  });

  it('are refused when none can be written', async () => {
    await expect(exportItems('html', [BROKEN], NOW, WORDS)).rejects.toThrow('is no text');
    await expect(exportItems('html', [BROKEN, BROKEN], NOW, WORDS)).rejects.toThrow('is no text');
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
      expect(new TextEncoder().encode([title, title].map(uniqueNames('html'))[1]).length).toBeLessThan(256);
  });

  it('is no other article’s, not even by a number', () => {
    const names = ['A', 'a', 'A-2', 'a', 'É', 'E\u0301'].map(uniqueNames('md'));
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(6);
    expect(names.slice(0, 4)).toEqual(['a.md', 'a-2.md', 'a-2-2.md', 'a-3.md']);
  });
});
