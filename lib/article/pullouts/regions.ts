import { askOnce } from '../ask-once';
import { classOf } from '../tree';

/** Parts of a page that are not its own text. A finder skips all of them unless it says otherwise. */
export type Region = 'navigation' | 'footer' | 'comments' | 'related' | 'dialog' | 'form';

const BY_TAG = new Map<string, Region>([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['menu', 'navigation'],
  ['form', 'form'],
  ['dialog', 'dialog'],
]);
const BY_ROLE = new Map<string, Region>([
  ['navigation', 'navigation'],
  ['contentinfo', 'footer'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

// Class and id words that sites use for the same parts. Whole words only: "comment-list", never "commentary".
const BY_NAME: [Region, RegExp][] = [
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|commentlist|customer-?reviews|reviews?-(?:list|item|container|carousel)|testimonials?|respond|disqus(?:_thread)?|discussion)(?:$|[\s_-])/i,
  ],
  [
    'related',
    /(?:^|[\s_-])(?:related|promo(?:s|ted)?|sponsored|advert(?:isement|orial)?|recommend(?:ed|ations?)?|read-?next|read-?more-?posts|more-?stories|outbrain|taboola)(?:$|[\s_-])/i,
  ],
  [
    'navigation',
    /(?:^|[\s_-])(?:breadcrumbs?|main-?menu|header-?menu|sub-?menu|mega-?menu|dropdown-?menu|menu-item|nav(?:bar|igation)?|toc|table-of-contents)(?:$|[\s_-])/i,
  ],
  [
    'footer',
    /(?:^|\s)(?:(?:site|page|global|main)-?_?)?footer(?:-?_?(?:wrapper|container|inner|content|area|widgets?|menu))?(?:$|\s)/i,
  ],
  [
    'dialog',
    /(?:^|[\s_-])(?:modal|popup|tool-?tip|popover|cookie(?:s|-?(?:banner|consent))?|newsletter|lightbox)(?:$|[\s_-])/i,
  ],
  ['form', /(?:^|[\s_-])(?:polls?|quiz|survey|contact-?form|subscribe)(?:$|[\s_-])/i],
];

/** One look at the stems of all of them spares most elements the six patterns. */
const MAY_NAME =
  /comment|respond|disqus|discussion|review|testimonial|related|promo|sponsor|advert|recommend|read-?|stories|outbrain|taboola|breadcrumb|menu|nav|toc|table-of|footer|modal|popup|tip|popover|cookie|newsletter|lightbox|poll|quiz|survey|contact|subscribe/i;

/** A forum or a whole page is often named for what it holds; such wide frames say nothing about a part. */
const FRAMES = new Set(['html', 'body', 'main', 'article']);

/**
 * The region that an element opens, or null when it is part of the page's own text.
 * @param name its own
 * @param bare whether it has no attributes
 */
export function regionOf(element: Element, name: string, bare: boolean, role: string | null): Region | null {
  const known = BY_TAG.get(name) ?? (role === null ? undefined : BY_ROLE.get(role));
  if (known) return insideArticle(element, known) ? null : known;
  if (bare || FRAMES.has(name)) return null;
  const rank = Math.min(rankOf(classOf(element)), rankOf(element.id));
  const named = BY_NAME[rank]?.[0] ?? null;
  // A frame around the page's own title is no part beside its text, whatever it is called.
  if (named && element.querySelector('h1')) return null;
  return named === 'navigation' && holdsText(element) ? null : named;
}

const UNNAMED = BY_NAME.length;

/** The place in `BY_NAME` of the region that a class or an id names; `UNNAMED` for none. */
const rankOfName = askOnce((name: string) => {
  const found = MAY_NAME.test(name) ? BY_NAME.findIndex(([, pattern]) => pattern.test(name)) : -1;
  return found < 0 ? UNNAMED : found;
});

const rankOf = (name: string): number => (name ? rankOfName(name) : UNNAMED);

/** Menus may hold a teaser or two; what holds more paragraphs than that is the text beside a table of contents. */
const TEASERS = 2;
const PARAGRAPH = 120;

function holdsText(element: Element): boolean {
  let paragraphs = 0;
  for (const paragraph of element.querySelectorAll('p'))
    if ((paragraph.textContent?.length ?? 0) > PARAGRAPH && ++paragraphs > TEASERS) return true;
  return false;
}

/** ASP.NET pages are one form from top to bottom: a form that holds headings is a frame. */
function insideArticle(element: Element, region: Region): boolean {
  return region === 'form' && element.localName === 'form' && element.querySelector('h1, h2, article, main') !== null;
}

/** Whether a line lies in a part where no page has questions of its own. Footers of articles sometimes hold their FAQ. */
export function closed({ region }: { region: Region | null }): boolean {
  return region !== null && region !== 'footer';
}
