import { leadsHome } from '../addresses';
import { findNamed } from '../class-names';
import type { StructuredData } from '../structured-data';
import { fold, textLengthUpTo } from '../text';
import { arrayOf } from '../tree';

/** Of all links of a page, and of all elements that are called so, those that are looked at: a site's own name stands above its text. */
const MOST_LINKS = 200;
const MOST_CALLED = 20;
const LONGEST = 80;
const IS_CALLED =
  /^(?:(?:(?:site|navbar|nav|header|page|menu|blog|brand|top)[-_]*)+(?:title|name|brand|logo)|logo|brand)$/;
const FRAMES = 'html, body, main, article';
/** Beside a name in what is said instead of a logo. */
const BESIDE_NAME = /\b(?:logo|home|homepage)\b/gi;

/**
 * What a page's links to its site's front page say, for telling which part of a tab's title names the site. To be asked before menus are
 * dropped; empty where the page states its site.
 */
export function brandsIn(page: Document, { meta }: StructuredData, url: string): string[] {
  if (meta.has('og:site_name')) return [];
  const links = arrayOf(page.querySelectorAll('a[href]')).slice(0, MOST_LINKS);
  const home = links.filter((link) => leadsHome(link.getAttribute('href')!, url));
  return [...home.map(nameIn), ...(meta.get('apple-mobile-web-app-title') ?? [])];
}

/** What a page calls its site's name or sign by a class. */
export const namesCalled = (page: Document): string[] =>
  findNamed(page, IS_CALLED)
    .filter((element) => !element.matches(FRAMES))
    .slice(0, MOST_CALLED)
    .map(nameIn);

/** The text of an element, or what is said instead of its picture; '' for more than a name. */
function nameIn(element: Element): string {
  const length = textLengthUpTo(element, LONGEST);
  if (length > LONGEST) return '';
  const said = length > 0 ? element.textContent : element.querySelector('img[alt]')?.getAttribute('alt');
  const name = fold(said ?? '');
  return name.length > LONGEST ? '' : name.replace(BESIDE_NAME, '');
}
