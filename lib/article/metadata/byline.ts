import { byClass } from '../class-names';
import { articleNodes, isArticle, namesOf } from '../json-ld';
import type { StructuredData } from '../structured-data';
import { bare, blockText, countWords, fold } from '../text';
import type { JsonLdNode } from '../types';
import { isElsewhere } from './elsewhere';
import { cleanName, isLabel, isLabelled, isName } from './names';
import { type Line, linesNear } from './near-title';
import { namesSite, squeezed } from './site';

const META_AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'citation_author',
];
const MOST_AUTHORS = 8;
/** Of all elements that may print the author those that are looked at: the author's own stand first. */
const MOST_PRINTED = 20;
/** Of a line such as "By Ada Bo and Mo Ren": with more words it is a sentence that begins with "By". */
const MOST_WORDS = 8;

/** Fewer may be an article's own line and those of who edited and reviewed it. */
const CARDS = 4;
const MOST_ALIKE = 50;

/** Where pages print their author, from the surest sign to the weakest. */
const EXACT = ['[itemprop~="author"]', '[rel~="author"]', '.h-entry .p-author'].map(
  (selector) => (document: Document) => document.querySelectorAll(selector),
);
const AUTHOR_LINKS =
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile/"], a[href*="/contributor"], a[href*="/people/"]';
/** Where a site has a page of its own. */
const NETWORKS = /\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest)\.com\//i;
const PRINTED = [
  byClass('author-name', 'author_name', 'authorname'),
  (document: Document) =>
    [...document.querySelectorAll(AUTHOR_LINKS)]
      .slice(0, MOST_PRINTED)
      .filter((link) => !isAmidText(link) && !NETWORKS.test(link.getAttribute('href')!)),
  byClass('byline'),
  (document: Document) => byClass('author')(document).filter(isOfAuthor),
  byClass('username', 'user-name'),
];
/** Not "authorized" or "authority". */
const AUTHOR_CLASS = /author(?!i[stz])/i;
/** What a customer or somebody quoted signs. */
const OF_OTHERS = '[class*="testimonial" i], blockquote';
const isOfAuthor = (element: Element): boolean =>
  AUTHOR_CLASS.test(element.getAttribute('class') ?? '') && !element.closest(OF_OTHERS);
const NAME_CLASS = /(^|\s)(user-?name|author-?name|author__name)\b/i;

/** The authors' names, comma-separated, or null. `heading` is the title's, where there is one; `site` what the site goes by, as in `siteNames`. */
export function bylineOf(
  document: Document,
  data: StructuredData,
  heading: Element | null,
  site: Set<string>,
): string | null {
  const stated = [
    () =>
      articleNodes(data.jsonLd)
        .map((node) => namesOf(resolved(node.author, data.jsonLd)))
        .find((names) => names.length > 0) ?? [],
    ...META_AUTHORS.map((key) => () => (data.meta.get(key) ?? []).map(naturalOrder)),
    () => twitterAuthor(data),
  ];
  const atTitle = [
    () => (heading ? nearTitle(heading, isArticle(data)) : []),
    ...EXACT.map((search) => () => printed(search(document))),
  ];
  const elsewhere = [
    ...PRINTED.map((search) => () => printed(search(document))),
    () => theOnly(EXACT.flatMap((search) => [...search(document)]).map(printedName)),
    () => theOnly(writersIn(document)),
  ];
  const firstOf = (searches: (() => string[])[]): string | null => {
    for (const search of searches) {
      const names = search()
        .map((text) => withoutSite(cleanName(text), site))
        .filter(isName);
      if (names.length > 0) return once(names).slice(0, MOST_AUTHORS).join(', ');
    }
    return null;
  };
  const author = firstOf(stated);
  // What a site states of all its pages is the author where no line by the title says who wrote this one.
  if (author !== null && namesSite(author, site)) return firstOf(atTitle) ?? author;
  return author ?? firstOf([...atTitle, ...elsewhere]);
}

/** Names once each, however they are written. */
const once = (names: string[]): string[] => [...new Map(names.map((name) => [bare(name), name])).values()];

