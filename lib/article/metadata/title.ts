import { decoded, resolve } from '../addresses';
import { articleNodes, decode, textOf } from '../json-ld';
import type { StructuredData } from '../structured-data';
import { bare, fold } from '../text';
import { headingText } from './heading-text';
import { headingInTitle, mastheadIn } from './other-headings';
import { LONGEST_STATED, namesSite, SEPARATOR, siteNames, squeezed } from './site';

/**
 * The article's own title, without the site's name: the heading that the page's other titles agree with, else what the
 * page states for sharing, for search engines or for its tab.
 */
export function titleOf(document: Document, data: StructuredData, url: string, siteName: string | null): Title {
  const stated = statedTitles(document, data);
  const site = siteNames(url, siteName);
  for (const name of linkedSiteNames(document, url)) site.add(name);
  const tab = (document.querySelector('title')?.textContent ?? '').slice(0, LONGEST_STATED);
  const own = headingOfText(document, tab);
  const isTitle = (text: string): boolean => [own, ...stated].some((title) => title && bare(title) === bare(text));
  const mast = mastheadIn(document, tab, site);
  const named = mast
    ? [squeezed(headingText(mast.masthead))]
    : [siteAtEnd(tab, site, own), siteBefore(tab, isTitle, site)];
  for (const name of named) if (name) site.add(name);
  const minor = mast?.title ?? (document.querySelector('h1') ? null : headingInTitle(document, stated, site));
  const agreeing = mast ? null : agreeingHeading(document, stated, site);
  const said =
    agreeing?.text ??
    (minor && withoutSite(minor.text, site)) ??
    headingOverSite(tab, stated, site, url, own) ??
    headingOfAddress(document, stated, url) ??
    stated.map((title) => withoutSite(title, site)).find(Boolean);
  const first = document.querySelector('h1') ?? (said ? null : document.querySelector('h2'));
  const heading = agreeing?.heading ?? minor?.heading ?? first;
  const text = said ?? (first ? headingText(first).slice(0, LONGEST) : '');
  if (siteName && isBareOfFront(text, url)) return { text: siteName, heading };
  return { text: text.replace(SEPARATORS, '').replace(KIND, '') || text, heading };
}

export interface Title {
  text: string;
  /** The element by which the article's byline and day may stand. */
  heading: Element | null;
}

const LONGEST_BARE = 12;

/** "Home", "Startseite": the one word that a site's first page may be called by says nothing among saved articles. */
const isBareOfFront = (title: string, url: string): boolean =>
  new URL(url).pathname === '/' && title.length <= LONGEST_BARE && !title.includes(' ');

/** What stands between a site and a section that say nothing. */
const SEPARATORS = /^(?:[|/•·»–—]\s+)+/;

/** What kind of page follows, in forums and archives of papers. */
const KIND = /^(thread|topic|view topic|title)\s*(:\s*|\s-\s)/i;

/** "Blog » Blog Archive » Title", as WordPress once wrote its tabs. */
const ARCHIVE = /^.{0,100}?[»›>|-]\s*Blog Archive\s*[»›>|-]\s*/i;

function statedTitles(document: Document, { meta, jsonLd }: StructuredData): string[] {
  return [
    meta.get('og:title')?.[0],
    ...articleNodes(jsonLd).map((node) => textOf(node.headline)),
    meta.get('twitter:title')?.[0],
    document.querySelector('title')?.textContent,
  ]
    .map((title) => fold(decode(decode((title ?? '').slice(0, LONGEST_STATED)))).replace(ARCHIVE, ''))
    .filter((title) => title && !FILLERS.test(title));
}

/** What editors write where nobody has set a title. */
const FILLERS =
  /^(?:document|untitled(?: document| page)?|page title|title|new page|index|react app|vite app|vite \+ \w+)$/i;

/** "The Site", or "The Site - its slogan", in the tab of a page inside the site: the only heading of its text says more. Null for other pages. */
function headingOverSite(tab: string, stated: string[], site: Set<string>, url: string, own: string): string | null {
  const [first = '', ...rest] = fold(tab).split(SEPARATOR);
  if (!own || FRONT.test(new URL(url).pathname) || rest.length > 1 || !site.has(squeezed(first))) return null;
  // What is stated for sharing may say more.
  return rest.length === 1 || stated.every((title) => namesSite(title, site)) ? own : null;
}

/** Share of a heading's words that the stated titles must hold, and of the shortest title's that it must hold. */
const AGREEMENT = { ofHeading: 0.5, ofTitle: 0.15 };
const LONGEST = 250;

interface Agreeing {
  text: string;
  heading: Element;
  shared: number;
}

/** The `h1` with most words in common with the stated titles, or null where none agrees. */
function agreeingHeading(document: Document, stated: string[], site: Set<string>): Agreeing | null {
  const titles = stated.map((title) => new Set(bare(withoutSite(title, site)).split(' ')));
  const known = new Set(stated.flatMap((title) => bare(title).split(' ')));
  const fewest = AGREEMENT.ofTitle * Math.min(...titles.map((words) => words.size));
  let best: Agreeing | null = null;
  for (const heading of document.querySelectorAll('h1')) {
    const text = headingText(heading);
    const words = new Set(bare(text).split(' ').filter(Boolean));
    if (words.size === 0 || text.length > LONGEST || site.has(squeezed(text)) || heading.closest('nav')) continue;
    const shared = [...words].filter((word) => known.has(word)).length;
    if (shared < fewest || shared / words.size < AGREEMENT.ofHeading) continue;
    if (shared > (best?.shared ?? 0)) best = { text, heading, shared };
  }
  return best;
}

