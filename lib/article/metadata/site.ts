import { articleNodes, decode, textOf } from '../json-ld';
import type { StructuredData } from '../structured-data';
import { bare, fold } from '../text';
import { namesCalled } from './brands';

/** Characters: what is longer is no title, and each of its separators would be looked at with all that follows. */
export const LONGEST_STATED = 1_000;

/**
 * The name that a site gives itself, or its publisher's, or that which its tabs end or begin with and its host's name, one of its `brands` or what
 * is called its name says, too; or null.
 */
export function siteNameOf(
  document: Document,
  { meta, jsonLd }: StructuredData,
  url: string,
  brands: string[],
): string | null {
  const named = [meta.get('og:site_name')?.[0], meta.get('application-name')?.[0]].find(
    (name) => name && !/^https?:/i.test(name),
  );
  if (named) return withoutSlogan(fold(decode(named)), url);
  for (const node of articleNodes(jsonLd)) {
    const publisher = textOf(node.publisher);
    if (publisher) return publisher;
  }
  const tab = fold((document.querySelector('title')?.textContent ?? '').slice(0, LONGEST_STATED));
  const known = siteNames(url, null);
  let called: string[] | undefined;
  // A page's title begins its tab, and may be called a title by its class.
  const isOfHost = (name: string): boolean => {
    const own = squeezed(name);
    return known.has(own) || (own !== '' && brands.some((brand) => squeezed(brand) === own));
  };
  const isSite = (name: string): boolean => {
    called ??= namesCalled(document).map(squeezed);
    return isOfHost(name) || (squeezed(name) !== '' && called.includes(squeezed(name)));
  };
  const separators = [SEPARATOR, SPACED_SIGN, ...(EAST_ASIAN.test(tab) ? [NARROW_SEPARATOR] : [])];
  const split = separators.map((separator) => tab.split(separator)).filter(({ length }) => length > 1);
  // All that some tabs say is the site.
  if (split.length === 0) return known.has(squeezed(tab)) ? tab : null;
  return split.map((parts) => parts.at(-1)!).find(isSite) ?? split.map(([first]) => first!).find(isOfHost) ?? null;
}

/** In tabs of some forums. */
const SPACED_SIGN = /\s+[:/]\s+/;
/** In tabs of East Asian sites. */
const NARROW_SEPARATOR = /\s*[|｜_：]\s*/;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What stands between the title of a page and the site's name. */
export const SEPARATOR = /\s+[|\-–—·•»]\s+/;

/** "Paper - News for the harbour": the part that the site's domain says, too. */
function withoutSlogan(name: string, url: string): string {
  const parts = name.split(SEPARATOR);
  if (parts.length === 1) return name;
  const [third = '', second = ''] = ['', '', ...new URL(url).hostname.split('.')].slice(-3);
  // "co.uk", "com.au"
  const domain = new Set([squeezed(second.length > 3 ? second : third || second)]);
  return parts.find((part) => namesSite(part, domain)) ?? name;
}

/** A name without what is written between its words: "USA TODAY" is that of usatoday.com. */
export const squeezed = (text: string): string => bare(text).replaceAll(' ', '');

/** Names that the site goes by, squeezed: its own, and those in its host's name. */
export function siteNames(url: string, siteName: string | null): Set<string> {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  const names = [
    siteName ?? '',
    labels.join(''),
    `www${labels.join('')}`,
    labels.slice(-2).join(''),
    labels.at(-2) ?? '',
    labels.length > 2 ? labels[0]! : '',
  ];
  return new Set(names.map(squeezed).filter((name) => name.length > 2));
}

/** Whether a part of a title is one of a site's names, or goes on after it. */
export function namesSite(part: string, site: Set<string>): boolean {
  const name = squeezed(part);
  if (!name) return false;
  return [...site].some(
    (known) =>
      name === known ||
      (name.length > 3 && known.includes(name)) ||
      (known.length > 4 && part.length < 60 && name.includes(known)),
  );
}
