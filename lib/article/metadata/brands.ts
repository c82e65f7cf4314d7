import { findWithClass } from '../class-names';
import type { StructuredData } from '../structured-data';
import { fold, textLengthUpTo } from '../text';
import { arrayOf, classOf } from '../tree';
import { squeezed } from './site';

/** Of all links of a page, and of all elements that are called so, those that are looked at: a site's own name stands above its text. */
const MOST_LINKS = 200;
const MOST_CALLED = 20;
const LONGEST = 80;
const PARTS = ['brand', 'logo', 'title', 'name'];
const CALLED = PARTS.map((part) => `[class*="${part}" i]`).join();
const IS_CALLED =
  /(?:^|\s)(?:(?:(?:site|navbar|nav|header|page|menu|blog|brand|top)[-_]*)+(?:title|name|brand|logo)|logo|brand)(?:$|\s)/i;
const FRAMES = 'html, body, main, article';
/** Beside a name in what is said instead of a logo. */
const BESIDE_NAME = /\b(?:logo|home|homepage)\b/gi;

/**
 * What a page's links to its site's front page say, and what is called a site's name or sign, as `squeezed` text: for telling which part of a
 * tab's title names the site. To be asked before menus are dropped; empty where the page states its site.
 */
export function brandsIn(page: Document, { meta }: StructuredData, url: string): Set<string> {
  const brands = new Set<string>();
  if (meta.has('og:site_name')) return brands;
  const add = (text: string | null): void => {
    if (text && text.length <= LONGEST) brands.add(squeezed(text.replace(BESIDE_NAME, '')));
  };
  const home = arrayOf(page.querySelectorAll('a[href]'))
    .slice(0, MOST_LINKS)
    .filter((link) => leadsHome(link.getAttribute('href')!, url));
  const called = [...findWithClass(page.documentElement, PARTS, CALLED)]
    .filter((element) => IS_CALLED.test(classOf(element)) && !element.matches(FRAMES))
    .slice(0, MOST_CALLED);
  for (const element of [...home, ...called]) {
    const length = textLengthUpTo(element, LONGEST);
    if (length > 0 && length <= LONGEST) add(fold(element.textContent ?? ''));
    else if (length === 0) add(element.querySelector('img[alt]')?.getAttribute('alt') ?? null);
  }
  for (const name of meta.get('apple-mobile-web-app-title') ?? []) add(name);
  brands.delete('');
  return brands;
}

const ORIGIN = /^(?:https?:)?\/\/([^/?#]*)/i;
const WWW = /^www\./;
const FRONT = /^\/?(?:(?:index|default|home)\.\w{2,5})?$/i;
const LONGEST_ADDRESS = 200;

/** Whether a link leads to the front page of the site at `url`; '' is the page itself. */
function leadsHome(href: string, url: string): boolean {
  if (href.length > LONGEST_ADDRESS) return false;
  const address = href.trim();
  const [origin, host] = ORIGIN.exec(address) ?? [];
  if (origin === undefined) return address.startsWith('/') && FRONT.test(address);
  const own = new URL(url).hostname.replace(WWW, '');
  return host!.toLowerCase().replace(WWW, '') === own && FRONT.test(address.slice(origin.length));
}
