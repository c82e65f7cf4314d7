/** Parts of a page that are not its own text. A finder skips all of them unless it says otherwise. */
export type Region = 'navigation' | 'comments' | 'related' | 'dialog' | 'form';

const BY_TAG: Record<string, Region> = {
  nav: 'navigation',
  footer: 'navigation',
  menu: 'navigation',
  form: 'form',
  dialog: 'dialog',
};
const BY_ROLE: Record<string, Region> = {
  navigation: 'navigation',
  contentinfo: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

// Class and id words that sites use for the same parts. Whole words only: "comment-list", never "commentary".
const BY_NAME: [Region, RegExp][] = [
  ['comments', /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus(?:_thread)?|discussion)(?:$|[\s_-])/i],
  [
    'related',
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|read-?next|read-?more-?posts|more-?stories|outbrain|taboola)(?:$|[\s_-])/i,
  ],
  [
    'navigation',
    /(?:^|[\s_-])(?:breadcrumbs?|site-?footer|footer|page-?footer|main-?menu|nav(?:bar|igation)?|mega-?menu|toc|table-of-contents)(?:$|[\s_-])/i,
  ],
  ['dialog', /(?:^|[\s_-])(?:modal|popup|cookie(?:s|-?(?:banner|consent))?|newsletter|lightbox)(?:$|[\s_-])/i],
];

/** A forum or a whole page is often named for what it holds; such wide frames say nothing about a part. */
const FRAMES = new Set(['html', 'body', 'main', 'article']);

/** The region that an element opens, or null when it is part of the page's own text. */
export function regionOf(element: Element): Region | null {
  const role = element.getAttribute('role');
  const known = BY_TAG[element.localName] ?? (role === null ? undefined : BY_ROLE[role]);
  if (known) return insideArticle(element, known) ? null : known;
  if (FRAMES.has(element.localName)) return null;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < 2) return null;
  return BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** ASP.NET pages are one form from top to bottom: a form that holds headings is a frame. */
function insideArticle(element: Element, region: Region): boolean {
  return region === 'form' && element.localName === 'form' && element.querySelector('h1, h2, article, main') !== null;
}
