import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HOSTILE_TEXTS, hostileArticle } from './hostile';
import { exportItem, RICH } from './items';
import { fileOf } from './written';

type Node = { type: string; children?: Node[]; value?: string; depth?: number; url?: string; alt?: string | null };

async function read(...item: Parameters<typeof exportItem>) {
  const file = await fileOf('markdown', exportItem(...item));
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)!;
  const root = fromMarkdown(body!, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
  return { fields: parse(frontMatter!) as Record<string, unknown>, root, nodes: flat(root) };
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const headings = (nodes: Node[]) => nodes.filter(({ type }) => type === 'heading').map((n) => [n.depth, textOf(n)]);

describe('a Markdown file, parsed back', () => {
  it('begins with what is known of the article', async () => {
    const { fields } = await read({ modifiedTime: null });
    expect(fields).toEqual({
      title: 'The old bridge reopens',
      url: 'https://news.example/bridge',
      author: 'Ana Pérez',
      site: 'The Example News',
      published: '2026-03-04T10:00:00Z',
      saved: '2026-03-05T12:00:00.000Z',
      language: 'en',
      words: 1000,
      reading_minutes: 5,
      excerpt: 'After two years of work the bridge is open.',
    });
  });

  it.each([['2024'], ['null'], ['yes'], ['a: b'], ['# a'], ['- a'], ['"a" \'b\''], ['---'], ['{a}'], ['a\\b']])(
    'has the title %s as a text',
    async (title) => {
      const { fields, nodes } = await read({ title });
      expect(fields.title).toBe(title);
      expect(headings(nodes)[0]).toEqual([1, title]);
    },
  );

  it('has the timeline as a table, the questions as headings, and then the text', async () => {
    const { root, nodes } = await read(RICH);
    expect(headings(nodes)).toEqual([
      [1, 'The old bridge reopens'],
      [2, 'Timeline'],
      [2, 'Questions'],
      [3, 'What did it cost?'],
      [2, 'Costs'],
      [2, 'A second article on the same page: The tunnel'],
    ]);
    const [timeline, costs] = nodes.filter(({ type }) => type === 'table');
    expect(timeline!.children!.map((row) => row.children!.map(textOf))).toEqual([
      ['Date', 'Event'],
      ['May 2024', 'Closed | for good?'],
      ['2026', 'Open again'],
    ]);
    expect(costs!.children!.map((row) => row.children!.map(textOf))).toEqual([
      ['Year', 'Sum'],
      ['2025', '3 | 4'],
    ]);
    expect(nodes).toContainEqual(expect.objectContaining({ type: 'code', lang: 'c', value: 'a < b\n  c' }));
    expect(textOf(root)).toContain('A lot.');
    expect(textOf(root)).toContain('Another story.');
  });

  it('links to the pictures where they came from, and describes those that were inlined', async () => {
    const { nodes, root } = await read({
      contentHtml:
        '<p><img data-picture="0" alt="Bridge"><img data-picture="1" alt="Inlined"><img data-picture="7" alt="Lost"></p>',
      pictures: ['https://img.example/a b.png', 'data:image/png;base64,AAAA'],
    });
    const images = nodes.filter(({ type }) => type === 'image');
    expect(images).toMatchObject([{ url: 'https://img.example/a%20b.png', alt: 'Bridge' }]);
    expect(textOf(root)).toContain('Inlined');
  });
});

describe('a hostile article', () => {
  it.each(HOSTILE_TEXTS)('leaves no HTML and no script: %s', async (text) => {
    const { nodes, fields } = await read(hostileArticle(text));
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
    const addresses = nodes.flatMap(({ url }) => url ?? []);
    expect(addresses.filter((url) => !/^https?:/.test(url))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
    expect(Object.keys(fields)).not.toContain('key');
    expect(fields.url).toBe('https://news.example/bridge');
  });
});
