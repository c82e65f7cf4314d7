import { findWithClass } from '../class-names';
import type { StructuredData } from '../structured-data';
import { fold } from '../text';
import { arrayOf } from '../tree';
import { squeezed } from './site';

/** Of all links of a page, and of all elements that are called so, those that are looked at: a site's own name stands above its text. */
const MOST = 200;
const LONGEST = 80;
const CALLED = [
  'brand',
  'logo',
  'site-title',
  'sitetitle',
  'site-name',
  'sitename',
  'site_title',
  'menu-title',
  'navbar__title',
];
const SELECTOR = CALLED.map((name) => `[class*="${name}" i]`).join();
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
  const isHome = homeOf(url);
  const links = arrayOf(page.querySelectorAll('a[href]')).slice(0, MOST);
  const home = links.filter((link) => isHome.test(link.getAttribute('href')!));
  for (const element of [...home, ...[...findWithClass(page.documentElement, CALLED, SELECTOR)].slice(0, MOST)]) {
    add(fold(element.textContent ?? ''));
    for (const picture of element.querySelectorAll('img[alt]')) add(picture.getAttribute('alt'));
  }
  for (const name of meta.get('apple-mobile-web-app-title') ?? []) add(name);
  brands.delete('');
  return brands;
}

/** Addresses of the front page of the site at `url`, as links write them. */
function homeOf(url: string): RegExp {
  const host = new URL(url).hostname.replace(/^www\./, '').replaceAll('.', '\\.');
  return new RegExp(
    `^\\s*(?:(?:(?:https?:)?//(?:www\\.)?${host})?/?|\\.{1,2}/)(?:(?:index|default|home)\\.\\w{2,5})?\\s*$`,
    'i',
  );
}
