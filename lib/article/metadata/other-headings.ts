import { bare, fold } from '../text';
import { classOf } from '../tree';
import { headingText } from './heading-text';
import { LONGEST_STATED, SEPARATOR, squeezed } from './site';

/** A heading, and the title that it stands for. */
export interface Headed {
  text: string;
  heading: Element;
}

/** Headings of each kind that are looked at. */
const MOST_HEADINGS = 40;
/** Characters of the shortest title; two signs of East Asia say as much as a word. */
const SHORTEST_TITLE = 12;

/** What a site's own heading is called, or stands in. */
const MASTHEAD =
  /(?:^|[\s_-])(?:(?:site|forum|board|blog)-?(?:title|name|header|branding)|masthead|branding|logo)(?:$|[\s_-])|(?:^|\s)header(?:$|\s)/i;
const AROUND_MASTHEAD = 3;

/**
 * The heading of the first rank that is the site's own, where the tab says it in one part, the last one or any where it is named so, and a lesser
 * heading says another part, or they end alike: the article's title. Null for other pages.
 */
export function mastheadIn(
  document: Document,
  tab: string,
  site: Set<string>,
): { masthead: Element; title: Headed } | null {
  const parts = fold(tab).split(SEPARATOR);
  if (parts.length < 2) return null;
  const said = parts.map(bare);
  const masthead = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS).find((heading) => {
    const place = isShort(heading) ? said.indexOf(bare(headingText(heading))) : -1;
    return place >= 0 && (place === parts.length - 1 || isMasthead(heading));
  });
  if (!masthead) return null;
  const own = bare(headingText(masthead));
  const others = parts.filter((part) => bare(part) !== own && !site.has(squeezed(part)));
  for (const heading of [...document.querySelectorAll('h2, h3')].slice(0, MOST_HEADINGS)) {
    if (!isShort(heading) || heading.closest('nav')) continue;
    const text = headingText(heading);
    const endAlike = (part: string): boolean =>
      Math.min(part.length, text.length) >= SHORTEST_TITLE && (part.endsWith(text) || text.endsWith(part));
    const part = others.find(endAlike);
    if (part) return { masthead, title: { text: part, heading } };
  }
  return null;
}

/** Whether a heading is no longer than what is stated may be. */
const isShort = ({ textContent }: Element): boolean => (textContent?.length ?? 0) <= LONGEST_STATED;

function isMasthead(heading: Element): boolean {
  for (let [at, up]: [Element | null, number] = [heading, 0]; at && up <= AROUND_MASTHEAD; at = at.parentElement, up++)
    if (MASTHEAD.test(`${classOf(at)} ${at.id}`)) return true;
  return false;
}

/** What may be a title on a page without headings of the first rank. */
const MINOR_HEADINGS = 'h2, h3, h4, [class*="title" i]';
/** What stands between a title and the site's name, where no space does, too: "Title_Site", "Title Section_Site". */
const GLUED_SEPARATOR = /^(?:\s*[_|｜»]|\s+[-–—·•]\s|\s[^\s_]{2,12}_)/;
/** In scripts without spaces other signs part them as well. */
const NARROW_SIGN = /^[-–—·]/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The first lesser heading with which a stated title begins, before a separator, for pages without an `h1`; or null. */
export function headingInTitle(document: Document, stated: string[], site: Set<string>): Headed | null {
  for (const heading of [...document.querySelectorAll(MINOR_HEADINGS)].slice(0, MOST_HEADINGS)) {
    if (!isShort(heading) || heading.closest('nav, a')) continue;
    const text = headingText(heading);
    const length = text.length + (text.match(HAN)?.length ?? 0);
    const isNarrow = length > text.length;
    const isEnded = (rest: string): boolean =>
      rest === '' || GLUED_SEPARATOR.test(rest) || (isNarrow && NARROW_SIGN.test(rest));
    const isBegun = (title: string): boolean => title.startsWith(text) && isEnded(title.slice(text.length));
    if (length >= SHORTEST_TITLE && !isMasthead(heading) && !site.has(squeezed(text)) && stated.some(isBegun))
      return { text, heading };
  }
  return null;
}
