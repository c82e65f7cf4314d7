import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/types';
import { readCase } from '../../tools/page-case';

const url = 'https://paper.example/stories/salt-road';
const SENTENCES = [
  'The salt road left the coast behind the church, climbed for two days through the beech woods and came down again at the mill.',
  'Every village on it kept a scale, and the oldest of them still hangs in the hall at Oberau, where children are weighed on it.',
  'A carter who knew the fords needed nine days for the whole way; a stranger, who had to ask at every river, needed twelve or more.',
  'In 1841 the toll was given up, and grass grew between the stones within a year, as the schoolmaster noted in his diary.',
  'What is left today is a path with iron posts, a mile apart, which the walking club paints anew each spring before the season.',
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const HEAD = '<h1>The Salt Road</h1>';

/** Shows a page in a frame, with layout and styles, and reads it. Throws where reading changes the page. */
async function read(body: string, styles = ''): Promise<Article> {
  const source = `<!doctype html><html lang="en"><head><title>The Salt Road</title><style>${styles}</style></head>${body}</html>`;
  const article = await readCase(source, { url, live: true });
  if (!article) throw new Error('The page has nothing to read.');
  return article;
}

const page = (inside: string, after = '', before = '') =>
  `<body>${before}<main><article>${HEAD}${TEXT}${inside}</article></main>${after}</body>`;

function expectWhole({ textContent }: Article): void {
  for (const sentence of SENTENCES) expect(textContent).toContain(sentence);
}

const leftOut = ({ leftOut }: Article, reason: string): string =>
  leftOut
    .filter((entry) => entry.reason === reason)
    .map(({ text }) => text)
    .join('\n');

const ASIDE = 'Somebody who reads the page does not see this sentence at all, wherever it may stand in it.';
const MORE =
  'The posts were cast in the foundry at Salzbach, and each bears the number of its mile and the year it was set.';

describe('computed visibility', () => {
  it.each([
    ['display: none', 'display: none'],
    ['visibility: hidden', 'visibility: hidden'],
    ['visibility: collapse', 'visibility: collapse'],
    ['what is clipped away', 'position: absolute; clip: rect(0 0 0 0); overflow: hidden'],
    ['what a path clips away', 'position: absolute; clip-path: inset(50%)'],
    ['a box of one pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden'],
    ['what is far outside to the left', 'position: absolute; left: -9999px'],
    ['what is far above', 'position: absolute; top: -5000px'],
    ['a drawer outside the window', 'position: fixed; top: 0; left: 0; width: 300px; transform: translateX(-100%)'],
    ['what is faded out over the text', 'position: absolute; top: 0; opacity: 0'],
    ['what is folded up', 'height: 0; overflow: hidden'],
    ['content-visibility: hidden', 'content-visibility: hidden'],
  ])('leaves out %s', async (_what, style) => {
    const article = await read(page(`<p class="aside">${ASIDE}</p>`), `.aside { ${style} }`);
    expectWhole(article);
    expect(article.textContent).not.toContain('Somebody who reads');
  });

  it.each([
    ['what is about to fade in', 'opacity: 0; transform: translateY(40px)'],
    ['what is rendered when readers come near', 'content-visibility: auto; contain-intrinsic-size: 400px'],
    ['a box without a box', 'display: contents'],
    ['what scrolls by itself', 'height: 40px; overflow: auto'],
    ['what is placed within the text', 'position: absolute; top: 100px; left: 0'],
  ])('reads %s', async (_what, style) => {
    const article = await read(page(`<div class="part"><p>${MORE}</p></div>`), `.part { ${style} }`);
    expectWhole(article);
    expect(article.textContent).toContain(MORE);
  });

  it('reads what is made visible again inside of what is not', async () => {
    const inside = `<div class="off"><p>${ASIDE}</p><p class="on">${MORE}</p></div>`;
    const article = await read(page(inside), '.off { visibility: hidden } .on { visibility: visible }');
    expect(article.textContent).toContain(MORE);
    expect(article.textContent).not.toContain('Somebody who reads');
  });

  it('reads all slides of a show, of which one is seen', async () => {
    const slides = [MORE, 'A second slide tells of the mill at the ford, whose wheel turned until the winter of 1902.'];
    const show = `<div class="show">${slides.map((text, i) => `<div class="slide n${i}"><p>${text}</p></div>`).join('')}</div>`;
    const article = await read(
      page(show),
      '.show { position: relative; height: 60px } .slide { position: absolute; inset: 0; opacity: 0 } .n0 { opacity: 1 }',
    );
    for (const slide of slides) expect(article.textContent).toContain(slide);
  });

  it('keeps the MathML that is there for screen readers', async () => {
    const formula =
      '<p>Its length is <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>d</mi><mo>=</mo><mn>9</mn></mrow><annotation encoding="application/x-tex">d=9</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">d=9</span></span> days, which all the old guide books agree on.</p>';
    const clipped =
      '.katex-mathml { position: absolute; clip: rect(1px, 1px, 1px, 1px); overflow: hidden; width: 1px; height: 1px }';
    const { contentHtml } = await read(page(formula), clipped);
    expect(contentHtml).toContain('<math alttext="d=9">');
    expect(contentHtml.match(/<mn>9<\/mn>/g)).toHaveLength(1);
    expect(contentHtml).not.toContain('d=9</span>');
  });

  it('opens the panels that are folded up under a head', async () => {
    const panel = (head: string, text: string) =>
      `<div><button aria-expanded="false">${head}</button><div class="panel"><p>${text}</p></div></div>`;
    const panels =
      panel('How heavy was a load?', MORE) + panel('Who set the posts?', `${MORE} The club keeps the list.`);
    const article = await read(page(`<section>${panels}</section>`), '.panel { max-height: 0; overflow: hidden }');
    expect(article.textContent).toContain('The club keeps the list.');
  });

  it('shows what waits for a script, where that is most of the page', async () => {
    const article = await read(
      `<body class="waits"><main>${HEAD}${TEXT}</main></body>`,
      '.waits main { visibility: hidden }',
    );
    expectWhole(article);
  });

  it('shows lines that wait each by itself, with what stands between them', async () => {
    const waiting = SENTENCES.slice(1).map((sentence) => `<p class="later">${sentence}</p>`);
    const list = '<ul class="later"><li>Nine days for a carter</li><li>Twelve for a stranger</li></ul>';
    const article = await read(
      `<body><main>${HEAD}<p>${SENTENCES[0]}</p>${waiting.slice(0, 2).join('')}${list}${waiting.slice(2).join('')}</main></body>`,
      '.later { display: none }',
    );
    expectWhole(article);
    expect(article.textContent).toContain('Twelve for a stranger');
  });

  it('reads one of the twins for windows of several sizes', async () => {
    const { textContent } = await read(
      `<body><div class="small">${HEAD}${TEXT}</div><div class="tablet">${HEAD}${TEXT}</div><div>${HEAD}${TEXT}</div></body>`,
      '.small, .tablet { display: none }',
    );
    expect(textContent.split(SENTENCES[0]!)).toHaveLength(2);
  });

  it('is not misled by names that hide properties', async () => {
    const names = ['children', 'parentElement', 'matches', 'querySelector', 'getBoundingClientRect', 'firstChild'];
    const form = `<form class="form">${names.map((name) => `<input name="${name}">`).join('')}<p>${MORE}</p></form>`;
    const pictures = ['documentElement', 'defaultView', 'styleSheets', 'createTreeWalker', 'body'];
    const article = await read(
      page(form, pictures.map((name) => `<img name="${name}" alt="">`).join('')),
      '.form { position: absolute; opacity: 0 } @media print { .form { display: none } }',
    );
    expectWhole(article);
    expect(article.textContent).not.toContain(MORE);
  });
});

describe('what stands over the page', () => {
  const letter = `<h2>Before you go</h2><p>Walks, maps and old roads, every Friday in your letter box. More than 4,000 walkers read it.</p><form><input type="email"><button>Yes, please</button></form>`;

  it.each([
    ['a dialog that is fixed', '<div class="over">', 'inset: 0; position: fixed; background: #fffd'],
    ['a bar at the lower edge', '<div class="over">', 'bottom: 0; left: 0; right: 0; position: fixed'],
    [
      'a layer over a locked page',
      '<div class="over">',
      'inset: 0; position: absolute; z-index: 900; background: #fff',
    ],
    ['a dialog by its role', '<div class="over" role="dialog">', 'top: 10px; position: absolute'],
  ])('is left out and told of: %s', async (_what, open, style) => {
    const article = await read(
      page('', `${open}${letter}</div>`),
      `html, body { overflow: hidden; height: 100% } .over { ${style} }`,
    );
    expectWhole(article);
    expect(article.textContent).not.toContain('Before you go');
    expect(leftOut(article, 'overlay')).toContain('Before you go Walks, maps');
  });

  it('is the page where it holds its text', async () => {
    const article = await read(
      `<body><div class="app"><nav><a href="/">Home</a></nav><div>${HEAD}${TEXT}</div></div></body>`,
      'body { overflow: hidden } .app { position: fixed; inset: 0; overflow: auto }',
    );
    expectWhole(article);
  });

  it('stays where all of the page is asked for, save for what is over it', async () => {
    const source = `<!doctype html><title>Salt</title><style>.over { position: fixed; inset: 0 }</style><body>${HEAD}${TEXT}<div class="over">${letter}</div></body>`;
    const article = await readCase(source, { url, live: true, scope: 'body' });
    expectWhole(article!);
    expect(article!.textContent).not.toContain('Before you go');
  });
});

describe('print style sheets', () => {
  const teaser =
    '<div class="tips"><p>Packing for a long walk takes an evening, and our list of forty things helps with it.</p></div>';

  it.each([
    ['a media rule', '@media print { .tips, .share { display: none } }'],
    [
      'a media rule inside of another',
      '@media only print { @media (min-width: 1px) { .tips { display: none !important } } }',
    ],
  ])('tell what is no part of the text: %s', async (_what, styles) => {
    const article = await read(page(teaser), styles);
    expectWhole(article);
    expect(article.textContent).not.toContain('Packing for');
    expect(leftOut(article, 'notPrinted')).toContain('Packing for');
  });

  it('tell nothing where they are for the screen, too, or forbid printing', async () => {
    for (const styles of [
      '@media print, screen and (max-width: 10px) { .tips { display: none } }',
      '@media print { body > * , .tips { display: none } }',
      '@media print { body { display: none } }',
    ]) {
      const article = await read(page(`<p>${MORE}</p>`), styles);
      expectWhole(article);
      expect(article.textContent).toContain(MORE);
    }
  });

  it('do not take what only a screen can show', async () => {
    const figure = `<figure class="big"><img src="/post.jpg" alt="A post"><figcaption>One of the posts</figcaption></figure>`;
    const { contentHtml } = await read(page(figure), '@media print { figure, img, .big { display: none } }');
    expect(contentHtml).toContain('One of the posts');
  });
});

describe('open shadow trees', () => {
  const script = (inside: string) =>
    `<script>for (const host of document.querySelectorAll('x-part')) { const tree = host.attachShadow({ mode: 'open' }); tree.innerHTML = ${JSON.stringify(inside).replaceAll('</', '<\\/')}; }</script>`;

  it('are read with their slots, and without what they hide', async () => {
    const inside = `<style>.off { display: none }</style><p class="off">${ASIDE}</p><slot></slot><slot name="none"><p>${MORE}</p></slot>`;
    const article = await read(
      page(`<x-part><p>Light text stands in the slot of the part, as its readers see it.</p></x-part>`, script(inside)),
    );
    expect(article.textContent).toContain('Light text stands in the slot');
    expect(article.textContent).toContain(MORE);
    expect(article.textContent).not.toContain('Somebody who reads');
    expect(article.contentHtml).not.toContain('slot>');
  });

  it('may hold the whole article', async () => {
    expectWhole(await read(`<body><x-part></x-part>${script(`<main>${HEAD}${TEXT}</main>`)}</body>`));
  });
});

describe('frames of the same origin', () => {
  const frame = (inside: string, attributes = 'width="900" height="700"') =>
    `<iframe ${attributes} srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

  it('are read where they hold the article', async () => {
    const menu = '<ul><li><a href="/a">Part one</a></li><li><a href="/b">Part two</a></li></ul>';
    const hidden = `<style>.off { display: none }</style><p class="off">${ASIDE}</p>`;
    const article = await read(
      `<body>${menu}${frame(`<base href="https://paper.example/deep/">${HEAD}${TEXT}${hidden}<p>${MORE} See the <a href="list.html">list of posts</a>.</p>`)}</body>`,
    );
    expectWhole(article);
    expect(article.textContent).not.toContain('Somebody who reads');
    expect(article.contentHtml).toContain('href="https://paper.example/deep/list.html"');
  });

  it('are left where they are small, hidden or hold little', async () => {
    const widget = `<p>${MORE.slice(0, 60)}</p>`;
    for (const [inside, attributes] of [
      [`<h2>Weather</h2>${TEXT.replaceAll('salt', 'rain')}`, 'width="200" height="60"'],
      [`<h2>Weather</h2>${TEXT.replaceAll('salt', 'rain')}`, 'style="display: none"'],
      [widget, 'width="600" height="400"'],
    ] as const) {
      const article = await read(page('', frame(inside, attributes)));
      expectWhole(article);
      expect(article.textContent).not.toMatch(/rain road|foundry/);
    }
  });

  it('are read where the page is nothing but frames', async () => {
    const source = (html: string) =>
      URL.createObjectURL(new Blob([`<!doctype html><body>${html}`], { type: 'text/html' }));
    const [menu, text] = [source('<a href="1.html">One</a>'), source(HEAD + TEXT)];
    const article = await readCase(
      `<html><head><title>The Salt Road</title></head><frameset cols="20%,80%"><frame src="${menu}"><frame src="${text}"></frameset></html>`,
      { url, live: true },
    );
    expectWhole(article!);
  });
});

describe('pages that a server streams', () => {
  const shell = `<body><main><article>${HEAD}<p>${SENTENCES[0]}</p><!--$?--><template id="B:0"></template><p>Loading the rest of the story…</p><!--/$--></article></main>`;
  const part = `<div hidden id="S:0">${SENTENCES.slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div>`;

  it('are read before their script has run', async () => {
    const article = await read(`${shell}${part}</body>`);
    expectWhole(article);
    expect(article.textContent).not.toContain('Loading the rest');
  });

  it('are read when their script has moved the parts', async () => {
    const move = `<script>{ const part = document.getElementById('S:0'), place = document.getElementById('B:0'); place.nextSibling.remove(); place.replaceWith(...part.childNodes); part.remove(); }</script>`;
    const article = await read(`${shell}${part}${move}</body>`);
    expectWhole(article);
    expect(article.textContent).not.toContain('Loading the rest');
  });

  it('are read when a script has built them', async () => {
    const build = `<script>document.getElementById('app').innerHTML = ${JSON.stringify(`<main>${HEAD}${TEXT}</main>`).replaceAll('</', '<\\/')};</script>`;
    const noscript = '<noscript><p>You need to enable JavaScript to run this app.</p></noscript>';
    const article = await read(`<body>${noscript}<div id="app"></div>${build}</body>`);
    expectWhole(article);
    expect(article.textContent).not.toContain('enable JavaScript');
  });
});

describe('pictures that are loaded late', () => {
  it('have the address that they will be loaded from', async () => {
    const picture =
      '<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" data-src="/img/mill.jpg" alt="The mill"></figure>';
    const below =
      '<div style="height: 20000px"></div><img loading="lazy" src="/img/ford.jpg" alt="The ford"><p>Under the ford the water is deep.</p>';
    const { contentHtml } = await read(page(`<p>${MORE}</p>${picture}<p>${MORE} And so on.</p>${below}`));
    expect(contentHtml).toContain('src="https://paper.example/img/mill.jpg"');
    expect(contentHtml).toContain('src="https://paper.example/img/ford.jpg"');
  });
});
