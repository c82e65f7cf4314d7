import { describe, expect, it } from 'vitest';
import { fileOf, MADE_AT, readAll, statesOf, zipOf } from './reading';

const NEW = 'title,url,time_added,tags,status\n';
const WITH_CURSOR = 'title,url,time_added,cursor,tags,status\n';

describe('a table of Pocket', () => {
  it('gives titles, times, tags and the archive', async () => {
    const read = await readAll(
      fileOf(
        `${NEW}Bees at night,https://garden.example/bees,1700000000,garden|Night life,unread\n` +
          'Old news,https://news.example/1,1600000000,,archive\n',
      ),
    );
    expect(read.source).toBe('pocket');
    expect(read.rows).toBe(2);
    expect(read.rejected).toEqual([]);
    expect(read.links).toEqual([
      {
        url: 'https://garden.example/bees',
        title: 'Bees at night',
        excerpt: null,
        tags: ['garden', 'Night life'],
        savedAt: 1_700_000_000_000,
        progress: 0,
        readAt: null,
        archivedAt: null,
        favouriteAt: null,
      },
      expect.objectContaining({ tags: [], savedAt: 1_600_000_000_000, archivedAt: 1_600_000_000_000, readAt: null }),
    ]);
    expect(statesOf(read)).toEqual(['unread', 'archived']);
  });

  it.each([
    ['with a cursor', `${WITH_CURSOR}A,https://a.example/,1700000000,x,one,archive`],
    ['with the address first', 'url,title,tags,time_added,status\nhttps://a.example/,A,one,1700000000,archive'],
    [
      'with quoted names in capitals',
      '"URL","Title","Tags","Time_added","Status"\r\nhttps://a.example/,A,one,1700000000,archive',
    ],
    ['saved anew by a spreadsheet', 'title;url;time_added;tags;status\nA;https://a.example/;1700000000;one;archive'],
    ['with the mark of UTF-8', `\uFEFF${NEW}A,https://a.example/,1700000000,one,archive`],
  ])('is read %s', async (_name, text) => {
    const { links, rejected } = await readAll(fileOf(text));
    expect(rejected).toEqual([]);
    expect(links).toEqual([
      expect.objectContaining({
        url: 'https://a.example/',
        title: 'A',
        tags: ['one'],
        savedAt: 1_700_000_000_000,
        archivedAt: 1_700_000_000_000,
      }),
    ]);
  });

  it('is read in UTF-16', async () => {
    const text = `\uFEFF${NEW}Über Größe,https://a.example/,1700000000,,unread`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);
    expect((await readAll(fileOf(bytes))).links[0]?.title).toBe('Über Größe');
  });

  it('has titles of several lines, with quotes, commas and control characters', async () => {
    const { links } = await readAll(
      fileOf(`${NEW}"Two\r\n\r\nlines, and ""quotes""\u0007\u009b",https://a.example/,1700000000,,unread\n`),
    );
    expect(links.map(({ title }) => title)).toEqual(['Two lines, and "quotes"']);
  });

  it('has no title where Pocket wrote the address for want of one', async () => {
    const { links } = await readAll(fileOf(`${NEW}https://a.example,https://a.example/,1700000000,,unread\n`));
    expect(links[0]?.title).toBeNull();
  });

  it('splits tags at commas too, and knows favourites', async () => {
    const { links } = await readAll(
      fileOf('title,url,time_added,tags,status,favorite\nA,https://a.example/,,"one, two",unread,1\n'),
    );
    expect(links[0]).toMatchObject({ tags: ['one', 'two'], savedAt: null, favouriteAt: MADE_AT });
  });

  it('rejects what is no address of the web, with its row and reason', async () => {
    const { links, rejected, rows } = await readAll(
      fileOf(
        `${NEW}File,ftp://a.example/,1700000000,,unread\nScript,javascript:alert(1),1700000000,,unread\n` +
          'None,,1700000000,,unread\nShort\nGood,https://a.example/,1700000000,,unread\n',
      ),
    );
    expect(rejected).toEqual([
      { row: 1, text: 'File ftp://a.example/', reason: 'badAddress' },
      { row: 2, text: 'Script javascript:alert(1)', reason: 'badAddress' },
      { row: 3, text: 'None', reason: 'noAddress' },
      { row: 4, text: 'Short', reason: 'noAddress' },
    ]);
    expect(links).toHaveLength(1);
    expect(rows).toBe(5);
  });

  it('loses one row to a quote that is never closed, and none of those behind it', async () => {
    const good = Array.from({ length: 50 }, (_, i) => `Page ${i},https://a.example/${i},1700000000,,unread\n`).join('');
    const { links, rejected } = await readAll(fileOf(`${NEW}"Open,https://b.example/,1700000000,,unread\n${good}`));
    expect(rejected).toEqual([{ row: 1, text: '"Open,https://b.example/,1700000000,,unread', reason: 'malformed' }]);
    expect(links).toHaveLength(50);
  });

  it('goes on behind a row that is longer than any true one', async () => {
    const { links, rejected } = await readAll(
      fileOf(`${NEW}${'x'.repeat(1_500_000)},https://b.example/,1,,unread\nA,https://a.example/,1700000000,,unread\n`),
    );
    expect(rejected).toEqual([{ row: 1, text: 'x'.repeat(200), reason: 'tooLong' }]);
    expect(links.map(({ url }) => url)).toEqual(['https://a.example/']);
  });

  it('takes columns named after what every object has for what they are', async () => {
    const { links } = await readAll(
      fileOf('__proto__,url,time_added,tags,status,constructor\nx,https://a.example/,1700000000,a,archive,y\n'),
    );
    expect(links[0]).toMatchObject({ url: 'https://a.example/', title: null, tags: ['a'] });
    expect(({} as Record<string, unknown>).url).toBeUndefined();
  });

  it('reads a hundred thousand rows, and says how far it is', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `Page ${i},https://a.example/${i},1700000000,t${i % 9},unread`,
    );
    const file = fileOf(NEW + rows.join('\n'));
    const read = await readAll(file);
    expect(read.links).toHaveLength(100_000);
    expect(read.progress).toEqual([file.size, file.size]);
  });
});