/** A word of the page's own in its address. */
const SHORTEST_WORD = 4;
/** Characters: no page's own name is longer. */
const LONGEST_NAME = 200;
const EXTENSION = /\.[a-z]{2,5}$/i;

/** The heading that says what the page's name in its address does, and no stated title: sites that state the same for all pages. Null for none, or several. */
function headingOfAddress(document: Document, stated: string[], url: string): string | null {
  const name = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (name.length > LONGEST_NAME) return null;
  const words = bare(decoded(name.replace(EXTENSION, '')))
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);
  const said = new Set(stated.map(squeezed));
  // Two that differ are no site's one title for all of them.
  if (words.length === 0 || said.size > 1 || words.some((word) => [...said][0]?.includes(word))) return null;
  const named = [...document.querySelectorAll('h1')].filter((heading) => {
    const text = squeezed(headingText(heading));
    return words.every((word) => text.includes(word)) && !heading.closest('a, nav') && !heading.querySelector('a');
  });
  return named.length === 1 ? headingText(named[0]!) : null;
}

/** A front page, of a language perhaps. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;

/** Names in headings that lead to the site's front page, as its logo does on each of its other pages. */
function linkedSiteNames(document: Document, url: string): string[] {
  const page = new URL(url);
  if (FRONT.test(page.pathname)) return [];
  const leadsToFront = (heading: Element): boolean => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const address = link && resolve(link.getAttribute('href')!, url);
    const target = address ? new URL(address) : null;
    return target?.origin === page.origin && FRONT.test(target.pathname) && !target.search;
  };
  const headings = [...document.querySelectorAll('h1')].filter(leadsToFront);
  return headings.map((heading) => squeezed(headingText(heading))).filter((name) => name.length > 2);
}

/**
 * What ends the tab's title after a separator names the site, or the book, though a heading on each of its pages says it;
 * null where the title begins with the site.
 */
function siteAtEnd(title: string, site: Set<string>, own: string): string | null {
  const parts = fold(title).split(SEPARATOR);
  const last = parts.at(-1)!;
  return parts.length > 1 && !namesSite(parts[0]!, site) && bare(last) !== bare(own) ? squeezed(last) : null;
}

/** Where articles stand, and what their titles are called. */
const OF_TEXT = 'main, article, [role="main"], .h-entry, .hentry, .p-name, .entry-title, .post-title';

/**
 * The only heading of its rank, where it is one of the text itself, or says what the tab does in its last part while no heading says
 * what it begins with: nothing but the article's title is said there. '' for none.
 */
function headingOfText(document: Document, tab: string): string {
  const all = [...document.querySelectorAll('h1')].filter(({ textContent }) => textContent?.trim());
  if (all.length !== 1) return '';
  const text = headingText(all[0]!);
  if (all[0]!.closest(OF_TEXT)) return text;
  const parts = fold(tab).split(SEPARATOR).map(bare);
  const isLast =
    parts.length > 1 && parts.at(-1) === bare(text) && !all[0]!.closest('a, nav') && !all[0]!.querySelector('a');
  return isLast && ![...document.querySelectorAll('h2, h3, h4')].some((other) => bare(headingText(other)) === parts[0])
    ? text
    : '';
}

const FIRST_SEPARATOR = /\s*:\s+|\s+[|\-–—·•»]\s+/;

/** "Blog: Title", where something else of the page says "Title" alone: a blog's own name heads each of its pages. */
function siteBefore(title: string, isTitle: (text: string) => boolean, site: Set<string>): string | null {
  const text = fold(title);
  const separator = FIRST_SEPARATOR.exec(text);
  if (!separator || separator.index === 0) return null;
  const rest = text.slice(separator.index + separator[0].length);
  return !namesSite(rest, site) && isTitle(rest) ? squeezed(text.slice(0, separator.index)) : null;
}

/** Two words, or two signs of a script that sets no spaces. */
const IS_LONG = / |[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
/** "Title [Site]" */
const IN_BRACKETS = /\s+\[([^[\]]+)\]$/;
const SPACED_SEPARATOR = /\s+[|\-–—·•»:/~]+\s+|\s*[|»｜]\s*/g;

/**
 * "Title | Section | Site" without what names the site, or without a short last part that can only be one. Two words and more
 * before a bar are the title.
 */
function withoutSite(title: string, site: Set<string>): string {
  const bracketed = IN_BRACKETS.exec(title);
  if (bracketed && namesSite(bracketed[1]!, site)) return withoutSite(title.slice(0, bracketed.index), site);
  const separators = [...title.matchAll(SPACED_SEPARATOR)].filter(({ index }) => index > 0);
  for (const { index, 0: separator } of separators) {
    const [head, rest] = [title.slice(0, index), title.slice(index + separator.length)];
    // "Lamps / Boats - The Site": another sign than the last one may part words of the title.
    const mayBeOfTitle =
      /[/:~]/.test(separator) &&
      separators.at(-1)![0].trim() !== separator.trim() &&
      !site.has(squeezed(rest.split(SEPARATOR)[0]!));
    if (!mayBeOfTitle && namesSite(rest, site)) return withoutSite(head, site);
  }
  const first = separators[0];
  if (first && site.has(squeezed(title.slice(0, first.index)))) return title.slice(first.index + first[0].length);
  const piped = separators.find(({ 0: separator }) => /[|｜]/.test(separator));
  if (piped && IS_LONG.test(title.slice(0, piped.index))) return title.slice(0, piped.index);
  const last = separators.at(-1);
  if (!last) return title;
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  const isSuffix = head.split(' ').length >= 3 && tail.split(' ').length <= 4 && head.length > 1.5 * tail.length;
  return isSuffix && !last[0].includes(':') && !last[0].includes('/') ? head : title;
}
