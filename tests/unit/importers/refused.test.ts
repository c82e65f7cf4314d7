import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/importers';
import { FileUnknown, ImportRefused } from '../../../lib/importers/types';
import { fileOf, readAll, zipOf } from './reading';

const TABLE = 'title,url,time_added,tags,status\n';
const POCKET = `${TABLE}A,https://a.example/,1700000000,,unread\n`;

async function refusalOf(file: File): Promise<ImportRefused> {
  try {
    await readAll(file);
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a file that no source knows', () => {
  it.each([
    ['empty', ''],
    ['pdf', '%PDF-1.7\n1 0 obj\n<< /URI (https://a.example/) >>\nendobj\n'],
    ['database', 'SQLite format 3\0\x10\0'],
    ['profile', '{"roots": {"bookmark_bar": {"children": [{"url": "https://a.example/"}]}}}'],
    ['profile', '{"type":"text/x-moz-place-container","uri":"https://a.example/"}'],
    ['profile', 'mozLz40\0abc'],
    ['json', '[\n"https://a.example/",\n"https://b.example/"\n]'],
    ['page', '<!doctype html><title>x</title><a href="https://a.example/">A</a>'],
    ['table', 'url,title,folder\nhttps://a.example/,A,x\nhttps://b.example/,"B, too",y\n'],
    ['table', 'https://a.example/,A\nhttps://b.example/,B\n'],
    ['other', 'Dear all,\nplease look at https://a.example/ some day.\nYours\nM.\n'],
    ['other', '\x89PNG\r\n\x1a\n\0\0\0'],
  ])('is told to be of the kind "%s"', async (kind, content) => {
    const refusal = await refusalOf(fileOf(content));
    expect(refusal).toBeInstanceOf(FileUnknown);
    expect(refusal).toMatchObject({ reason: 'unknown', kind });
  });

  it.each([
    ['office', { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }],
    ['ebook', { mimetype: 'application/epub+zip', 'META-INF/container.xml': '<x/>' }],
    ['zip', { 'notes.txt': 'https://a.example/' }],
  ])('is told to be of the kind "%s", though it is a zip', async (kind, files) => {
    expect(await refusalOf(fileOf(await zipOf(files)))).toMatchObject({ reason: 'unknown', kind });
  });

  it('is not known by its name', async () => {
    await expect(recognise(fileOf('hello', 'part_000000.csv'))).rejects.toBeInstanceOf(FileUnknown);
    expect((await recognise(fileOf(POCKET, 'photo.jpg'))).id).toBe('pocket');
  });
});

describe('a file that is refused', () => {
  it('has no rows', async () => {
    expect((await refusalOf(fileOf(TABLE))).reason).toBe('empty');
    expect((await refusalOf(fileOf('<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p></DL>'))).reason).toBe('empty');
  });

  it('is in an encoding that it does not name', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${POCKET}Gr`), 0xfc, 0xdf, 0x65]);
    expect((await refusalOf(fileOf(bytes))).reason).toBe('encoding');
    const page = new TextEncoder().encode('<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.example/">');
    expect(await refusalOf(fileOf(new Uint8Array([...page, 0xfc]))).then((refusal) => refusal.reason)).toBe('encoding');
  });

  it('is no table, though it begins like one', async () => {
    const nonsense = '"a"b\n'.repeat(5_000);
    expect((await refusalOf(fileOf(TABLE + nonsense))).reason).toBe('damaged');
  });

  it.each([10, 60, 95])('is a zip cut at %d %', async (percent) => {
    const zip = await zipOf({ 'part_000000.csv': POCKET.repeat(100) });
    const cut = zip.slice(0, Math.floor((zip.length * percent) / 100));
    expect((await refusalOf(fileOf(cut))).reason).toBe('damaged');
  });

  it('is a zip with a changed byte', async () => {
    const zip = await zipOf({ 'part_000000.csv': POCKET + 'A,https://a.example/1,1700000000,,unread\n'.repeat(500) });
    // Within the packed data.
    zip[80] = zip[80]! ^ 0xff;
    expect((await refusalOf(fileOf(zip))).reason).toBe('damaged');
  });

  it('has folders within folders without end', async () => {
    const folders = '<DT><H3>F</H3><DL><p>'.repeat(2_000);
    const page = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${folders}<DT><A HREF="https://a.example/">A</A>`;
    expect((await refusalOf(fileOf(page))).reason).toBe('hostile');
  });

  it('is a bomb', async () => {
    const bomb = await zipOf({ 'part_000000.csv': `${TABLE}${'0'.repeat(20_000_000)}` });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await refusalOf(fileOf(bomb))).reason).toBe('hostile');
  });

  it('says that it is smaller than it is', async () => {
    const zip = await zipOf({ 'part_000000.csv': POCKET.repeat(1_000) });
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(['damaged', 'hostile']).toContain((await refusalOf(fileOf(zip))).reason);
  });

  it.each(['../part_000000.csv', '/part_000000.csv', 'C:\\part_000000.csv'])(
    'has a name that leads out of it: %s',
    async (path) => {
      // Of the same length as a harmless name, which is then overwritten: the writer refuses it.
      const harmless = 'x'.repeat(path.length);
      const zip = await zipOf({ [harmless]: POCKET });
      const text = new TextDecoder('latin1').decode(zip).replaceAll(harmless, path);
      const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
      expect((await refusalOf(fileOf(bytes))).reason).toBe('hostile');
    },
  );
});

it('is left when it is not wanted any more', async () => {
  const controller = new AbortController();
  controller.abort(new Error('No more.'));
  await expect(readAll(fileOf(POCKET), controller.signal)).rejects.toThrow('No more.');
});
