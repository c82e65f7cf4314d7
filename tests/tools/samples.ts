// npm run samples [-- FOLDER]: imports every sample of the first sources, and says where one does not mean what it should.
// Without a folder, the samples beside the folder that the environment variable BENCH names.
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { importers, readRows, recognise } from '../../lib/importers';
import { FileUnknown, type ImportSourceId } from '../../lib/importers/types';
import { stateOf } from '../../lib/library/state-of';
import type { ImportedLink } from '../../lib/library/types';

/** What a file means, as the tool that wrote it meant it. */
interface Meaning {
  source: ImportSourceId;
  rows: number;
  /** Reasons, in the order of the rows. */
  rejected?: string[];
  /** Rows in each state but unread. */
  archived?: number;
  read?: number;
  tags?: string[];
  /** The first and the last day on which something was saved. */
  days?: [string, string];
}

const MEANINGS: Record<string, Meaning | string> = {
  'wallabag/pocket.csv': { source: 'pocket', rows: 7, archived: 2, days: ['2020-09-11', '2020-09-24'] },
  'wallabag/ril_export.html': {
    source: 'pocket',
    rows: 2,
    tags: ['ifttt', 'new_entry_simple'],
    days: ['2023-07-06', '2023-07-06'],
  },
  'readeck/pocket.zip': {
    source: 'pocket',
    rows: 5,
    rejected: ['badAddress'],
    archived: 1,
    tags: ['tag1', 'tag2'],
    days: ['2023-05-24', '2024-04-02'],
  },
  'readeck/pocket_part.csv': {
    source: 'pocket',
    rows: 5,
    rejected: ['badAddress'],
    archived: 1,
    tags: ['tag1', 'tag2'],
    days: ['2023-05-24', '2024-04-02'],
  },
  'shiori/pocket-new.csv': { source: 'pocket', rows: 1, tags: ['shiori'], days: ['2018-11-04', '2018-11-04'] },
  'karakeep/pocket-0.csv': { source: 'pocket', rows: 1, archived: 1, days: ['2009-02-13', '2009-02-13'] },
  'karakeep/pocket-1.csv': { source: 'pocket', rows: 1, days: ['2009-02-13', '2009-02-13'] },
  'karakeep/onetab-0.txt': { source: 'addresses', rows: 2 },
  'karakeep/onetab-1.txt': { source: 'addresses', rows: 1 },
  // The day of the tabs, and a line of words.
  'karakeep/onetab-2.txt': { source: 'addresses', rows: 4, rejected: ['noAddress', 'noAddress'] },
  'karakeep/onetab-3.txt': { source: 'addresses', rows: 2 },
  'readeck/text.txt': { source: 'addresses', rows: 5, rejected: ['noAddress', 'badAddress'] },
  'readeck/browser.html': {
    source: 'bookmarks',
    rows: 6,
    rejected: ['badAddress'],
    // The one that is marked as not to be read.
    read: 1,
    tags: ['Imported', 'Misc', 'blog', 'mozilla', 'test'],
    days: ['2012-11-30', '2020-09-29'],
  },
  'linkding/simple_valid_import_file.html': {
    source: 'bookmarks',
    rows: 3,
    read: 3,
    tags: ['tag1', 'tag2', 'tag3'],
    days: ['2021-03-21', '2021-03-21'],
  },
  'wallabag/shaarli-bookmarks.html': {
    source: 'bookmarks',
    rows: 2,
    tags: ['firefoxos'],
    days: ['2023-05-06', '2023-06-15'],
  },
  'zotero-translators/sample-0.bookmarks.html': {
    source: 'bookmarks',
    rows: 1,
    tags: ['security', 'social_networking', 'software', 'todo'],
    days: ['2014-03-31', '2014-03-31'],
  },
  // Of tools that no source is for yet: told what they are, and nothing of them taken for a list of addresses.
  'readeck/csv-simple.csv': 'table',
  'readeck/csv-instapaper.csv': 'table',
  'readeck/readwise.csv': 'table',
  'instapaper/instapaper-0.csv': 'table',
  'wallabag/instapaper-export.csv': 'table',
  'raindrop/raindrop-from-hister-test.csv': 'table',
  'readwise/readwise-reader-0.csv': 'table',
  'readwise/readwise-reader-5.csv': 'table',
  'wallabag/chrome-bookmarks': 'profile',
  'wallabag/firefox-bookmarks.json': 'profile',
  'wallabag/pinboard_export': 'json',
  'readeck/pinboard.json': 'json',
  'karakeep/karakeep-export.json': 'json',
  'wallabag/omnivore.json': 'json',
  'pocket/omnivore-test.zip': 'zip',
  'zotero-translators/sample-0.ris': 'other',
  'opml/categories-v2.opml': 'page',
  'epub/nav.xhtml': 'page',
  'obsidian-clipper/minimal.md': 'other',
};

const folder = resolve(process.argv[2] ?? join(process.env.BENCH ?? '.', '../samples'));
globalThis.DOMParser = new JSDOM().window.DOMParser;

async function meaningOf(file: File): Promise<Meaning | string> {
  const links: ImportedLink[] = [];
  const rejected: string[] = [];
  const sink = {
    link: async (link: ImportedLink) => void links.push(link),
    record: async () => {},
    reject: (_row: number, _text: string, reason: string) => void rejected.push(reason),
    asset: async () => {},
  };
  try {
    const source = await recognise(file);
    const rows = await readRows(source, file, sink, {});
    return inShort({ source: source.id, rows, links, rejected });
  } catch (error) {
    if (error instanceof FileUnknown) return error.kind;
    throw error;
  }
}

interface Read {
  source: ImportSourceId;
  rows: number;
  links: ImportedLink[];
  rejected: string[];
}

function inShort({ source, rows, links, rejected }: Read): Meaning {
  const inState = (state: string) => links.filter((link) => stateOf(link) === state).length;
  const tags = [...new Set(links.flatMap((link) => link.tags))].sort();
  const days = links.flatMap(({ savedAt }) => (savedAt === null ? [] : new Date(savedAt).toISOString().slice(0, 10)));
  days.sort();
  return {
    source,
    rows,
    ...(rejected.length > 0 && { rejected }),
    ...(inState('archived') > 0 && { archived: inState('archived') }),
    ...(inState('read') > 0 && { read: inState('read') }),
    ...(tags.length > 0 && { tags }),
    ...(days.length > 0 && { days: [days[0]!, days.at(-1)!] as [string, string] }),
  };
}

const inOrder = (meaning: Meaning | string): string =>
  typeof meaning === 'string' ? `unknown: ${meaning}` : JSON.stringify(meaning, Object.keys({ ...meaning }).sort());

let wrong = 0;
for (const [path, meant] of Object.entries(MEANINGS)) {
  const bytes = readFileSync(join(folder, path));
  const { mtimeMs } = statSync(join(folder, path));
  const read = inOrder(await meaningOf(new File([bytes], basename(path), { lastModified: mtimeMs })));
  const isRight = read === inOrder(meant);
  console.log(`${isRight ? 'as meant' : 'WRONG   '}  ${path}  ${read}`);
  if (isRight) continue;
  console.log(`          meant: ${inOrder(meant)}`);
  wrong++;
}
console.log(`${Object.keys(MEANINGS).length} samples, ${wrong} wrong, ${importers.length} sources`);
process.exitCode = wrong > 0 ? 1 : 0;
