// What is exported of a hostile page, opened again in whatever shows it.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ExportFormat, ExportItem } from '../../../lib/exporters/types';
import { HOSTILE_TEXTS, hostileArticle } from '../../unit/exporters/hostile';
import { exportItem } from '../../unit/exporters/items';
import { exported, fileOf, unzipped } from '../../unit/exporters/written';
import { payloads } from '../sanitize/payloads';
import { reopen } from './reopen';

const XHTML = 'application/xhtml+xml';
const RUNS =
  'script, iframe, svg, object, embed, link[href^="http"], meta[http-equiv="refresh"], [onclick], [onload], [onerror]';

/** The pages that a file is shown as. */
const PAGES: Record<Exclude<ExportFormat, 'backup'>, (item: ExportItem) => Promise<[text: string, type: string][]>> = {
  html: async (item) => [[(await fileOf('html', item)).replace(/<meta http-equiv[^>]*>/, ''), 'text/html']],
  epub: async (item) => {
    const files = await unzipped((await exported('epub', [item])).blob);
    const pages = [...files].filter(([path]) => /\.(?:xhtml|opf|ncx)$/.test(path));
    expect(pages).toHaveLength(4);
    return Promise.all(
      pages.map(async ([path, blob]) => [await blob.text(), path.endsWith('.xhtml') ? XHTML : 'application/xml']),
    );
  },
  markdown: async (item) => {
    const markdown = (await fileOf('markdown', item)).replace(/^---\n[\s\S]*?\n---\n/, '');
    const html = micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    return [[html, 'text/html']];
  },
  text: async (item) => [[await fileOf('text', item), 'text/plain']],
  bookmarks: async (item) => [[await fileOf('bookmarks', item), 'text/html']],
  csv: async (item) => {
    const text = await fileOf('csv', item);
    const { data } = Papa.parse<string[]>(text.slice(1));
    expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    return [[text, 'text/csv']];
  },
};

it('does what these tests can see, when it is not made safe', async () => {
  const bad = '<script>parent.__fired(1)</script><img src="http://beacon.localhost:65535/x.png"/>';
  for (const [page, type] of [
    [bad, 'text/html'],
    [`<html xmlns="http://www.w3.org/1999/xhtml"><body>${bad}</body></html>`, XHTML],
  ] as const) {
    const { fired, asked } = await reopen(page, type);
    expect(fired).toEqual(['1']);
    expect(asked).toEqual(['http://beacon.localhost:65535/x.png']);
  }
});

describe.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('%s', (format) => {
  it.each(HOSTILE_TEXTS)('is inert with hostile texts: %s', async (text) => {
    const item = exportItem(hostileArticle(text));
    item.item.tags = [text];
    for (const [page, type] of await PAGES[format](item)) {
      // A browser would download a table instead of showing it.
      const { fired, asked, page: shown } = await reopen(page, type === 'text/csv' ? 'text/plain' : type);
      expect(fired).toEqual([]);
      expect(asked).toEqual([]);
      expect([...shown.querySelectorAll(RUNS)].map((element) => element.outerHTML)).toEqual([]);
      expect(shown.querySelector('parsererror')).toBeNull();
    }
  });
});

describe.each(['html', 'epub', 'markdown'] as const)('%s', (format) => {
  // The sanitiser's own tests try them all; an exporter gets what that leaves.
  it('is inert with every fifth payload in its body', async () => {
    const all = payloads().filter((_payload, n) => n % 5 === 0);
    expect(all.length).toBeGreaterThan(180);
    for (let at = 0; at < all.length; at += 100) {
      const answers = all
        .slice(at, at + 100)
        .map((html) => ({ question: 'x', answer: 'y', answerHtml: html, anchor: null }));
      const item = exportItem({ contentHtml: all[at]!, faq: answers });
      const pages = await PAGES[format](item);
      const [page, type] = pages.find(([text]) => text.length === Math.max(...pages.map(([any]) => any.length)))!;
      const { fired, asked, page: shown } = await reopen(page, type);
      expect(fired).toEqual([]);
      expect(asked).toEqual([]);
      expect(shown.querySelector('parsererror')).toBeNull();
    }
  });
});
