import { describe, expect, it } from 'vitest';
import type { SafeArticle } from '../../../lib/article/types';
import { uuidOf } from '../../../lib/exporters/parts/epub/identifier';
import type { Asset } from '../../../lib/library/types';
import { exportItem, RICH } from './items';
import { exported, unzipped } from './written';

const PNG: Asset = { sha256: 'a', type: 'image/png', size: 3, blob: new Blob(['png']) };

async function book(...items: ReturnType<typeof exportItem>[]) {
  const { filename, blob } = await exported('epub', items);
  const files = await unzipped(blob);
  const xml = async (path: string) => {
    const page = new DOMParser().parseFromString(await files.get(`EPUB/${path}`)!.text(), 'application/xml');
    expect(page.querySelector('parsererror')).toBeNull();
    return page;
  };
  return { filename, blob, files, xml };
}

/** A chapter's text as it is written, from its HTML. */
async function chapterOf(contentHtml: string, parts: Partial<SafeArticle> = {}): Promise<string> {
  const { xml } = await book(exportItem({ contentHtml, ...parts }));
  return new XMLSerializer()
    .serializeToString((await xml('article-1.xhtml')).querySelector('article')!)
    .replace(/ xmlns="http:\/\/www.w3.org\/1999\/xhtml"/g, '')
    .replace(/^<article>|<\/article>$/g, '');
}

const tags = (page: Document, name: string) => [...page.getElementsByTagName(name)].map((tag) => tag.textContent);
const meta = (page: Document, property: string) =>
  [...page.querySelectorAll(`meta[property="${property}"]`)].map((tag) => tag.textContent);

describe('one article', () => {
  it('is a file that says at its beginning what it is', async () => {
    const { filename, blob, files } = await book(exportItem());
    expect(filename).toBe('the-old-bridge-reopens.epub');
    const head = new TextDecoder('latin1').decode((await blob.arrayBuffer()).slice(0, 58));
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect([...files.keys()]).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/style.css',
      'EPUB/article-1.xhtml',
      'EPUB/nav.xhtml',
      'EPUB/toc.ncx',
      'EPUB/package.opf',
    ]);
  });

  it('says what it is, where it comes from, and how it can be read', async () => {
    const { xml } = await book(
      exportItem({ ...RICH, byline: 'Ana Pérez, Bo Li', leadImage: RICH.pictures![0]! }, [[0, PNG]]),
    );
    const opf = await xml('package.opf');
    expect(tags(opf, 'dc:identifier')).toEqual([await uuidOf('https://news.example/bridge')]);
    expect(tags(opf, 'dc:title')).toEqual(['The old bridge reopens']);
    expect(tags(opf, 'dc:language')).toEqual(['en']);
    expect(tags(opf, 'dc:creator')).toEqual(['Ana Pérez', 'Bo Li']);
    expect(tags(opf, 'dc:publisher')).toEqual(['The Example News']);
    expect(tags(opf, 'dc:date')).toEqual(['2026-03-04T10:00:00Z']);
    expect(tags(opf, 'dc:source')).toEqual(['https://news.example/bridge']);
    expect(meta(opf, 'dcterms:modified')).toEqual(['2026-11-24T00:00:00Z']);
    expect(meta(opf, 'schema:accessMode')).toEqual(['textual', 'visual']);
    expect(meta(opf, 'schema:accessModeSufficient')).toEqual(['textual']);
    expect(meta(opf, 'schema:accessibilityFeature')).toContain('alternativeText');
    expect(meta(opf, 'schema:accessibilityHazard')).toEqual(['none']);
    expect(meta(opf, 'schema:accessibilitySummary')).toEqual(['Headings are marked up.']);
    const cover = opf.querySelector('[properties="cover-image"]')!;
    expect([cover.getAttribute('href'), cover.getAttribute('media-type')]).toEqual(['pictures/1-1.png', 'image/png']);
    expect([...opf.querySelectorAll('itemref')].map((ref) => ref.getAttribute('idref'))).toEqual(['a-1']);
  });

  it('promises no descriptions where a picture has none', async () => {
    const parts = { contentHtml: '<p><img data-picture="0" alt=""></p>', pictures: ['https://img.example/a.png'] };
    const opf = await (await book(exportItem(parts, [[0, PNG]]))).xml('package.opf');
    expect(meta(opf, 'schema:accessModeSufficient')).toEqual(['textual,visual']);
    expect(meta(opf, 'schema:accessibilityFeature')).not.toContain('alternativeText');
  });

  it('has timeline and questions before its text, with links to places that are there', async () => {
    const { xml } = await book(exportItem(RICH, [[0, PNG]]));
    const page = await xml('article-1.xhtml');
    const links = [...page.querySelectorAll('.pulled-out a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#l-1', '#l-2']);
    for (const href of links) expect(page.getElementById(href!.slice(1))).not.toBeNull();
    expect(page.querySelector('img')!.getAttribute('src')).toBe('pictures/1-1.png');
    expect(page.documentElement.textContent).toContain('Another story.');
  });
});

