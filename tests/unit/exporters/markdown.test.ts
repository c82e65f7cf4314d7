import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HOSTILE_TEXTS, hostileArticle } from './hostile';
import { exportItem, RICH } from './items';
import { exported, fileOf, unzipped } from './written';

type Node = { type: string; children?: Node[]; value?: string; depth?: number; url?: string; alt?: string | null };

async function read(...item: Parameters<typeof exportItem>) {
  const file = await fileOf('markdown', exportItem(...item));
  const root = parsed(file);
  const [, frontMatter] = /^---\n([\s\S]*?)\n---\n/.exec(file)!;
  return { fields: parse(frontMatter!) as Record<string, unknown>, root, nodes: flat(root) };
}

const parsed = (file: string): Node =>
  fromMarkdown(file.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as Node;

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const headings = (nodes: Node[]) => nodes.filter(({ type }) => type === 'heading').map((n) => [n.depth, textOf(n)]);

describe('a Markdown file, parsed back', () => {
  it('begins with what is known of the article', async () => {
    const { item, ...rest } = exportItem({ modifiedTime: null });
    const states = { tags: ['two words', 'b'], progress: 0.25, favouriteAt: 1, archivedAt: Date.UTC(2026, 3, 1) };
    const file = await fileOf('markdown', { item: { ...item, ...states }, ...rest });
    expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(file)![1]!)).toEqual({
      title: 'The old bridge reopens',
      url: 'https://news.example/bridge',
      author: 'Ana Pérez',
      site: 'The Example News',
      published: '2026-03-04T10:00:00Z',
      saved: '2026-03-05T12:00:00Z',
      archived: '2026-04-01T00:00:00Z',
      state: 'archived',
      favourite: true,
      progress: 0.25,
      tags: ['two-words', 'b'],
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

  it('has its pictures beside it, and links to those that were not kept', async () => {
    const gif = new Blob(['GIF89a'], { type: 'image/gif' });
    const item = exportItem(
      {
        contentHtml:
          '<p><img data-picture="0" alt="Kept"><img data-picture="1" alt="Inlined"><img data-picture="2" alt="Gone"></p>',
        pictures: ['https://img.example/a.gif', 'data:image/png;base64,AAAA', 'https://img.example/gone.png'],
      },
      [[0, { sha256: 'a', type: 'image/gif', size: 6, blob: gif }]],
    );
    const { filename, blob } = await exported('markdown', [item]);
    expect(filename).toBe('the-old-bridge-reopens.zip');
    const files = await unzipped(blob);
    expect([...files.keys()]).toEqual([
      'the-old-bridge-reopens.md',
      'the-old-bridge-reopens/1.gif',
      'the-old-bridge-reopens/2.png',
    ]);
    expect(await files.get('the-old-bridge-reopens/1.gif')!.text()).toBe('GIF89a');
    const nodes = flat(parsed(await files.get('the-old-bridge-reopens.md')!.text()));
    expect(nodes.filter(({ type }) => type === 'image')).toMatchObject([
      { url: 'the-old-bridge-reopens/1.gif', alt: 'Kept' },
      { url: 'the-old-bridge-reopens/2.png', alt: 'Inlined' },
    ]);
    const [link] = nodes.filter(({ type }) => type === 'link');
    expect([link!.url, textOf(link!)]).toEqual(['https://img.example/gone.png', 'Gone']);
  });

  it('has callouts as quotes that say so', async () => {
    const file = await fileOf(
      'markdown',
      exportItem({
        contentHtml: '<p id="l-1"><b>Tip:</b> Go by <i>train</i>.</p><p>Text.</p>',
        callouts: [
          { label: 'Tip', text: 'Go by train.', anchor: 'l-1' },
          { label: 'Lost', text: 'Its place is gone.', anchor: null },
        ],
      }),
    );
    expect(file).toContain('\n> [!NOTE]\n> **Tip:** Go by *train*.\n\nText.\n\n> [!NOTE]\n> Lost Its place is gone.\n');
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

  it('is as bold as bold is, however deep its emphasis', async () => {
    const file = await fileOf('markdown', exportItem({ contentHtml: `<p>Very ${'<b><i>'.repeat(200)}deep</p>` }));
    expect(file).toContain('\nVery **_deep_**\n');
  });
});
