import { describe, expect, it } from 'vitest';
import { LONGEST_ADDRESS } from '../../../lib/sanitize/links';
import { link } from '../library/links';
import { fileOf, readAll } from './reading';

const read = (...lines: string[]) => readAll(fileOf(lines.join('\n')));

describe('a list of addresses', () => {
  it('has one a line; empty lines and comments are no rows', async () => {
    const { source, links, rows } = await read('# mine', 'https://a.example', '', ' http://b.example/x?y=1#z ', '---');
    expect(source).toBe('addresses');
    expect(rows).toBe(2);
    expect(links).toEqual([
      link('https://a.example/'),
      expect.objectContaining({ url: 'http://b.example/x?y=1#z', title: null }),
    ]);
  });

  it.each([
    ['as OneTab writes it', 'https://a.example/x | Title | Site', 'Title | Site', null],
    [
      'of OneTab, with an address in the title',
      'https://a.example/x | See https://b.example/',
      'See https://b.example/',
      null,
    ],
    ['before its title', 'https://a.example/x  A title', 'A title', null],
    ['behind its title', 'A title: https://a.example/x', 'A title', null],
    ['in angle brackets', '<https://a.example/x>', null, null],
    ['in a list', '- https://a.example/x', null, null],
    ['in a numbered list', '12. https://a.example/x', null, null],
    ['as a task', '* [ ] [A title](https://a.example/x)', 'A title', null],
    ['as a link of Markdown', '[A [nested] title](https://a.example/x)', 'A [nested] title', null],
    ['of Markdown with a hint and a description', '- [A](https://a.example/x "hint") - What it is', 'A', 'What it is'],
    ['as a cell', '"https://a.example/x"', null, null],
    ['before a comma', 'https://a.example/x,', null, null],
  ])('has an address %s', async (_name, line, title, excerpt) => {
    const { links, rejected } = await read(line);
    expect(rejected).toEqual([]);
    expect(links).toEqual([expect.objectContaining({ url: 'https://a.example/x', title, excerpt })]);
  });

  it('keeps parentheses of an address in Markdown', async () => {
    const { links } = await read('[A](https://a.example/x_(y))');
    expect(links[0]?.url).toBe('https://a.example/x_(y)');
  });

  it('rejects lines without an address, with several, and with one of no web', async () => {
    const { links, rejected, rows } = await read(
      'https://a.example/',
      'not an address',
      'javascript:alert(1)',
      'https://b.example/',
      'from https://c.example/ to https://d.example/',
      'https://e.example/',
      'https://f.example/","Title"',
      'https://g.example/',
      'https://h.example/',
    );
    expect(rows).toBe(9);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'noAddress'],
      [3, 'badAddress'],
      [5, 'noAddress'],
      [7, 'badAddress'],
    ]);
    expect(links.map(({ url }) => new URL(url).host)).toEqual(
      ['a', 'b', 'e', 'g', 'h'].map((name) => `${name}.example`),
    );
  });

  it('may be the one column of a table, with its name', async () => {
    const { links, rows } = await read('"URL"', '"https://a.example/"', 'https://b.example/');
    expect(rows).toBe(2);
    expect(links).toHaveLength(2);
  });

  it('may have line ends of any system', async () => {
    const { links } = await readAll(fileOf('https://a.example/\rhttps://b.example/\r\nhttps://c.example/'));
    expect(links).toHaveLength(3);
  });

  it('goes on behind a line that is longer than any true one', async () => {
    const { links, rejected } = await read(
      'https://a.example/',
      `https://b.example/${'x'.repeat(2_000_000)}`,
      'https://c.example/',
    );
    expect(links).toHaveLength(2);
    expect(rejected).toMatchObject([{ row: 2, reason: 'tooLong' }]);
  });

  it('rejects an address that would be too long for a backup once it is written as browsers write it', async () => {
    const { links, rejected } = await read(
      'https://short.example/1',
      'https://short.example/2',
      'https://short.example/3',
      `https://a.example/${'x'.repeat(LONGEST_ADDRESS - 18)}`,
      `https://b.example/${'x'.repeat(LONGEST_ADDRESS - 17)}`,
      `https://c.example/${'漢'.repeat(1000)}`,
    );
    expect(links.map(({ url }) => url.length)).toEqual([23, 23, 23, LONGEST_ADDRESS]);
    expect(rejected).toMatchObject([
      { row: 5, reason: 'badAddress' },
      { row: 6, reason: 'badAddress' },
    ]);
  });

  it('reads an address that lies across two pieces of the file', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `https://a.example/${'ü'.repeat(5)}/${i}`);
    const { links } = await read(...lines);
    expect(links.map(({ url }) => decodeURI(url))).toEqual(lines);
  });
});
