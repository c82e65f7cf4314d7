import { type ReadingState, stateOf } from '../library/state-of';
import type { SavedItem } from '../library/types';
import { writeUtf8 } from './parts/articles';
import { dayOf } from './parts/filename';
import type { Exporter } from './types';

// Importers tell read from unread by folder, as other reading lists export it, or by TOREAD; the names are for them.
const FOLDERS: [name: string, states: ReadingState[]][] = [
  ['Unread', ['unread', 'reading']],
  ['Read', ['read']],
  ['Archive', ['archived']],
];

/**
 * All addresses as a Netscape bookmark file, which browsers and reading lists import: in folders by state, with dates in
 * seconds, tags, and the excerpt as description. Marked private, because sites for sharing bookmarks read these files too.
 */
export const writeBookmarks: Exporter['write'] = async (items, sink, { now }) => {
  const lines: Record<ReadingState, string[]> = { unread: [], reading: [], read: [], archived: [] };
  let written = 0;
  for await (const { item } of items) {
    lines[stateOf(item)].push(bookmark(item));
    written++;
  }
  await writeUtf8(HEAD, sink);
  for (const [name, states] of FOLDERS) {
    const inside = states.flatMap((state) => lines[state]);
    if (inside.length > 0)
      await writeUtf8(`    <DT><H3>${name}</H3>\n    <DL><p>\n${inside.join('')}    </DL><p>\n`, sink);
  }
  await writeUtf8('</DL><p>\n', sink);
  const filename = written > 0 ? `lectern-bookmarks-${dayOf(now)}.html` : null;
  return { filename, mime: 'text/html;charset=utf-8', written, skipped: [], failed: [] };
};

const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

function bookmark(item: SavedItem): string {
  const isDone = item.readAt !== null || item.archivedAt !== null;
  const attributes = {
    HREF: item.url,
    ADD_DATE: seconds(item.savedAt),
    LAST_MODIFIED: seconds(Math.max(item.updatedAt, item.statesAt)),
    // A comma ends a tag there.
    TAGS: item.tags.map((tag) => tag.replaceAll(',', ' ')).join(','),
    TOREAD: isDone ? '0' : '1',
    PRIVATE: '1',
    ...(item.favouriteAt !== null && { 'DATA-IMPORTANT': 'true' }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${inOneLine(value)}"`);
  const description = item.excerpt ? `        <DD>${inOneLine(item.excerpt)}\n` : '';
  return `        <DT><A ${written.join(' ')}>${inOneLine(item.title || item.url)}</A>\n${description}`;
}

const seconds = (time: number): string => String(Math.floor(time / 1000));

/** Escaped, and on one line, because most who read these files read them line by line. */
const inOneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
