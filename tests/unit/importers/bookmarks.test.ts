import { describe, expect, it } from 'vitest';
import { writeBookmarks } from '../../../lib/exporters/bookmarks';
import type { SavedItem } from '../../../lib/library/types';
import { fileOf, MADE_AT, readAll, statesOf } from './reading';

const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
`;
const read = (entries: string) => readAll(fileOf(`${HEAD}${entries}</DL><p>\n`));

describe('bookmarks of browsers', () => {
  it('have the names of their folders as tags, without the folders of every browser', async () => {
    const { source, links } = await read(`
      <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichenleiste</H3>
      <DL><p>
        <DT><A HREF="https://a.example/" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA">A</A>
        <DT><H3>Kochen</H3>
        <DD>What to cook.
        <DL><p>
          <DT><A HREF="https://b.example/">B</A>
          <DT><H3>Suppen</H3>
          <DL><p>
            <DT><A HREF="https://c.example/" TAGS="heiß">C</A>
          </DL><p>
        </DL><p>
      </DL><p>
      <DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Weitere Lesezeichen</H3>
      <DL><p><DT><A HREF="https://d.example/">D</A></DL><p>
      <DT><H3 FOLDED id="com.apple.ReadingList">Leseliste</H3>
      <DL><p><DT><A HREF="https://e.example/">E</A></DL><p>
      <HR>
      <DT><A HREF="https://f.example/">F</A>`);
    expect(source).toBe('bookmarks');
    expect(links.map(({ title, tags }) => [title, ...tags])).toEqual([
      ['A'],
      ['B', 'Kochen'],
      ['C', 'heiß', 'Kochen', 'Suppen'],
      ['D'],
      ['E'],
      ['F'],
    ]);
    expect(links[0]).toMatchObject({ savedAt: 1_700_000_000_000, readAt: null, archivedAt: null, excerpt: null });
  });

  it('are rejected where only their own browser opens them; feeds and separators are no rows', async () => {
    const { rejected, rows } = await read(`
      <DT><A HREF="place:type=6&sort=14">Recent</A>
      <DT><A HREF="javascript:void(document.title='x')">Tool</A>
      <DT><A HREF="chrome://settings/">Settings</A>
      <DT><A HREF="about:config">Config</A>
      <DT><A HREF="file:///etc/passwd">File</A>
      <DT><A>Nothing</A>
      <DT><A FEEDURL="https://a.example/feed" HREF="https://a.example/">Feed</A>
      <HR>
      <DT><A HREF="https://b.example/">B</A>`);
    expect(rows).toBe(7);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'badAddress'],
      [2, 'badAddress'],
      [3, 'badAddress'],
      [4, 'badAddress'],
      [5, 'badAddress'],
      [6, 'noAddress'],
    ]);
    expect(rejected[4]?.text).toBe('File file:///etc/passwd');
  });

  it('may be cut short, and closed as carelessly as one likes', async () => {
    const { links } = await readAll(fileOf(`${HEAD}<DT><H3>One</H3><DL><p><DT><A HREF="https://a.example/">A`));
    expect(links).toMatchObject([{ title: 'A', tags: ['One'] }]);
  });

  it('may be nested deeply', async () => {
    const folders = Array.from({ length: 150 }, (_, i) => `<DT><H3>F${i}</H3><DL><p>`).join('');
    const { links } = await read(`${folders}<DT><A HREF="https://a.example/">A</A>`);
    expect(links.map(({ url }) => url)).toEqual(['https://a.example/']);
  });

  it('are read in the encoding that they name', async () => {
    const text = `${HEAD.replace('UTF-8', 'windows-1251')}<DT><A HREF="https://a.example/">`;
    const bytes = [...new TextEncoder().encode(text), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
    expect((await readAll(fileOf(new Uint8Array(bytes)))).links[0]?.title).toBe('Привет');
  });
});

describe('bookmarks of sites', () => {
  it('have dates in seconds, milliseconds or microseconds, and descriptions', async () => {
    const { links } = await read(`
      <DT><A HREF="https://a.example/" ADD_DATE="1700000000" TAGS="x, y">A</A>
      <DD>What A is
      about
      <DT><A HREF="https://b.example/" ADD_DATE="1700000000000">B</A>
      <DT><A HREF="https://c.example/" ADD_DATE="1700000000000000" description="What C is">C</A>
      <DT><A HREF="https://d.example/" ADD_DATE="soon">D</A>
      <DT><A HREF="https://e.example/" ADD_DATE="0">E</A>`);
    expect(links.map(({ savedAt }) => savedAt)).toEqual([...Array(3).fill(1_700_000_000_000), null, null]);
    expect(links.map(({ excerpt }) => excerpt)).toEqual(['What A is about', null, 'What C is', null, null]);
    expect(links[0]?.tags).toEqual(['x', 'y']);
  });

  it('are unread unless they say that they are not to be read', async () => {
    const file = await read(`
      <DT><A HREF="https://a.example/">A</A>
      <DT><A HREF="https://b.example/" TOREAD="1">B</A>
      <DT><A HREF="https://c.example/" TOREAD="0" ADD_DATE="1700000000">C</A>
      <DT><A HREF="https://d.example/" TOREAD="0" TAGS="x,linkding:bookmarks.archived">D</A>
      <DT><A HREF="https://e.example/" DATA-IMPORTANT="true">E</A>`);
    expect(statesOf(file)).toEqual(['unread', 'unread', 'read', 'archived', 'unread']);
    expect(file.links[2]?.readAt).toBe(1_700_000_000_000);
    expect(file.links[3]?.tags).toEqual(['x']);
    expect(file.links[4]?.favouriteAt).toBe(MADE_AT);
  });

  it('of Lectern come back as they were', async () => {
    const item = (id: string, state: Partial<SavedItem>): SavedItem =>
      ({
        url: `https://a.example/${id}`,
        title: `Title <${id}> & "more"`,
        excerpt: 'What it is',
        tags: ['Read', 'b c'],
        savedAt: 1_700_000_000_000,
        updatedAt: 1_700_000_000_000,
        statesAt: 1_700_000_000_000,
        progress: 0,
        readAt: null,
        archivedAt: null,
        favouriteAt: null,
        ...state,
      }) as SavedItem;
    const items = [
      item('unread', {}),
      item('read', { readAt: 1 }),
      item('archived', { archivedAt: 1, favouriteAt: 1 }),
    ];
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const written = (async function* () {
      for (const each of items) yield { item: each, article: null, pictures: new Map() };
    })();
    await writeBookmarks(written, new WritableStream({ write: (part) => void parts.push(part) }), {
      total: 3,
      now: MADE_AT,
      words: {} as never,
    });
    const file = await readAll(new File(parts, 'bookmarks.html'));
    expect(statesOf(file)).toEqual(['unread', 'read', 'archived']);
    expect(file.links.map(({ favouriteAt }) => favouriteAt !== null)).toEqual([false, false, true]);
    for (const [at, link] of file.links.entries()) {
      const { url, title, excerpt, tags, savedAt } = items[at]!;
      expect(link).toMatchObject({ url, title, excerpt, tags, savedAt });
    }
  });
});