/**
 * The name in a line by the title that begins with "By", or in an element there that is called an author's or a user's:
 * in a thread that is who opened it, while others' names stand over their answers.
 */
function nearTitle(heading: Element, isArticle: boolean): string[] {
  const lines = linesNear(heading);
  for (const [i, line] of lines.entries()) {
    const labelled = isLabelled(line.text);
    const isLabelAlone = isLabel(line.text);
    if ((!labelled && !isLabelAlone && !isNamed(line)) || isOfAnother(line, heading)) continue;
    const following = isLabelAlone ? nameAfter(line, [lines[i - 1], lines[i + 1]]) : null;
    if (following && (isArticle || !isOneOfMany(line))) return [following];
    if (!labelled && !isNamed(line)) continue;
    if (labelled && !isArticle && isOneOfMany(line)) continue;
    const linked = labelled ? linkedNames(line) : [];
    const name = cleanName(line.text);
    if (linked.length > 1 || (linked.length === 1 && isNameAlone(name, linked[0]!))) return linked;
    const fits = isName(name) && name.split(' ').length <= MOST_WORDS;
    if (fits && (!labelled || /^\p{Lu}/u.test(name))) return [name];
  }
  return [];
}

/** Whether a line goes on after the name of its link with something else than another name: "Ada Bo The Paper's Health News". */
const isNameAlone = (line: string, name: string): boolean =>
  line.startsWith(`${name} `) && FULL_NAME.test(name) && !/^(?:\p{Ll}|[&+/(])/u.test(line.slice(name.length + 1));

const RELATED = '[class*="related" i], [id*="related" i], nav, footer';

/** In a row with a name, as infoboxes have, among other articles, or under the heading of a teaser, which is a link. */
function isOfAnother({ element }: Line, heading: Element): boolean {
  if (element.closest('td, th')?.parentElement?.querySelector(':scope > th') || element.closest(RELATED)) return true;
  const { DOCUMENT_POSITION_FOLLOWING: FOLLOWING } = Node;
  return [...element.ownerDocument.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4')].some(
    (teaser) =>
      heading.compareDocumentPosition(teaser) & FOLLOWING &&
      teaser.compareDocumentPosition(element) & FOLLOWING &&
      !teaser.contains(element),
  );
}

/** The name in the line after a label that has one of its own, "By" in one element and "Ada Bo" in the next. */
function nameAfter({ element, text }: Line, neighbours: (Line | undefined)[]): string | null {
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  const next = neighbours.find(
    (line) => line && element.compareDocumentPosition(line.element) & DOCUMENT_POSITION_FOLLOWING,
  );
  const name = cleanName(next?.text ?? '');
  const isFull = FULL_NAME.test(name) || (text.includes(' ') && FIRST_NAME.test(name));
  return isFull && isName(name) && !next!.element.closest(TAG) ? name : null;
}

/** Enough after "Written by"; "By" alone may stand before anything. */
const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;
const TAG = '[rel~="tag"], [rel~="category"]';
/** Two words to five, most of which begin with a capital. */
const FULL_NAME = /^\p{Lu}\S*(?:\s(?:\p{Lu}\S*|\p{Ll}{1,3})){1,4}$/u;

/** Several authors are a link each. */
const linkedNames = ({ element }: Line): string[] =>
  [...element.querySelectorAll(`${AUTHOR_LINKS}, a[rel~="author"]`)]
    .map((link) => cleanName(link.textContent ?? ''))
    .filter(isName);

/** Lines of the same class as often as that stand on cards, where the page is no article: in a shop "By" names a maker. */
function isOneOfMany({ element }: Line): boolean {
  const names = element.getAttribute('class')?.trim();
  if (!names) return false;
  const alike = [...element.ownerDocument.getElementsByClassName(names)].slice(0, MOST_ALIKE);
  return alike.filter(({ textContent }) => isLabelled(fold(textContent ?? ''))).length >= CARDS;
}

const isNamed = ({ element }: Line): boolean =>
  [element, element.parentElement].some((e) => NAME_CLASS.test(e?.getAttribute('class') ?? ''));

/** Graphs name a person once and point there by `@id`. */
function resolved(author: unknown, nodes: JsonLdNode[]): unknown {
  if (Array.isArray(author)) return author.slice(0, MOST_AUTHORS).map((one) => resolved(one, nodes));
  const { name, '@id': id } = (author ?? {}) as JsonLdNode;
  return !name && id ? nodes.find((node) => node['@id'] === id && node.name) : author;
}

/** Archives of papers turn names around: "Roy, Ada". */
const naturalOrder = (name: string): string => name.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}. -]*)$/u, '$2 $1');

