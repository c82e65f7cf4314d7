import { isRelatedHeading } from './boilerplate';
import { bare, blockText, countWords, fold, isBlock, textLengths } from './text';
import { arrayOf } from './tree';
import type { LeftOut } from './types';

/** Words of an article at least; under a heading with fewer stands a card. */
const FEWEST_WORDS = 80;
const LEFT_OUT_LENGTH = 200;

/**
 * Cuts out the articles that a page goes on with when its reader scrolls: under a title of their own, in an element like
 * that around the page's own title. Sections of one article share its element, and posts and entries have no such title.
 */
export function cutNextArticles(page: Document, title: string): LeftOut[] {
  const headings = [...page.querySelectorAll('h1, article h2')];
  const own = headings.find((heading) => bare(heading.textContent ?? '') === bare(title));
  if (!own) return [];
  const others = headings.filter((heading) => heading !== own && heading.localName === own.localName);
  if (others.length === 0) return [];
  const first = holderOf(own, others);
  if (!first || !isArticle(first) || (own.localName !== 'h1' && first.localName !== 'article')) return [];
  const next = [...first.parentElement!.children].filter(
    (element) => element !== first && isLike(element, first) && isArticle(element) && isHeaded(element, others, title),
  );
  for (const article of next) article.remove();
  return next.map((article) => ({
    step: 'other-articles',
    reason: 'otherArticles',
    text: fold(blockText(article)).slice(0, LEFT_OUT_LENGTH),
  }));
}

/** The outermost element around a title that holds none of the others; null where it is the title itself. */
function holderOf(own: Element, others: Element[]): Element | null {
  let holder: Element = own;
  for (let at = own.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (others.some((other) => at.contains(other))) break;
    holder = at;
  }
  return holder === own ? null : holder;
}

const isLike = (a: Element, b: Element): boolean =>
  a.localName === b.localName &&
  a.classList[0] === b.classList[0] &&
  a.hasAttribute('class') === b.hasAttribute('class');

const isArticle = (element: Element): boolean =>
  [...element.querySelectorAll('p')].reduce((sum, p) => sum + countWords(p.textContent ?? '', null), 0) >= FEWEST_WORDS;

const isHeaded = (element: Element, titles: Element[], title: string): boolean =>
  titles.some((other) => element.contains(other) && bare(other.textContent ?? '') !== bare(title));

/** Set in the clone on what stands under a heading over other articles. */
export const RELATED = 'data-lectern-related';
/** Share of the page's text: a page of which more stands under such a heading is a list of articles. */
const LARGEST_SHARE = 0.35;
const FEWEST_LINKS = 2;
/** Characters of a paragraph: with longer ones it is an article, which may begin with a list of others. */
const LONGEST_TEASER = 400;

/** Marks the parts of a page that begin with a heading over other articles and lead to several of them. */
export function markRelated(page: Document): void {
  const headings = [...page.querySelectorAll('h2, h3, h4, h5, h6')];
  const labels = headings.filter((heading) => isRelatedHeading(fold(heading.textContent ?? '')));
  if (labels.length === 0) return;
  const lengths = textLengths(page.body);
  const articles = aroundParagraphs(page, lengths);
  for (const label of labels)
    sectionOf(label, lengths, articles, LARGEST_SHARE * lengths.get(page.body)!)?.setAttribute(RELATED, '');
}

/** The elements that hold a paragraph which is longer than a teaser. */
function aroundParagraphs(page: Document, lengths: Map<Element, number>): Set<Element> {
  const around = new Set<Element>();
  for (const paragraph of arrayOf(page.querySelectorAll('p'))) {
    if ((lengths.get(paragraph) ?? 0) <= LONGEST_TEASER) continue;
    for (let at = paragraph.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  }
  return around;
}

function sectionOf(
  label: Element,
  lengths: Map<Element, number>,
  articles: Set<Element>,
  most: number,
): Element | null {
  let section: Element | null = null;
  for (
    let inner = label, at = inner.parentElement;
    at && lengths.has(at) && isBlock(at);
    inner = at, at = at.parentElement
  ) {
    if (lengths.get(at)! > most || articles.has(at) || !isFirst(inner)) break;
    if (at.querySelectorAll('a[href]').length >= FEWEST_LINKS) section = at;
  }
  return section;
}

const isFirst = (element: Element): boolean => {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (before.textContent?.trim()) return false;
  }
  return true;
};