describe('the zip of Pocket', () => {
  it('has several tables, and parts that are left aside by name', async () => {
    const zip = await zipOf({
      'part_000001.csv': `${NEW}B,https://b.example/,1700000001,,archive\n,mailto:b@b.example,1700000001,,unread\n`,
      'part_000000.csv': `${NEW}A,https://a.example/,1700000000,,unread\n`,
      'annotations/part_000000.json': '[]',
      'collections/mine.json': '{}',
      '__MACOSX/._part_000000.csv': 'x',
    });
    const read = await readAll(fileOf(zip));
    expect(read.source).toBe('pocket');
    expect(read.links.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(read.rejected).toEqual([{ row: 3, text: 'mailto:b@b.example', reason: 'badAddress' }]);
    expect(read.facts?.setAside).toEqual(['annotations/part_000000.json', 'collections/mine.json']);
    expect(read.progress[0]).toBe(read.progress[1]);
  });
});

describe('the page of Pocket', () => {
  const page = (unread: string, archive: string) =>
    `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>${unread}</ul>` +
    `<h1>Read Archive</h1><ul>${archive}</ul></body></html>`;

  it('has two lists', async () => {
    const read = await readAll(
      fileOf(
        page(
          '<li><a href="https://a.example/" time_added="1700000000" tags="one,two">A &amp; O</a></li>' +
            '<li><a href="javascript:alert(1)" time_added="1700000000" tags="">Bad</a></li>',
          '<li><a href="https://b.example/" time_added="1600000000" tags="">https://b.example/</a></li>',
        ),
      ),
    );
    expect(read.source).toBe('pocket');
    expect(read.links).toEqual([
      expect.objectContaining({ title: 'A & O', tags: ['one', 'two'], savedAt: 1_700_000_000_000, archivedAt: null }),
      expect.objectContaining({ title: null, tags: [], archivedAt: 1_600_000_000_000 }),
    ]);
    expect(read.rejected).toEqual([{ row: 2, text: 'Bad javascript:alert(1)', reason: 'badAddress' }]);
  });
});
