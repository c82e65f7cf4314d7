import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { afterEach, describe, expect, it } from 'vitest';
import { exporters, exportItems } from '../../../lib/exporters';
import { HOSTILE_TEXTS, hostileArticle } from '../../unit/exporters/hostile';
import { exportItem, RICH, WORDS } from '../../unit/exporters/items';
import { payloads } from '../sanitize/payloads';

const NOW = Date.UTC(2026, 10, 24);
const open: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of open.splice(0)) frame.remove();
});

/** Opens a file as a browser opens it from the disk, and gives what it did: scripts that ran, the addresses it asked for. */
async function reopen(html: string) {
  const fired: string[] = [];
  Object.assign(window, { __fired: (what: unknown) => fired.push(String(what)) });
  const frame = document.createElement('iframe');
  open.push(frame);
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  // What runs when it is clicked, runs now.
  Object.assign(frame.contentWindow!, { __fired: (what: unknown) => fired.push(String(what)) });
  for (const element of page.querySelectorAll('*')) element.dispatchEvent(new Event('click', { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
  return { fired, asked: asked.filter((name) => !name.startsWith('data:')), page };
}

async function htmlOf(...item: Parameters<typeof exportItem>): Promise<string> {
  return (await exportItems('html', [exportItem(...item)], NOW, WORDS)).blob.text();
}

describe('an exported page, opened again', () => {
  it('does what this test can see, when it is not made safe', async () => {
    const { fired, asked } = await reopen('<script>parent.__fired(1)</script><img src="https://beacon.invalid/x.png">');
    expect(fired).toEqual(['1']);
    expect(asked).toEqual(['https://beacon.invalid/x.png']);
  });

  it('shows its picture, and asks for nothing', async () => {
    const blob = await (
      await fetch('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')
    ).blob();
    const html = await htmlOf(RICH, [[0, { sha256: 'a', type: 'image/gif', size: blob.size, blob }]]);
    const { asked, page } = await reopen(html);
    expect(page.images[0]!.naturalWidth).toBe(1);
    expect(asked).toEqual([]);
    expect(page.defaultView!.getComputedStyle(page.querySelector('main')!).maxWidth).not.toBe('none');
  });

  it.each(HOSTILE_TEXTS)('is inert with hostile texts: %s', async (text) => {
    const { fired, asked, page } = await reopen(await htmlOf(hostileArticle(text)));
    expect(fired).toEqual([]);
    expect(asked).toEqual([]);
    expect(page.querySelectorAll('script, iframe, svg, object, link')).toHaveLength(0);
    expect(page.querySelector('h1')!.textContent).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('is inert with every payload in its body, even without its content security policy', async () => {
    const all = payloads();
    for (let at = 0; at < all.length; at += 400) {
      const answers = all
        .slice(at, at + 400)
        .map((html) => ({ question: 'x', answer: 'y', answerHtml: html, anchor: null }));
      const html = await htmlOf({ contentHtml: all[at]!, faq: answers });
      const unguarded = html.replace(/<meta http-equiv[^>]*>/, '');
      expect(unguarded.length).toBeLessThan(html.length);
      const { fired, asked } = await reopen(unguarded);
      expect(fired).toEqual([]);
      expect(asked).toEqual([]);
    }
  });
});

describe.each(exporters.map(({ id, extension }) => [id, extension] as const))(
  '%s of several articles',
  (id, extension) => {
    it('is a zip of their files', async () => {
      const items = ['Día uno', 'Día uno', '../../etc/passwd'].map((title) => exportItem({ title }));
      const { filename, blob } = await exportItems(id, items, NOW, WORDS);
      expect(filename).toBe(`lectern-2026-11-24-${extension}.zip`);
      const entries = await new ZipReader(new BlobReader(blob), { useWebWorkers: false }).getEntries();
      expect(entries.map((entry) => entry.filename)).toEqual([
        `día-uno.${extension}`,
        `día-uno-2.${extension}`,
        `etc-passwd.${extension}`,
      ]);
      const [first] = entries;
      if (!first || first.directory) throw new Error('The first entry is no file.');
      expect(await first.getData(new TextWriter())).toContain('Día uno');
    });
  },
);

it('names in the zip an article that could not be written, and writes the others', async () => {
  const broken = { ...exportItem({ title: 'Broken' }), article: {} as never };
  const { blob } = await exportItems('markdown', [broken, exportItem({ title: 'Whole' })], NOW, WORDS);
  const entries = await new ZipReader(new BlobReader(blob), { useWebWorkers: false }).getEntries();
  expect(entries.map(({ filename }) => filename)).toEqual(['whole.md', 'not-exported.txt']);
  const note = entries[1];
  if (!note || note.directory) throw new Error('The note is no file.');
  expect(await note.getData(new TextWriter())).toMatch(/^Broken\nhttps:.*\nInvalidArticle/);
});