describe('a book', () => {
  const items = () => [
    exportItem({ ...RICH, title: 'Día & <uno>' }),
    exportItem({ title: 'שני', lang: 'he', dir: 'rtl', url: 'https://news.example/2', byline: null }),
  ];

  it('has a title page, contents with headings, and each article in its language', async () => {
    const { filename, xml } = await book(...items());
    expect(filename).toBe('lectern-2026-11-24.epub');
    const opf = await xml('package.opf');
    expect([...opf.querySelectorAll('itemref')].map((ref) => ref.getAttribute('idref'))).toEqual([
      'title',
      'nav',
      'a-1',
      'a-2',
    ]);
    expect(tags(opf, 'dc:language')).toEqual(['en', 'he']);
    expect(tags(opf, 'dc:title')).toEqual(['Saved articles, 2026-11-24']);
    expect((await xml('title.xhtml')).querySelector('h1')!.textContent).toBe('Saved articles');
    const nav = await xml('nav.xhtml');
    const entries = [...nav.querySelectorAll('#toc a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(entries).toEqual([
      ['Día & <uno> · Ana Pérez · The Example News', 'article-1.xhtml'],
      ['Timeline', 'article-1.xhtml#h-1'],
      ['Questions', 'article-1.xhtml#h-2'],
      ['What did it cost?', 'article-1.xhtml#h-3'],
      ['Costs', 'article-1.xhtml#l-2'],
      ['A second article on the same page: The tunnel', 'article-1.xhtml#h-4'],
      ['שני · The Example News', 'article-2.xhtml'],
    ]);
    expect(nav.querySelector('#toc > ol > li > ol > li > ol > li')!.textContent).toBe('What did it cost?');
    const page = await xml('article-2.xhtml');
    expect(['lang', 'xml:lang', 'dir'].map((name) => page.documentElement.getAttribute(name))).toEqual([
      'he',
      'he',
      'rtl',
    ]);
  });

  it('has contents for older readers, whose places all exist', async () => {
    const { xml } = await book(...items());
    const ncx = await xml('toc.ncx');
    const places = [...ncx.querySelectorAll('content')].map((content) => content.getAttribute('src')!.split('#'));
    expect(places).toHaveLength(7);
    for (const [path, id] of places) {
      const page = await xml(path!);
      if (id) expect(page.getElementById(id)).not.toBeNull();
    }
    const [uid] = tags(await xml('package.opf'), 'dc:identifier');
    expect(ncx.querySelector('meta[name="dtb:uid"]')!.getAttribute('content')).toBe(uid);
  });
});

it('an identifier is that of RFC 9562', async () => {
  expect(await uuidOf('www.example.com')).toBe('urn:uuid:b63cdfa4-3df9-568e-97ae-006c5b8fd652');
});

describe('markup that a browser forgives is put in order:', () => {
  it.each([
    ['blocks in a heading', '<h2><div>a</div></h2>', '<h2 id="h-1"><span class="block">a</span></h2>'],
    ['blocks in marks', '<b><p>a</p></b>', '<div class="b"><p>a</p></div>'],
    ['no items', '<ul><p>a</p>b<li>c</li></ul>', '<ul><li><p>a</p></li><li>b</li><li>c</li></ul>'],
    ['a loose item', '<li>a</li>', '<div>a</div>'],
    ['terms without definitions', '<dl><dd>a</dd><dt>b</dt></dl>', '<div><div>a</div><div>b</div></div>'],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['headings in a term', '<dl><dt><h3>a</h3></dt><dd>b</dd></dl>', '<dl><dt><p>a</p></dt><dd>b</dd></dl>'],
    ['details', '<details><summary>a</summary>b</details>', '<div><div>a</div>b</div>'],
    [
      'captions',
      '<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>',
      '<figure><p>a</p><p>c</p><figcaption>b</figcaption></figure>',
    ],
    ['half a ruby', '<ruby>漢</ruby>', '<span>漢</span>'],
    ['ruby', '<ruby>漢<rt>kan</rt></ruby>', '<ruby>漢<rt>kan</rt></ruby>'],
    ['a link to nowhere', '<a href="#l-9">a</a>', '<a>a</a>'],
    [
      'an address',
      '<a href="https://a.example/x|y?q=[1]#a#b">a</a>',
      '<a href="https://a.example/x%7Cy?q=%5B1%5D#a%23b">a</a>',
    ],
    ['a time', '<time datetime="now">a</time>', '<span>a</span>'],
    ['a control character', '<p>a\u0001b\uFFFFc</p>', '<p>abc</p>'],
    ['a language', '<p lang="EN-gb">a</p>', '<p lang="en-GB" xml:lang="en-GB">a</p>'],
  ])('%s', async (_, html, xhtml) => {
    expect(await chapterOf(html)).toBe(xhtml);
  });

  it('a table', async () => {
    const html =
      '<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody><caption>c</caption></table>';
    expect(await chapterOf(html)).toMatch(
      /^<table><caption>c<\/caption><tbody>.*b.*<\/tbody><tfoot>.*f.*<\/tfoot><\/table>$/,
    );
  });

  it('a formula', async () => {
    const xhtml = await chapterOf(
      '<math alttext="x"><mfrac><mi>a</mi></mfrac>b<mo lspace="3" form="infix">+</mo></math>',
    );
    expect(xhtml).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mrow><mi>a</mi></mrow><mtext>b</mtext><mo form="infix">+</mo></math>',
    );
    const opf = await (await book(exportItem({ contentHtml: '<math><mi>a</mi></math>' }))).xml('package.opf');
    expect(opf.querySelector('[properties="mathml"]')!.getAttribute('href')).toBe('article-1.xhtml');
    expect(meta(opf, 'schema:accessibilityFeature')).toContain('MathML');
  });
});
