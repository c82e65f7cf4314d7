import { expect, it } from 'vitest';
import type { SavedItem } from '../../../lib/library/types';
import { HOSTILE_TEXTS } from './hostile';
import { exportItem } from './items';
import { exported } from './written';

async function read(...items: Partial<SavedItem>[]) {
  const listed = items.map((parts) => ({ ...exportItem(), article: null, item: { ...exportItem().item, ...parts } }));
  const { filename, blob, written } = await exported('bookmarks', listed);
  const text = await blob.text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const folders = [...page.querySelectorAll('h3')].map((name) => [
    name.textContent,
    [...name.parentElement!.querySelectorAll('a')].map((link) => link.textContent),
  ]);
  return { filename, written, text, page, folders, links: [...page.querySelectorAll('a')] };
}

it('read back, has addresses, dates, tags and states', async () => {
  const { filename, written, text, page, folders, links } = await read(
    { title: 'Begun', progress: 0.5, tags: ['a', 'b, c'], favouriteAt: 1 },
    { title: 'Done', readAt: 1, excerpt: null },
    { title: 'Put away', archivedAt: 1, readAt: 1 },
    { title: 'New', statesAt: Date.UTC(2026, 6, 1) },
  );
  expect(filename).toBe('lectern-bookmarks-2026-11-24.html');
  expect(written).toBe(4);
  expect(text.startsWith('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n')).toBe(true);
  expect(folders).toEqual([
    ['Unread', ['New', 'Begun']],
    ['Read', ['Done']],
    ['Archive', ['Put away']],
  ]);
  const attributes = (link: Element) =>
    Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value]));
  expect(attributes(links[1]!)).toEqual({
    href: 'https://news.example/bridge',
    add_date: String(Date.UTC(2026, 2, 5, 12) / 1000),
    last_modified: String(Date.UTC(2026, 2, 5, 12) / 1000),
    tags: 'a,b c',
    toread: '1',
    private: '1',
    'data-important': 'true',
  });
  expect(links[0]!.getAttribute('last_modified')).toBe(String(Date.UTC(2026, 6, 1) / 1000));
  expect(links[2]!.getAttribute('toread')).toBe('0');
  expect([...page.querySelectorAll('dd')].map((dd) => dd.firstChild!.textContent!.trim())).toEqual(
    Array(3).fill('After two years of work the bridge is open.'),
  );
});

it.each(HOSTILE_TEXTS)('stays one line, and is no markup, with the text %j', async (text) => {
  const {
    page,
    links,
    text: file,
  } = await read({ title: text, excerpt: text, tags: [text], url: `https://x.example/"${text}` });
  expect(links).toHaveLength(1);
  expect(links[0]!.textContent).toBe(text.replace(/\s+/g, ' '));
  expect(page.querySelectorAll('img, script, svg')).toHaveLength(0);
  expect(file.split('\n').filter((line) => line.includes('<A '))).toHaveLength(1);
});
