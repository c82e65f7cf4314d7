// What follows runs in the browser: pages of many shapes and any size, made by the same rules each time.

const WORDS = 'the tide gauge keeper reads harbour water each morning and writes its level into an old book'.split(' ');

/** Some words, the same for the same number. */
function words(seed: number, count: number): string {
  const chosen = Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * 5 + (i >> 2)) % WORDS.length]);
  return `${chosen.join(' ')}.`;
}

/** A part of a page: its markup, and how many elements that is. */
type Part = (index: number) => { html: string; elements: number };

// Short, so that a page of nothing but sentences meets the guard's limit of elements before that of characters.
const sentence = (i: number): string => `No ${i}: ${words(i, 9)}`;

const day = (i: number): string => `${(i % 28) + 1} March ${1900 + (i % 120)}`;

const panel = (i: number, head: string): string =>
  `<div><button aria-expanded="false" aria-controls="p${i}">${head}</button><div id="p${i}" hidden><p>${sentence(i)}</p></div></div>`;

const PARTS: Record<string, Part> = {
  paragraphs: (i) => ({ html: `<p>${sentence(i)}</p>`, elements: 1 }),
  wrapped: (i) => ({ html: `<div class="c-${i % 9}"><div><p>${sentence(i)}</p></div></div>`, elements: 3 }),
  links: (i) => ({ html: `<li><a href="/story/${i}">${words(i, 5)}</a></li>`, elements: 2 }),
  tables: (i) => {
    const row = (n: number) => `<tr><td>${day(n)}</td><td>${words(n, 6)}</td></tr>`;
    return { html: `<table><tbody>${row(i)}${row(i + 1)}${row(i + 2)}</tbody></table>`, elements: 11 };
  },
  rows: (i) => ({ html: `<tr><td>${day(i)}</td><td>${words(i, 8)}</td></tr>`, elements: 3 }),
  pictures: (i) => ({
    html: `<figure><img src="/p/${i}.jpg" alt="${words(i, 3)}"><figcaption>${words(i, 6)}</figcaption></figure>`,
    elements: 3,
  }),
  headings: (i) => ({ html: `<h${2 + (i % 3)}>${words(i, 4)}</h${2 + (i % 3)}><p>${sentence(i)}</p>`, elements: 2 }),
  signs: (i) => ({ html: `|<p>${sentence(i)}</p>`, elements: 1 }),
  posts: (i) => ({
    html: `<div class="post"><b class="username">${words(i, 2)}</b><p>${sentence(i)}</p></div>`,
    elements: 3,
  }),
  neighbours: (i) => ({ html: `<a href="/${i}">Ada ${words(i, 2)}</a><i>Mo ${words(i, 2)}</i>`, elements: 2 }),
  inline: (i) => ({ html: `<b>${words(i, 2)}</b> <i>${words(i, 3)}</i> <span>x</span> `, elements: 3 }),
  breaks: (i) => ({ html: `${sentence(i)}<br><br>`, elements: 2 }),
  dates: (i) => ({ html: `<li><time>${day(i)}</time> ${words(i, 8)}</li>`, elements: 2 }),
  questions: (i) => ({ html: `<h3>How does part ${i} work?</h3><p>${sentence(i)}</p>`, elements: 2 }),
  comments: (i) => ({
    html: `<div class="comment"><a class="author" href="/u/${i}">user ${i}</a><time>${day(i)}</time><p>${sentence(i)}</p></div>`,
    elements: 4,
  }),
  fragments: (i) => ({ html: `<p id="p${i}"><a href="#p${i + 1}">${words(i, 3)}</a> ${sentence(i)}</p>`, elements: 2 }),
  hidden: (i) => ({ html: `<div><h4>${words(i, 3)}</h4><div hidden><p>${sentence(i)}</p></div></div>`, elements: 4 }),
  panels: (i) => ({ html: panel(i, words(i, 3)), elements: 4 }),
  accordions: (i) => ({ html: panel(i, `How does part ${i} work?`), elements: 4 }),
  code: (i) => ({
    html: `<p>${sentence(i)}</p><div class="highlight"><pre><code>let level = ${i};</code></pre></div>`,
    elements: 4,
  }),
  months: (i) => ({
    html: `<h${2 + (i % 5)}>${['March', '1923', 'Monday'][i % 3]}</h${2 + (i % 5)}><p>${sentence(i)}</p>`,
    elements: 2,
  }),
  notes: (i) => ({ html: `<li>Note: ${sentence(i)}</li>`, elements: 1 }),
  titles: (i) => ({ html: `<h2>The tide gauge</h2><p>${sentence(i)}</p>`, elements: 2 }),
  'same-picture': (i) => ({ html: `<img src="/p/one.jpg" alt="${words(i, 1)}"> `, elements: 1 }),
  waiting: (i) => ({ html: `<p hidden>${sentence(i)}</p>`, elements: 1 }),
  scripts: (i) => ({ html: `<p>${sentence(i)}</p><script>void ${i}</script><!-- ${i} -->`, elements: 2 }),
  heads: (i) => ({
    html: `<div><button aria-controls="panel-${i}">${words(i, 4)}</button><div id="panel-${i}">${sentence(i)}</div></div>`,
    elements: 3,
  }),
  streamed: (i) => ({
    html: `<template id="B:${i.toString(16)}"></template><div hidden id="S:${i.toString(16)}"><p>${sentence(i)}</p></div>`,
    elements: 3,
  }),
};

const AROUND: Record<string, [string, string]> = {
  links: ['<ul>', '</ul>'],
  dates: ['<ul>', '</ul>'],
  notes: ['<ul>', '</ul>'],
  'same-picture': ['<p>', '</p>'],
  rows: ['<table><tbody>', '</tbody></table>'],
  inline: ['<p>', '</p>'],
  signs: ['<div>', '</div>'],
  neighbours: ['<p>', '</p>'],
  breaks: ['<div>', '</div>'],
};

/** Elements below which nothing is nested: chains of this depth stand side by side, all below the guard's limit. */
const CHAIN = 500;

/** A page's head, header and some paragraphs, which all shapes have. */
const FRAME = 14;

export const SHAPES = [...Object.keys(PARTS), 'deep', 'one-text'];

/** The markup of a page of about `elements` elements. */
export function pageOf(shape: string, elements: number): string {
  const start =
    `<!doctype html><html lang="en"><head><title>The Tide Gauge</title></head><body><header><a href="/">Paper</a></header>` +
    `<main><article><h1>The Tide Gauge</h1>${[1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')}`;
  return `${start}${contentOf(shape, elements - FRAME)}</article></main></body></html>`;
}

function contentOf(shape: string, elements: number): string {
  // As much text as that many paragraphs have, in one node.
  if (shape === 'one-text') return `<p>${Array.from({ length: elements }, (_, i) => words(i, 9)).join(' ')}</p>`;
  if (shape === 'deep') return repeat((i) => chain(i, Math.min(CHAIN, elements)), elements);
  const [before, after] = AROUND[shape] ?? ['', ''];
  return before + repeat(PARTS[shape]!, elements) + after;
}

function repeat(part: Part, elements: number): string {
  const parts: string[] = [];
  for (let i = 0, made = 0; made < elements; i++) {
    const { html, elements: more } = part(i);
    parts.push(html);
    made += more;
  }
  return parts.join('');
}

const chain = (i: number, depth: number): { html: string; elements: number } => ({
  html: `${'<div>'.repeat(depth)}${sentence(i)}${'</div>'.repeat(depth)}`,
  elements: depth,
});