/** Characters: a longer text is no name, and each of its separators would be looked at with all that follows. */
const LONGEST_NAMES = 200;

/** "A. Writer, The Paper": the site's name after the person's. */
function withoutSite(name: string, site: Set<string>): string {
  const behind = name.length <= LONGEST_NAMES ? /^(.{3,}?)\s*[,|–—-]\s+([^,|–—]+)$/.exec(name) : null;
  return behind && site.has(squeezed(behind[2]!)) ? behind[1]! : name;
}

/** Cards on social sites may carry "Written by" and a name. */
function twitterAuthor({ meta }: StructuredData): string[] {
  const isAuthor = /\b(by|author|verfasst|écrit|auteur|autor|escrito)\b/i.test(meta.get('twitter:label1')?.[0] ?? '');
  return isAuthor ? (meta.get('twitter:data1') ?? []) : [];
}

/** Words around a link; with more it stands in a sentence that mentions somebody. */
const MOST_AROUND = 25;

const isAmidText = (link: Element): boolean => countWords(link.closest('p')?.textContent ?? '', null) > MOST_AROUND;

/** Its author may stand beside an article or at its foot, where other articles have theirs: one name that is alone is its own. */
function theOnly(names: string[]): string[] {
  const clean = names.map(cleanName).filter(isPrintedName);
  return new Set(clean.map(bare)).size === 1 ? clean.slice(0, 1) : [];
}

/** "Written by Ada Bo", "This post was written by Ada Bo, who …": in a line of its own, or at the beginning of a note on the author. */
const WRITTEN =
  /^(?:(?:[Tt]h(?:is|e) )?(?:[Aa]rticle|(?:[Bb]log )?[Pp]ost|[Gg]uide|[Pp]iece|[Ss]tory)(?: (?:was|is))? )?(?:[Ww]ritten )?by:?\s+(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?=$|[,.;|–—]|\s(?:is|was|has|on|in|for)\s)/u;
/** A first look, since a page has thousands of texts. */
const WRITES = /(?:ritten|rticle|ost|uide|iece|tory) by\b/;
const LONGEST_NOTE = 300;

/** Whom lines of the page call its writers. */
function writersIn(document: Document): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text && found.length < MOST_PRINTED; text = walker.nextNode()) {
    const { data } = text as Text;
    const name = WRITES.test(data) ? WRITTEN.exec(fold(data.slice(0, LONGEST_NOTE)))?.[1] : null;
    if (name && !text.parentElement?.closest(OF_OTHERS)) found.push(name);
  }
  return found;
}

/** The first element with a name, and those beside it: authors of one article stand together. */
function printed(found: Iterable<Element>): string[] {
  const elements = [...found].slice(0, MOST_PRINTED).filter((element) => !isElsewhere(element));
  const first = elements.findIndex((element) => isPrintedName(cleanName(printedName(element))));
  if (first < 0) return [];
  const parent = elements[first]!.parentElement;
  return elements
    .slice(first)
    .filter((element) => element.parentElement === parent)
    .map(printedName);
}

/** A phrase of three words and more in small letters is none. */
const isPrintedName = (text: string): boolean => isName(text) && !PHRASE.test(text);
const PHRASE = /^(?:(?:(?=\p{Ll})\p{Script=Latin})+\s+){2,}(?:(?=\p{Ll})\p{Script=Latin})+$/u;

function printedName(element: Element): string {
  const name = element.querySelector('[itemprop="name"]') ?? element;
  const stated = name.localName === 'meta' ? name.getAttribute('content') : null;
  if (stated) return stated;
  const lines = blockText(name.localName === 'meta' ? element : name)
    .split('\n')
    .filter((line) => !isLabel(line));
  return lines[0] ?? '';
}
