import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';
import { dropMenus } from '../../../lib/article/menus';

const links = (count: number, text = 'Boats'): string =>
  Array.from({ length: count }, (_, i) => `<a href="/${i}">${text} ${i}</a>`).join(' ');
const story = `<main><h1>The slipway</h1>${'<p>It was laid in the summer of 1931, when the board had more timber than work.</p>'.repeat(12)}</main>`;

/** What is left of a part that stands before or in a story. */
function left(part: string, page = (html: string) => `${html}${story}`): string {
  const document = new DOMParser().parseFromString(`<body>${page(part)}</body>`, 'text/html');
  dropMenus(document);
  return document.querySelector('#part')?.outerHTML ?? '';
}

describe('menus', () => {
  it.each([
    ['a nav', `<nav id="part">${links(5)}</nav>`],
    ['a role', `<div id="part" role="navigation">${links(5)}</div>`],
    ['a name', `<ul id="part" class="main-Menu open">${links(6)}</ul>`],
    ['with a style', `<nav id="part"><style>${'a { color: red } '.repeat(20)}</style>${links(5)}</nav>`],
    ['an id', `<div><div id="nav-top"><ul id="part">${links(6)}</ul></div></div>`],
    ['the head of a page', `<header id="part"><a href="/">The Paper</a><ul>${links(6)}</ul></header>`],
    [
      'the foot of a page',
      `<footer id="part"><p>We have printed this paper since 1881, in the house at the harbour.</p>${links(5)}</footer>`,
    ],
    ['a foot by its name', `<div id="part" class="site-footer wide">Contact ${links(5)}</div>`],
  ])('go: %s', (_, part) => {
    expect(left(part)).toBe('');
  });

  it('go in an article, too', () => {
    expect(
      left(`<ul id="part" class="nav">${links(5)}</ul>`, (part) => `<article><h1>T</h1>${part}<p>Text</p></article>`),
    ).toBe('');
  });

  it.each([
    [
      'by their keys, with the titles of the pages',
      '<div id="part"><table><tr><td><a accesskey="p" href="1.html">Prev</a></td><td><a accesskey="u" href="i.html">Up</a></td><td><a accesskey="n" href="3.html">Next</a></td></tr><tr><td>1. Timber</td><td></td><td>3. Rails</td></tr></table></div>',
    ],
    [
      'by their relation',
      '<ul id="part"><li><a rel="prev" href="1.html">Timber</a></li><li><a rel="next" href="3.html">Rails</a></li></ul>',
    ],
  ])('and rows of links that turn pages go: %s', (_, row) => {
    expect(left(row, (part) => `<main><h1>T</h1><p>Text</p>${part}</main>`)).toBe('');
  });

  it.each([
    ['a picture that leads to the next one', '<p id="part"><a rel="next" href="/2"><img src="/1.jpg" alt=""></a></p>'],
    ['other links beside it', '<p id="part"><a rel="next" href="/2">Rails</a>, <a href="/oak">oak</a></p>'],
    [
      'a text that goes on elsewhere',
      `<p id="part">${'The timber came by sea. '.repeat(20)}<a rel="next" href="/2">Go on</a></p>`,
    ],
  ])('are no rows that turn pages: %s', (_, html) => {
    expect(left(html, (part) => `<main><h1>T</h1>${part}</main>`)).not.toBe('');
  });

  it.each([
    ['few links', `<nav id="part">${links(4)}</nav>`],
    [
      'a text with links',
      `<div id="part" class="menu">A soup of leeks and potatoes, with bread and butter: ${links(5)}</div>`,
    ],
    ['a title', `<header id="part"><h1>The slipway</h1>${links(9)}</header>`],
    ['an author', `<div id="part" class="post-header"><a rel="author" href="/ada">Ada</a> in ${links(9)}</div>`],
    [
      'a time',
      `<header id="part"><a href="/">Slipways</a> <time datetime="2024-01-02">2 January</time> ${links(9)}</header>`,
    ],
    ['the head of a post', `<div id="part" class="post-header"><h2><a href="/a">The slipway</a></h2>${links(9)}</div>`],
    ['the menu of an inn', `<div id="part" class="restaurant-menu">${links(9, 'Leek soup with')}</div>`],
    ['links to the page itself', `<nav id="part">${links(9).replaceAll('"/', '"#n')}</nav>`],
    ['a name that only begins so', `<div id="part" class="navigators">${links(9)}</div>`],
    [
      'a head with a text',
      `<header id="part"><p>What the carpenters of the harbour laid in one summer.</p>${links(5)}</header>`,
    ],
    ['a foot with a main part', `<footer id="part"><main>Text</main>${links(9)}</footer>`],
  ])('stay: %s', (_, part) => {
    expect(left(part)).not.toBe('');
  });

  it('leave a list of chapters in a text', () => {
    expect(
      left(`<h2>Chapters</h2><nav id="part">${links(9)}</nav>`, (part) => `<main><h1>T</h1>${part}</main>`),
    ).not.toBe('');
  });

  it('leave the sources that end a text', () => {
    const sources = `<p>Text.</p><footer id="part">We thank the board for its books. ${links(6)}</footer>`;
    expect(left(sources, (part) => `<div class="post">${part}</div>`)).not.toBe('');
  });

  it('are no longer looked for where frames lie in each other, and each would be read for all around it', () => {
    const inFrames = (part: string) => `${'<div class="nav"><b>Text</b>'.repeat(99)}${'</div>'.repeat(99)}${part}`;
    expect(left(`<ul id="part" class="menu">${links(9)}</ul>`, inFrames)).not.toBe('');
  });

  it.each(['article', 'blockquote', 'figure'])('leave the head and foot of a part of the text: %s', (name) => {
    const inside = (part: string) => `${story}<${name}>${part}</${name}>`;
    expect(left(`<footer id="part">Sources: ${links(9)}</footer>`, inside)).not.toBe('');
    expect(left(`<header id="part">${links(9)}</header>`, inside)).not.toBe('');
  });

  it('stay where they are the page', () => {
    expect(left(`<div id="part" class="nav">${links(50)}</div>`, (part) => part)).not.toBe('');
  });

  it('are no names of a whole page', () => {
    const page = `<html class="header-fixed"><body class="footer nav-open"><p id="part">Text</p>${links(9)}</body></html>`;
    const document = new DOMParser().parseFromString(page, 'text/html');
    dropMenus(document);
    expect(document.querySelector('#part')).not.toBeNull();
  });

  it('leave nothing of a page that has only a foot', () => {
    const foot = `<footer id="part"><div class="site-footer">${links(50)}</div>© The Paper</footer>`;
    expect(left(foot, (part) => `<div id="root"></div>${part}`)).toBe('');
  });

  it.each([
    [
      'a form in a shadow tree',
      '<div><template shadowrootmode="open"><form class="a"><input name="id"></form></template></div>',
    ],
    ['a picture in a drawing', '<svg><g><img class="lazy" src="/a.png"></g></svg>'],
  ])('meet %s', (_, part) => {
    const page = new DOMParser().parseFromString(`<body>${part}${story}</body>`, 'text/html');
    const drawing = page.querySelector('g');
    drawing?.append(page.createElementNS('http://www.w3.org/2000/svg', 'img'));
    expect(extractArticle(page, { url: 'https://paper.example/' })?.wordCount).toBeGreaterThan(100);
  });
});
