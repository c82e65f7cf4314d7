// Files made of a good backup by damage and by malice. Deterministic: the same files each time.
import { BlobReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import type { BackupManifest } from '../../../lib/exporters/backup';
import { sha256 } from '../../../lib/library/hash';
import type { LibraryRecord } from '../../../lib/library/types';

type Bytes = Uint8Array<ArrayBuffer>;

export interface CorruptFile {
  name: string;
  bytes: Bytes;
  /** `refused`: as a whole. `rejected`: one row of it. `harmless`: refused, or read as if nothing had happened. */
  outcome: 'refused' | 'rejected' | 'harmless';
  /** Why it is refused, where that is certain. */
  reason?: 'hostile' | 'newer' | 'encoding' | 'damaged' | 'tooLarge';
}

interface Packed {
  path: string;
  bytes: Bytes;
  level?: number;
}

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** 200 files and some more. */
export async function corruptFiles(good: Bytes): Promise<CorruptFile[]> {
  const parts = await unpack(good);
  return [
    ...truncated(good),
    ...flipped(good),
    ...lyingSizes(good),
    ...(await bombs(parts)),
    ...(await hostileNames(parts)),
    await overlapping(parts),
    ...(await badManifests(parts)),
    ...(await badEncodings(parts)),
    ...(await badRows(parts)),
  ];
}

/** The files of a backup, without its manifest. */
async function unpack(good: Bytes): Promise<Packed[]> {
  const files: Packed[] = [];
  for (const entry of await new ZipReader(new BlobReader(new Blob([good]))).getEntries()) {
    if (entry.directory || entry.filename === 'manifest.json') continue;
    files.push({ path: entry.filename, bytes: (await entry.getData(new Uint8ArrayWriter())) as Bytes });
  }
  return files;
}

type Manifest = Record<string, unknown> & Omit<BackupManifest, 'version'>;

/** A backup whose manifest says the truth of these files, unless `change` makes something else of it. */
async function pack(files: Packed[], change: (manifest: Manifest) => unknown = (same) => same): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const entries: { path: string; size: number; sha256: string }[] = [];
  for (const { path, bytes, level = 6 } of files) {
    await zip.add(path, new Uint8ArrayReader(bytes), { level });
    entries.push({ path, size: bytes.length, sha256: await sha256(bytes.buffer) });
  }
  const lines = files.filter(({ path }) => path.startsWith('records/')).flatMap(({ bytes }) => linesOf(bytes));
  const pictures = files.filter(({ path }) => path.startsWith('pictures/')).length;
  const manifest = change({
    format: 'lectern-backup',
    version: 2,
    createdAt: '2026-11-24T00:00:00.000Z',
    lectern: '9.9.9',
    counts: { records: lines.length, pictures },
    missing: [],
    entries,
  });
  const written = manifest instanceof Uint8Array ? (manifest as Bytes) : bytesOf(asText(manifest));
  await zip.add('manifest.json', new Uint8ArrayReader(written));
  return (await zip.close()) as Bytes;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const linesOf = (bytes: Bytes): string[] => textOf(bytes).split('\n').slice(0, -1);

function truncated(good: Bytes): CorruptFile[] {
  const lengths = [0, 1, 4, 30, good.length - 1, good.length - 2, good.length - 21, good.length - 22, good.length - 23];
  for (let part = 1; part <= 31; part++) lengths.push(Math.floor((good.length * part) / 32));
  return lengths.map((length) => ({ name: `cut at ${length}`, bytes: good.slice(0, length), outcome: 'refused' }));
}

const view = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Where the central directory begins: as the record at the end says. */
const directoryOf = (good: Bytes): number => view(good).getUint32(good.length - 22 + 16, true);

function flipped(good: Bytes): CorruptFile[] {
  const directory = directoryOf(good);
  const offsets: number[] = [];
  for (let part = 0; part < 40; part++) offsets.push(Math.floor((directory * (part + 0.37)) / 40));
  for (let part = 0; part < 30; part++)
    offsets.push(directory + Math.floor(((good.length - directory) * (part + 0.61)) / 30));
  return offsets.map((offset, at) => {
    const bytes = good.slice();
    bytes[offset]! ^= 1 << (at % 8);
    // Times and attributes may be anything.
    return { name: `bit ${at % 8} of byte ${offset} of ${bytes.length}`, bytes, outcome: 'harmless' };
  });
}

/** Each entry of the central directory, and where its header lies. */
function headersOf(good: Bytes): { name: string; central: number; local: number }[] {
  const data = view(good);
  const headers = [];
  for (let at = directoryOf(good); data.getUint32(at, true) === 0x02014b50; ) {
    const length = data.getUint16(at + 28, true);
    const name = textOf(good.slice(at + 46, at + 46 + length));
    headers.push({ name, central: at, local: data.getUint32(at + 42, true) });
    at += 46 + length + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return headers;
}

function lyingSizes(good: Bytes): CorruptFile[] {
  const headers = headersOf(good);
  const chosen = ['README.txt', 'records/000001.jsonl', 'manifest.json', 'settings.json'].flatMap((name) =>
    headers.filter((header) => header.name === name),
  );
  chosen.push(headers.find(({ name }) => name.startsWith('pictures/'))!);
  const lies: [what: string, change: (size: number) => number][] = [
    ['0', () => 0],
    ['10', () => 10],
    ['one more', (size) => size + 1],
    ['one less', (size) => size - 1],
    ['3 GB', () => 3e9],
  ];
  return chosen.flatMap(({ name, central, local }) =>
    lies.map(([what, change], at) => {
      const bytes = good.slice();
      const data = view(bytes);
      const lie = (offset: number) => data.setUint32(offset, change(data.getUint32(offset, true)), true);
      // The size unpacked; for some the size packed too, and for some the local header says the same.
      lie(central + 24);
      if (at % 2 === 1) lie(central + 20);
      if (at % 3 === 2) lie(local + 22);
      return { name: `${name} says that its size is ${what}`, bytes, outcome: 'refused' as const };
    }),
  );
}

const ZEROS = '0'.repeat(64);

async function bombs(parts: Packed[]): Promise<CorruptFile[]> {
  const zeros = new Uint8Array(20 * 1024 * 1024);
  const spaces = new Uint8Array(30 * 1024 * 1024).fill(0x20);
  const over = (path: string, bytes: Bytes) => parts.map((part) => (part.path === path ? { ...part, bytes } : part));
  const files: [string, Bytes][] = [
    ['records of zeros', await pack(over('records/000001.jsonl', zeros))],
    ['more records of zeros', await pack([...parts, { path: 'records/000002.jsonl', bytes: zeros }])],
    ['records of one endless line', await pack(over('records/000001.jsonl', spaces))],
    ['a picture of zeros', await pack([...parts, { path: `pictures/${ZEROS}`, bytes: zeros }])],
    ['settings of zeros', await pack(over('settings.json', zeros))],
    ['a readme of zeros', await pack(over('README.txt', zeros))],
    ['a manifest of spaces', await pack(parts, () => spaces)],
  ];
  return files.map(([name, bytes]) => ({ name: `a bomb: ${name}`, bytes, outcome: 'refused' }));
}

/** In both headers of the zip, and nowhere else. */
function renamed(zip: Bytes, from: string, to: string): Bytes {
  if (from.length !== to.length) throw new Error(`${from} and ${to} are not of one length.`);
  const bytes = zip.slice();
  for (const { name, central, local } of headersOf(zip)) {
    if (name !== from) continue;
    bytes.set(bytesOf(to), central + 46);
    bytes.set(bytesOf(to), local + 30);
  }
  return bytes;
}

async function hostileNames(parts: Packed[]): Promise<CorruptFile[]> {
  const names = [
    '../evil',
    '../../../evil',
    '/etc/evil',
    'C:\\evil',
    '..\\evil',
    'pictures/../evil',
    'pictures/..',
    'pictures/evil.png',
    'records/1.jsonl',
    'records/0000001.jsonl',
    'records/000002.jsonl/evil',
    'RECORDS/000002.JSONL',
    'index.html',
    'manifest.json ',
    'manifest.json\0',
    './README.txt',
    'records//000002.jsonl',
    '__proto__',
    'constructor',
    `pictures/${'A'.repeat(64)}`,
    `pictures/${'a'.repeat(63)}`,
    `pictures/${'a'.repeat(65)}`,
  ];
  const files: CorruptFile[] = [];
  for (const name of names) {
    const placeholder = 'x'.repeat(name.length);
    const packed = await pack([...parts, { path: placeholder, bytes: bytesOf('evil') }], ({ entries, ...rest }) => {
      const listed = entries.map((entry) => (entry.path === placeholder ? { ...entry, path: name } : entry));
      return { ...rest, entries: listed };
    });
    files.push({
      name: `a file named ${JSON.stringify(name)}`,
      bytes: renamed(packed, placeholder, name),
      outcome: 'refused',
      reason: 'hostile',
    });
  }
  const picture = parts.find(({ path }) => path.startsWith('pictures/'))!;
  for (const { path, bytes } of [parts[1]!, picture, parts[0]!]) {
    const placeholder = 'x'.repeat(path.length);
    const twice = await pack([...parts, { path: placeholder, bytes }]);
    files.push({
      name: `${path} twice`,
      bytes: renamed(twice, placeholder, path),
      outcome: 'refused',
      reason: 'hostile',
    });
  }
  const manifest = 'x'.repeat('manifest.json'.length);
  const two = await pack([...parts, { path: manifest, bytes: bytesOf('{}') }]);
  files.push({
    name: 'two manifests',
    bytes: renamed(two, manifest, 'manifest.json'),
    outcome: 'refused',
    reason: 'hostile',
  });
  return files;
}

/** Three files of the directory are made of the same bytes: a bomb of any size could be made so. */
async function overlapping(parts: Packed[]): Promise<CorruptFile> {
  const names = ['a', 'b', 'c'].map((digit) => `pictures/${digit.repeat(64)}`);
  const large = new Uint8Array(100_000);
  const files = names.map((path, at) => ({ path, bytes: at === 0 ? large : bytesOf('small'), level: 0 }));
  const bytes = await pack([...files, ...parts]);
  const data = view(bytes);
  const [first, ...others] = headersOf(bytes).filter(({ name }) => names.includes(name));
  // Checksum, both sizes and the place.
  for (const { central } of others) {
    for (const field of [16, 20, 24, 42])
      data.setUint32(central + field, data.getUint32(first!.central + field, true), true);
  }
  return { name: 'files that overlap', bytes, outcome: 'refused', reason: 'hostile' };
}

async function badManifests(parts: Packed[]): Promise<CorruptFile[]> {
  const changes: [string, CorruptFile['reason'], (manifest: Manifest) => unknown][] = [
    ['of version 3', 'newer', (manifest) => ({ ...manifest, version: 3 })],
    ['of version 3 and another shape', 'newer', () => ({ version: 3, files: {} })],
    ['of version 0', 'damaged', (manifest) => ({ ...manifest, version: 0 })],
    ['of version "2"', 'damaged', (manifest) => ({ ...manifest, version: '2' })],
    ['of another format', 'damaged', (manifest) => ({ ...manifest, format: 'other' })],
    ['with a field more', 'damaged', (manifest) => ({ ...manifest, more: 1 })],
    ['with __proto__', 'damaged', (manifest) => asText(manifest).replace('{', '{"__proto__":{"version":1},')],
    ['that is null', 'damaged', () => 'null'],
    ['that is a list', 'damaged', (manifest) => [manifest]],
    ['that is empty', 'damaged', () => ''],
    ['that is cut', 'damaged', (manifest) => asText(manifest).slice(0, -20)],
    ['without entries', 'damaged', (manifest) => ({ ...manifest, entries: [] })],
    ['with an entry less', 'damaged', ({ entries, ...rest }) => ({ ...rest, entries: entries.slice(1) })],
    ['with an entry twice', 'damaged', ({ entries, ...rest }) => ({ ...rest, entries: [...entries, entries[0]] })],
    [
      'with an entry more',
      'damaged',
      ({ entries, ...rest }) => ({
        ...rest,
        entries: [...entries, { path: 'records/000009.jsonl', size: 1, sha256: ZEROS }],
      }),
    ],
    [
      'that lists itself',
      'damaged',
      ({ entries, ...rest }) => ({ ...rest, entries: [...entries, { path: 'manifest.json', size: 1, sha256: ZEROS }] }),
    ],
    [
      'with another hash',
      'damaged',
      ({ entries, ...rest }) => ({ ...rest, entries: entries.map((e) => ({ ...e, sha256: ZEROS })) }),
    ],
    [
      'with another size',
      'damaged',
      ({ entries, ...rest }) => ({ ...rest, entries: entries.map((e) => ({ ...e, size: e.size + 1 })) }),
    ],
    [
      'that counts more records',
      'damaged',
      (manifest) => ({ ...manifest, counts: { ...manifest.counts, records: 99 } }),
    ],
    [
      'that counts fewer records',
      'damaged',
      (manifest) => ({ ...manifest, counts: { ...manifest.counts, records: 1 } }),
    ],
    [
      'that counts more pictures',
      'damaged',
      (manifest) => ({ ...manifest, counts: { ...manifest.counts, pictures: 99 } }),
    ],
  ];
  const files: CorruptFile[] = [];
  for (const [what, reason, change] of changes)
    files.push({ name: `a manifest ${what}`, bytes: await pack(parts, change), outcome: 'refused', reason });
  const other = parts.map((part) =>
    part.path.startsWith('pictures/') ? { ...part, bytes: bytesOf('another picture') } : part,
  );
  files.push({
    name: 'pictures whose names are not their hashes',
    bytes: await pack(other),
    outcome: 'refused',
    reason: 'damaged',
  });
  return files;
}

const utf16 = (text: string): Bytes => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
const latin1 = (text: string): Bytes => Uint8Array.from(text, (char) => char.charCodeAt(0));

async function badEncodings(parts: Packed[]): Promise<CorruptFile[]> {
  const recode = (encode: (text: string) => Bytes) =>
    pack(
      parts.map((part) => (part.path.startsWith('records/') ? { ...part, bytes: encode(textOf(part.bytes)) } : part)),
      // It counts the lines that it should have.
      (manifest) => ({ ...manifest, counts: { ...manifest.counts, records: 11 } }),
    );
  const files: [string, Bytes][] = [
    ['a manifest in UTF-16', await pack(parts, (manifest) => utf16(`\ufeff${asText(manifest)}`))],
    ['a manifest in Latin-1', await pack(parts, (manifest) => latin1(asText({ ...manifest, lectern: 'é' })))],
    ['records in Latin-1', await recode(latin1)],
    ['records with a lone byte', await recode((text) => latin1(text.replace('Article', 'Articl\x80')))],
    ['records with an overlong slash', await recode((text) => latin1(text.replace('Article', '\xc0\xaf')))],
    ['records with a surrogate', await recode((text) => latin1(text.replace('Article', '\xed\xa0\x80')))],
  ];
  return files.map(([name, bytes]) => ({ name, bytes, outcome: 'refused', reason: 'encoding' }));
}

type Change = (record: LibraryRecord) => unknown;

async function badRows(parts: Packed[]): Promise<CorruptFile[]> {
  const item =
    (change: object): Change =>
    (record) => ({ ...record, item: { ...record.item, ...change } });
  const revision =
    (change: object): Change =>
    (record) => ({
      ...record,
      revisions: record.revisions.map((one) => ({ ...one, ...change })),
    });
  const article =
    (change: object): Change =>
    (record) => ({
      ...record,
      revisions: record.revisions.map((one) => ({ ...one, article: { ...one.article, ...change } })),
    });
  const pictures =
    (change: object): Change =>
    (record) => ({
      ...record,
      pictures: record.pictures.map((one) => ({ ...one, ...change })),
    });
  const inText =
    (from: string, to: string): Change =>
    (record) =>
      JSON.stringify(record).replace(from, to);
  const changes: [string, Change][] = [
    ['no JSON', () => '{"item":'],
    ['nothing', () => ''],
    ['null', () => 'null'],
    ['a number', () => '1'],
    ['a list', (record) => [record]],
    ['an item alone', ({ item }) => item],
    ['a field more', (record) => ({ ...record, more: 1 })],
    ['__proto__ beside the item', inText('{', '{"__proto__":{"polluted":1},')],
    ['__proto__ in the item', inText('"item":{', '"item":{"__proto__":{"polluted":1},')],
    ['__proto__ in the article', inText('"article":{', '"article":{"__proto__":{"polluted":1},')],
    ['__proto__ for the url', inText('"url":', '"__proto__":')],
    ['constructor in the item', inText('"item":{', '"item":{"constructor":{"prototype":{}},')],
    ['nested 100,000 deep', () => '['.repeat(100_000)],
    ['a field less', inText('"tags":', '"tagz":')],
    ['an id of no shape', item({ id: '../x' })],
    ['an endless id', item({ id: 'x'.repeat(1000) })],
    ['an address that runs', item({ url: 'javascript:alert(1)' })],
    ['a tag that is none', item({ tags: [{}] })],
    ['a million tags', item({ tags: Array.from({ length: 1001 }, (_, at) => `t${at}`) })],
    ['progress beyond the end', item({ progress: 2 })],
    ['progress in words', item({ progress: '0.5' })],
    ['a time after all times', item({ savedAt: 1e300 })],
    ['a time in words', item({ readAt: 'yesterday' })],
    ['a direction that is none', item({ dir: 'up' })],
    ['a revision that is not there', item({ revisionId: 'nowhere' })],
    ['a waiting revision that is not there', item({ pendingRevisionId: 'nowhere' })],
    ['a revision of another item', revision({ itemId: 'other' })],
    ['a hash that is none', revision({ contentHash: 'x' })],
    ['the same revision twice', (record) => ({ ...record, revisions: [...record.revisions, ...record.revisions] })],
    ['an article that is none', revision({ article: null })],
    ['an article without a title', article({ title: null })],
    ['an article of another address', article({ url: 'data:text/html,x' })],
    ['an article with a picture that runs', article({ pictures: ['javascript:alert(1)'] })],
    ['an article with other pictures', article({ pictures: [] })],
    ['an article whose text has another picture', article({ contentHtml: '<img src="https://beacon.example/x.png">' })],
    ['an endless title', article({ title: 'x'.repeat(3000) })],
    ['a picture of another item', pictures({ itemId: 'other' })],
    ['a picture of another revision', pictures({ revisionId: 'other' })],
    ['a picture of another address', pictures({ url: 'https://beacon.example/x.png' })],
    ['a picture in a slot that is not there', pictures({ slot: 99 })],
    ['a picture in no slot', pictures({ slot: 0.5 })],
    ['a picture twice', (record) => ({ ...record, pictures: [...record.pictures, ...record.pictures] })],
    ['a kept picture that is none', pictures({ state: 'kept', asset: null })],
    ['a state that is none', pictures({ state: 'gone' })],
    ['a picture named by a path', pictures({ asset: '../../x' })],
  ];
  const files: CorruptFile[] = [];
  for (const [what, change] of changes) {
    const changed = parts.map((part) => {
      if (!part.path.startsWith('records/')) return part;
      // Records come in the order of their ids, which are made at random: the one to change must hold what is changed.
      const records = linesOf(part.bytes).map((line) => JSON.parse(line));
      const at = records.findIndex(({ revisions, pictures }) => revisions.length > 0 && pictures.length > 0);
      const lines = records.map((record, n) => asText(n === at ? change(record) : record));
      return { ...part, bytes: bytesOf(lines.map((line) => `${line}\n`).join('')) };
    });
    files.push({ name: `a row with ${what}`, bytes: await pack(changed), outcome: 'rejected' });
  }
  return files;
}
