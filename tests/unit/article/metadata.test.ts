import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/article/metadata';
import { brandsIn } from '../../../lib/article/metadata/brands';
import { cleanName, isName } from '../../../lib/article/metadata/names';
import { readStructuredData } from '../../../lib/article/structured-data';

function read(body: string, { head = '', url = 'https://paper.example/story' } = {}) {
  const page = new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body>`, 'text/html');
  const data = readStructuredData(page);
  return readMetadata(page, data, url, url, brandsIn(page, data, url)).metadata;
}
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('title', () => {
  it.each([
    [
      'a slash is one of the words where the site stands behind another sign',
      '<title>Lamps / boats? - The Paper</title><meta property="og:site_name" content="The Paper">',
      '<h2>Lamps / boats?</h2>',
      'Lamps / boats?',
    ],
    [
      'a heading in the menu is the name of the site',
      '<title>Lamps are back - News of the Paper</title>',
      '<nav><a href="/?from=menu"><h1>News of the Paper</h1></a></nav><h1>Lamps are back</h1>',
      'Lamps are back',
    ],
    [
      'no heading has the first rank, and the tab begins with one of another',
      '<title>天奇股份中标广汽丰田项目_证券时报网</title>',
      '<div class="crumbs">证券时报网</div><h2>天奇股份中标广汽丰田项目</h2><p>2019-09-26</p>',
      '天奇股份中标广汽丰田项目',
    ],
    [
      'what says it is no heading but by its class',
      '<title>到众创金融街开展调研工作 东区_中山网</title>',
      '<td><span class="Title"><b>到众创金融街开展调研工作</b></span></td>',
      '到众创金融街开展调研工作',
    ],
    [
      'the heading of the first rank is the name of a forum',
      '<title>Quay forums - Where is the rope?</title>',
      '<h1>These forums are archived</h1><h1 class="forumtitle">Quay forums</h1><h2>Where is the rope?</h2>',
      'Where is the rope?',
    ],
    [
      'it is that of a project, in the head of the page',
      '<title>Bug #1: The rope is too short - Quay 6 - Quay.example</title>',
      '<div id="header"><h1>Quay 6</h1></div><h2>Bug #1</h2><h3>The rope is too short</h3>',
      'Bug #1: The rope is too short',
    ],
    [
      'it ends the tab, and another heading ends as the tab begins',
      '<title>New rope for the May pull - quay archive</title>',
      '<h1>quay archive</h1><h2>Ropes > New rope for the May pull</h2>',
      'New rope for the May pull',
    ],
    [
      'it ends the tab that begins with the site',
      '<title>Paper - Here are the eight best ropes</title>',
      '<h1>Here are the eight best ropes</h1><h2>Paper</h2>',
      'Here are the eight best ropes',
    ],
    [
      'a hyphen joins two words of it, and a heading says the first',
      '<title>Machine learning-based models of rivers</title>',
      '<div class="widget-title">Machine learning</div>',
      'Machine learning-based models of rivers',
    ],
    ['a line break in the heading is a space', '<title>One Two</title>', '<h1>One<br>Two</h1>', 'One Two'],
    [
      'a forum says what kind of page it is',
      '<title>Thread: Old lamps</title>',
      '<h1>Thread: Old lamps</h1>',
      'Old lamps',
    ],
    [
      'what follows a bar is a section and a site',
      '<title>How to mend old lamps | Advice for the house | The Long Name of a Site</title>',
      '',
      'How to mend old lamps',
    ],
    [
      "a book's name stands over each of its chapters",
      '<title>Oil lamps - The Book of Lamps</title>',
      '<h1>The Book of Lamps</h1><h2>Oil lamps</h2>',
      'Oil lamps',
    ],
    [
      'the only heading of the text says which part is the title',
      '<title>Ann Roe - Lamps at work</title><meta property="og:title" content="Ann Roe - Lamps at work">',
      '<main><h1>Lamps at work</h1></main>',
      'Lamps at work',
    ],
    [
      'a title that begins with the site ends with the page',
      '<title>Paper | Lamps are back</title>',
      '<h1>Lamps are back</h1>',
      'Lamps are back',
    ],
    [
      'a blog that heads each page with its own name is not the title',
      '<title>Light and Shade: Lamps are back</title><meta property="og:title" content="Lamps are back">',
      '<h1>Light and Shade</h1>',
      'Lamps are back',
    ],
    [
      'a heading that leads to the front page is the name of the site, in brackets too',
      '<title>Lamps are back [Archive of Lamps]</title>',
      '<h1><a href="/">Archive of Lamps</a> <sup>beta</sup></h1><h2>Lamps are back</h2>',
      'Lamps are back',
    ],
    [
      'what only a style sheet parts in a heading is parted',
      '<title>Black Edition</title>',
      '<h1><i>Black Edition</i><i>Complete lamp</i></h1>',
      'Black Edition Complete lamp',
    ],
    ['a word of two parts is one', '<title>JavaScript</title>', '<h1><b>Java</b><i>Script</i></h1>', 'JavaScript'],
    ['what is left before it of a site', '<title>| Lamps</title>', '', 'Lamps'],
    ['a product may be called as its site', '<title>Paper.js 14 | Paper</title>', '', 'Paper.js 14'],
    [
      'the only heading says which part of the tab it is',
      '<title>The Rowing Club – History</title>',
      '<h1>History</h1>',
      'History',
    ],
    [
      'the heading where the tab has what an editor left there',
      '<title>Document</title>',
      '<h2>Old lamps</h2>',
      'Old lamps',
    ],
    ['the heading where there is no title at all', '', '<h2>Old lamps</h2><h2>New ones</h2>', 'Old lamps'],
    [
      'the heading of the text beside a slogan of the site',
      '<title>Paper - The heart of the harbour</title>',
      '<main><h1>Old lamps</h1></main>',
      'Old lamps',
    ],
    [
      'the heading of the text where the tab says no more than the site',
      '<title>Paper</title>',
      '<h1><img src="logo.png" alt=""></h1><main><h1>Old lamps</h1></main>',
      'Old lamps',
    ],
    [
      'what is stated for sharing beside a tab that names the site alone',
      '<title>Paper</title><meta property="og:title" content="Old lamps of the pier">',
      '<main><h1>News</h1><h2>Old lamps of the pier</h2></main>',
      'Old lamps of the pier',
    ],
    [
      'the heading that says what the address does, where all tabs are alike',
      '<title>Harbour Club</title>',
      '<h1>The story</h1><h1>CONTACT</h1>',
      'The story',
    ],
    [
      'what is stated for sharing before the heading that the address says',
      '<title>Lamps</title><meta property="og:title" content="Old oil of the pier">',
      '<h1>A story</h1>',
      'Old oil of the pier',
    ],
    [
      'the heading that the last of three parts is',
      '<title>PAPER - The Harbour Archive - Lamps</title>',
      '<h1>Lamps</h1>',
      'Lamps',
    ],
    [
      'a heading that is there twice for two screens',
      '<title>Lamps</title>',
      '<h1><b>Lamps</b><b>Lamps</b></h1>',
      'Lamps',
    ],
    ['a bar parts Japanese without spaces', '<title>会社の沿革|ランプ</title>', '', '会社の沿革'],
    [
      'an archive of a blog says so',
      '<title>The Blog » Blog Archive » Old lamps</title>',
      '<h1>The Blog</h1>',
      'Old lamps',
    ],
    ['a sign may be encoded twice', '<title>Lamps &amp;#x26; Lights</title>', '', 'Lamps & Lights'],
  ])('%s', (_, head, body, title) => {
    expect(read(body, { head }).title).toBe(title);
  });

  it('stands beside a site whose slogan is no part of its name', () => {
    const named = (name: string) => read('', { head: `<meta property="og:site_name" content="${name}">` }).siteName;
    expect(named('The Paper - News for the harbour')).toBe('The Paper');
    expect(named('News for the harbour | The Paper')).toBe('The Paper');
    expect(named('Harbour - News of the pier')).toBe('Harbour - News of the pier');
    const head = '<meta property="og:site_name" content="News | The Paper">';
    expect(read('', { head, url: 'https://news.paper.example/' }).siteName).toBe('The Paper');
  });

  it('stands beside a site that only its tabs name, where its address does, too', () => {
    const named = (tab: string) =>
      read('', { head: `<title>${tab}</title>`, url: 'https://www.harbourpost.example/a' });
    expect(named('Old lamps - Harbour Post').siteName).toBe('Harbour Post');
    expect(named('Old lamps - A short history').siteName).toBe(null);
    const body = '<header><a href="/"><img src="l.png" alt="Post of the harbour, home"></a></header>';
    const tab = (text: string) => read(body, { head: `<title>${text}</title>` }).siteName;
    expect(tab('Old lamps - Post of the harbour')).toBe('Post of the harbour');
    expect(tab('Old lamps : Lights : Post of the harbour')).toBe('Post of the harbour');
    expect(tab('Old lamps - Lights')).toBe(null);
    const head = '<meta property="og:site_name" content="https://paper.example">';
    expect(read('', { head }).siteName).toBe(null);
  });

  it('stands beside a site that begins its tab, or is all of it, where its address says so', () => {
    const url = 'https://quay-board.example/ropes';
    const of = (tab: string) =>
      read('<main><h1>Rope for the May pull</h1></main>', { head: `<title>${tab}</title>`, url });
    expect(of('Quay Board | Rope for the May pull')).toMatchObject({
      title: 'Rope for the May pull',
      siteName: 'Quay Board',
    });
    expect(of('Quay Board')).toMatchObject({ title: 'Rope for the May pull', siteName: 'Quay Board' });
    expect(of('Rope for the May pull')).toMatchObject({ siteName: null });
  });

  it('is the name of the site on its first page, where that is called by one word', () => {
    const head = '<title>Home - The Paper</title><meta property="og:site_name" content="The Paper">';
    expect(read('<h1>Home</h1>', { head, url: 'https://paper.example/' }).title).toBe('The Paper');
    expect(read('<h1>Home</h1>', { head, url: 'https://paper.example/home' }).title).toBe('Home');
  });
});

const MAKERS = ['Ada Bo', 'Mo Ren', 'Lu An', 'Io Wu'].map((name) => `<p class="maker">By ${name}</p>`).join('');

describe('byline', () => {
  it.each([
    ['a labelled line by the title', '<h1>A</h1><p>By <a href="/x">Ada Bo</a></p>', 'Ada Bo'],
    [
      'no sentence that begins with "By"',
      '<h1>A</h1><p>By the sea there stands a house of which none speaks</p>',
      null,
    ],
    ['who opened the thread', '<h1>A</h1><a class="username">ada</a><p>Q</p><b itemprop="author">mo</b>', 'ada'],
    [
      'both of two linked names that no space parts',
      '<h1>A</h1><p>By <i><a href="/authors/ada">Ada Bo</a></i><i><a href="/authors/mo">Mo Ren</a></i></p>',
      'Ada Bo, Mo Ren',
    ],
    ['no maker of one of many things', `<h1>Sofas</h1>${MAKERS}`, null],
    ['no phrase of a link', '<h1>A</h1><p><a href="/graphs/contributors">several hundred commits</a></p>', null],
    [
      'an author beside a story in one cell',
      `<table><tr><td><h2>A</h2><a href="/author/ada">Ada Bo</a><p>${'word '.repeat(30)}</p></td></tr></table>`,
      'Ada Bo',
    ],
    ['who a sentence mentions', `<h1>A</h1><p>${'word '.repeat(25)}<a href="/people/ada">Ada Bo</a></p>`, null],
    ['the name in the element after the label', '<h1>A</h1><div><i>By</i> <i>Ada Bo</i></div>', 'Ada Bo'],
    [
      'no category after the label',
      '<h1>A</h1><p><i>by</i><i><a rel="tag" href="/t">Old Lamps</a></i></p><b rel="author">Mo Ren</b>',
      'Mo Ren',
    ],
    ['a first name after a longer label', '<h1>A</h1><div><i>Written by</i> <i>Ada</i></div>', 'Ada'],
    ['a label without a space', '<h1>A</h1><p class="byline">ByAda Bo</p>', 'Ada Bo'],
    [
      'who wrote it and not who drew it',
      '<h1>A</h1><p class="byline">Illustration by </p><i itemprop="author">Ada Bo<meta itemprop="name"></i>',
      'Ada Bo',
    ],
    ['the only author, though beside the text', '<h1>A</h1><aside><a rel="author">Ada Bo</a></aside>', 'Ada Bo'],
    [
      'none of several authors beside the text',
      '<h1>A</h1><aside><a rel="author">Ada Bo</a><a rel="author">Mo Ren</a></aside>',
      null,
    ],
    ['an aside of their own', '<h1>A</h1><aside class="post-author">Ada Bo</aside><p>text', 'Ada Bo'],
    ['an aside around all of the page', '<aside><h1>A</h1><b class="post-author">Ada Bo</b></aside>', 'Ada Bo'],
    ['a note at the end', `<h1>A</h1>${'<p>text'.repeat(60)}<p>This post was written by Ada Bo, who rows.`, 'Ada Bo'],
    ['no one of several such notes', `<h1>A</h1>${'<p>text'.repeat(60)}<p>Written by Ada Bo<p>Written by Mo Ren`, null],
    ['no role behind a comma', '<h1>A</h1><p>By Ada Bo, Executive Editor</p>', 'Ada Bo'],
    ['no role behind the short name of a paper', '<h1>A</h1><p>By Ada Bo ABC Senior News Editor</p>', 'Ada Bo'],
    ['no paper whose address says its name', '<h1>A</h1><p>By Ada Bo, PAPER</p>', 'Ada Bo'],
    ['no name in a network', '<h1>A</h1><p class="byline">By Ada Bo @adabo</p>', 'Ada Bo'],
    [
      'the linked name of a line that goes on',
      '<h1>A</h1><p>By <a rel="author">Ada Bo</a><br>Lamps Daily</p>',
      'Ada Bo',
    ],
    [
      'no page of the site in a network',
      '<h1>A</h1><a href="https://www.facebook.com/people/X/1">Follow the Club</a>',
      null,
    ],
    ['no time of day', '<h1>A</h1><div class="byline"><p>9:39AM BST</p></div>', null],
    ['no link to a page of rules', '<h1>A</h1><a href="/profile/x">See Our Comment Policy</a>', null],
    ['no address of the site', '<h1>A</h1><b rel="author">paper.es</b><p class="byline">By Ada Bo</p>', 'Ada Bo'],
    ['no writer of what an infobox is about', '<h1>A</h1><table><tr><th>By</th><td>by Ada Bo</td></tr></table>', null],
    ['no writer of another article', '<h1>A</h1><h3><a href="/b">B</a></h3><p class="by">by Ada Bo</p>', null],
    ['no date in an author element', '<h1>A</h1><div class="author">Jun 4, 2024</div>', null],
  ])('%s', (_, body, byline) => {
    expect(read(body).byline).toBe(byline);
  });

  it('is found in an article though others below it are named likewise', () => {
    const head = '<meta property="og:type" content="article">';
    expect(read(`<h1>A</h1>${MAKERS}`, { head }).byline).toBe('Ada Bo');
  });

  it('is no site where a line by the title says who wrote this page, else what the site states', () => {
    const head = '<meta name="author" content="The Paper"><meta property="og:site_name" content="The Paper">';
    const body = (line: string) => `<h1>Lamps</h1>${line}<p>The text.</p>`;
    expect(read(body('<p>by <a href="#author">Ann Roe</a></p>'), { head }).byline).toBe('Ann Roe');
    expect(read(body(''), { head }).byline).toBe('The Paper');
  });

  it('is the person to whom the article points in its graph', () => {
    const article = { '@type': 'Article', author: { '@id': '#ada' } };
    const head = ld({ '@graph': [article, { '@id': '#ada', '@type': 'Person', name: 'Ada Bo' }] });
    expect(read('<p>text', { head }).byline).toBe('Ada Bo');
  });

  it('leaves the site out, and turns names of archives around', () => {
    const site = '<meta property="og:site_name" content="The Paper">';
    expect(read('', { head: `${site}<meta name="author" content="Ada Bo, The Paper">` }).byline).toBe('Ada Bo');
    expect(read('', { head: '<meta name="citation_author" content="Bo, Ada">' }).byline).toBe('Ada Bo');
  });

  it('is read without escapes, and so is what the site calls itself', () => {
    const head = ld({ '@type': 'Article', author: 'Ana&iuml;s &quot;Ann&quot; &notes; Bo' });
    const named = `${head}<meta property="og:site_name" content="Lamps &amp;amp; Boats">`;
    expect(read('', { head: named })).toMatchObject({
      byline: 'Anaïs "Ann" &notes; Bo',
      siteName: 'Lamps & Boats',
    });
  });

  it('is no placeholder', () => {
    expect(isName('page.head.extra.author')).toBe(false);
    expect(isName('**Enter author of the page**')).toBe(false);
    expect(cleanName('von Ada Bo (1989-1991)')).toBe('Ada Bo');
    expect(cleanName('Autorin: Ada Bo')).toBe('Ada Bo');
    expect(cleanName('Authored by: Ada Bo (Author)')).toBe('Ada Bo');
    expect(cleanName('ADA BO, MO REN Envoyés spéciaux à Brest')).toBe('ADA BO, MO REN');
    expect(cleanName('Autor Braun')).toBe('Autor Braun');
    expect(isName('billed annually, or $50/mo')).toBe(false);
    expect(isName('danah michele boyd')).toBe(true);
    expect(isName('Profile')).toBe(false);
    expect(isName('ada bo')).toBe(true);
    expect(isName('ada.b')).toBe(true);
  });
});

describe('publication day', () => {
  it.each([
    ['printed by the title', '<h1>A</h1><div>Dec 17, 2025</div>', '2025-12-17'],
    ['published before updated', '<h1>A</h1><p>Updated May 6, 2025</p><p>May 1, 2025</p>', '2025-05-01'],
    ['updated where nothing else is', '<h1>A</h1><p>Updated May 6, 2025</p>', '2025-05-06'],
    [
      'of the post, not of the member',
      '<h1>A</h1><p>Joined: May 6, 2005</p><time datetime="2025-05-01">x</time>',
      '2025-05-01',
    ],
    [
      'in a title, as old blogs have it',
      '<h1>A</h1><abbr class="published" title="2010-08-31T10:00:00Z">Tuesday</abbr>',
      '2010-08-31T10:00:00Z',
    ],
    [
      'of no hours or counts',
      '<h1>A</h1><i class="date">12 mars 14h05</i><i class="date">15 March 20 min read</i>',
      null,
    ],
    ['of no version', '<h1>A</h1><ul><li>Linux Kernel 2.4.20 or newer</li></ul>', null],
    ['of nothing that a link leads to', '<h1>A</h1><p><a href="/b">The lamps of the harbour 2025-09-06</a></p>', null],
    ['of nothing before the web', '<h1>A</h1><time datetime="1893-03-09">x</time>', null],
    [
      'of nothing that a sentence tells',
      `<h1>A</h1><p>Ada Bo, who drew the first of these lamps, died on May 6, 2020 in her house.</p>`,
      null,
    ],
    [
      'of nothing that a paragraph tells, though the day has an element of its own',
      `<h1>A</h1><p>The club was founded on <b>May 6, 2017</b> ${'to light the harbour '.repeat(8)}</p>`,
      null,
    ],
    ['of no day that was struck out', '<h1>A</h1><ul><li>Open: <s>May 1, 2025</s></li></ul>', null],
    [
      'beside a text that strikes something out',
      '<article><h1>A</h1>By Ada Bo, March 3, 2021<p>It is <s>ten</s> twenty years old.</p></article>',
      '2021-03-03',
    ],
    ['of no visit to a source', '<h1>A</h1><i class="reference-accessdate">Retrieved 2010-01-25</i>', null],
    [
      'of no fact in a table beside the text',
      '<h1>A</h1><table><tr><th>Founded</th><td>May 6, 1998<i class="bday published">1998-05-06</i></td></tr></table>',
      null,
    ],
  ])('%s', (_, body, day) => {
    expect(read(body).publishedTime).toBe(day);
  });

  it('stands with who wrote it in the foot of an article, or beside its text, where marked so', () => {
    const foot =
      '<footer>By <a class="p-author h-card">Ada Bo</a>, <time class="dt-published" datetime="2021-09-30">30</time></footer>';
    const entry = (inner: string) => `<article class="h-entry"><h1>A</h1><p>The text.</p>${inner}</article>`;
    expect(read(entry(foot))).toMatchObject({ byline: 'Ada Bo', publishedTime: '2021-09-30' });
    const beside = '<aside><time pubdate datetime="2011-04-13">13.4.</time></aside>';
    expect(read(entry(beside)).publishedTime).toBe('2011-04-13');
    expect(read(`<h1>A</h1><p>The text.</p>${foot}`)).toMatchObject({ byline: null });
  });

  it('has two digits of its year beside the name of a month, and may lack its quotation marks in data', () => {
    const line = '<h1>Lamps</h1><p><span class="date">12 Jan 23 | 5h27</span> <span class="author">Ann Ames</span></p>';
    expect(read(line).publishedTime).toMatch(/^2023-01-12/);
    const script =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": 2023-01-12T06:18:10-03:00,}</script>';
    expect(read('<h1>Lamps</h1>', { head: script }).publishedTime).toBe('2023-01-12T06:18:10-03:00');
  });

  it('may stand in an element whose name is no selector, as office programs write', () => {
    expect(read('<h1>A</h1><ul><li><o:p>May 6, 2025</o:p></li><li><o:p>Rope</o:p></li></ul>').publishedTime).toBe(
      '2025-05-06',
    );
  });

  it('is none of the entries of a list, but of the first post of a thread', () => {
    const list = `<h1>News</h1><ul>${[1, 2, 3].map((n) => `<li class="post"><h2>Rope ${n}</h2><time datetime="2025-05-0${n}">May</time></li>`).join('')}</ul>`;
    expect(read(list).publishedTime).toBeNull();
    expect(read(list, { url: 'https://board.example/threads/81' }).publishedTime).toBe('2025-05-01');
  });

  it('is read from words in data, too', () => {
    const head = ld({ '@type': 'Article', datePublished: 'Oct 31, 2025' });
    expect(read('', { head }).publishedTime).toBe('2025-10-31');
    const empty = ld({ '@type': 'Article', datePublished: '0001-01-01T00:00:00Z' });
    expect(read('', { head: empty }).publishedTime).toBe(null);
  });

  it('is none that is still to come', () => {
    const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
    expect(read(`<h1>A feast</h1><time datetime="${inAYear}">Next year</time>`).publishedTime).toBeNull();
    expect(read(`<h1>A feast</h1><p class="date">${inAYear}</p>`).publishedTime).toBeNull();
  });

  it('may stand in the address around a section, or in one number', () => {
    expect(read('', { url: 'https://paper.example/2010/POLITICS/08/13/story' }).publishedTime).toBe('2010-08-13');
    expect(read('', { url: 'https://paper.example/s/nm/20100831/story' }).publishedTime).toBe('2010-08-31');
    expect(read('', { url: 'https://paper.example/s/nm/20109931/story' }).publishedTime).toBe(null);
  });

  it("is the site's own where the time in UTC is the next day", () => {
    const head = '<meta property="article:published_time" content="2025-12-19T03:05:00+00:00">';
    expect(read('', { head, url: 'https://paper.example/2025/12/18/story' }).publishedTime).toBe('2025-12-18');
    expect(read('', { head, url: 'https://paper.example/2025/11/18/story' }).publishedTime).toBe(
      '2025-12-19T03:05:00+00:00',
    );
  });
});

describe('language', () => {
  const undeclared = (body: string): Partial<ReturnType<typeof readMetadata>['metadata']> => {
    const page = new DOMParser().parseFromString(
      `<html><body><script>const menu = "open";</script>${body}</body></html>`,
      'text/html',
    );
    return readMetadata(page, readStructuredData(page), 'https://paper.example/a', 'https://paper.example/a').metadata;
  };

  it.each([
    ['zh', '<p>证券时报记者走访了众创金融街。</p>'],
    ['ja', '<p>記者は新しい灯台を訪れました。</p>'],
    ['ko', '<p>기자가 새 등대를 방문했다.</p>'],
    ['el', '<p>Ο φάρος άναψε ξανά χθες.</p>'],
    ['ja', '<p>東京都港区海岸三丁目新灯台完成記念式典開催のお知らせ</p>'],
    [null, '<p>The lamps are lit again, says 記者.</p>'],
    [null, '<p>🙂 ⛵</p>'],
    [null, '<p>Маяк снова зажгли вчера.</p>'],
  ])('is told by the script where the page declares none: %s', (lang, body) => {
    expect(undeclared(body).lang).toBe(lang);
  });

  it('that is written from right to left is shown so', () => {
    const page = new DOMParser().parseFromString('<html lang="ar-EG"><body><p>نص</p></body></html>', 'text/html');
    const { dir } = readMetadata(
      page,
      readStructuredData(page),
      'https://paper.example/a',
      'https://paper.example/a',
    ).metadata;
    expect(dir).toBe('rtl');
  });
});
