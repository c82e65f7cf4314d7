import { articleNodes, namesOf } from '../json-ld';
import type { StructuredData } from '../structured-data';
import { bare, blockText, fold } from '../text';

const META_AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
];
const MOST_AUTHORS = 8;
const LONGEST_NAME = 80;

/** Where pages print their author, from the surest sign to the weakest. */
const PRINTED = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile/"], a[href*="/contributor"], a[href*="/people/"]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[class*="username" i], [class*="user-name" i]',
];
const ELSEWHERE = 'nav, footer, aside, [class*="related" i], [class*="comment-" i], [id="comments"]';

/** The authors' names, comma-separated, or null. */
export function bylineOf(document: Document, data: StructuredData): string | null {
  const stated = [
    () =>
      articleNodes(data.jsonLd)
        .map((node) => namesOf(node.author))
        .find((names) => names.length > 0) ?? [],
    ...META_AUTHORS.map((key) => () => data.meta.get(key) ?? []),
    () => twitterAuthor(data),
    ...PRINTED.map((selector) => () => printed(document, selector)),
  ];
  for (const read of stated) {
    const names = new Map(
      read()
        .map(cleanName)
        .filter(isName)
        .map((name) => [bare(name), name]),
    );
    if (names.size > 0) return [...names.values()].slice(0, MOST_AUTHORS).join(', ');
  }
  return null;
}

/** Cards on social sites may carry "Written by" and a name. */
function twitterAuthor({ meta }: StructuredData): string[] {
  const isAuthor = /\b(by|author|verfasst|écrit|auteur|autor|escrito)\b/i.test(meta.get('twitter:label1')?.[0] ?? '');
  return isAuthor ? (meta.get('twitter:data1') ?? []) : [];
}

/** The first element with a name, and those beside it: authors of one article stand together. */
function printed(document: Document, selector: string): string[] {
  const elements = [...document.querySelectorAll(selector)]
    .slice(0, 20)
    .filter((element) => !element.closest(ELSEWHERE));
  const first = elements.findIndex((element) => isName(cleanName(printedName(element))));
  if (first < 0) return [];
  const parent = elements[first]!.parentElement;
  return elements
    .slice(first)
    .filter((element) => element.parentElement === parent)
    .map(printedName);
}

function printedName(element: Element): string {
  const name = element.querySelector('[itemprop="name"]') ?? element;
  if (/^(html|body|main|article)$/.test(name.localName)) return '';
  if (name.localName === 'meta') return name.getAttribute('content') ?? '';
  const lines = blockText(name)
    .split('\n')
    .filter((line) => !LABEL.test(line));
  return lines[0] ?? '';
}

const LABEL =
  /^(article |story |post |words? |text |reviewed |written |posted |published |created |guide |review )?(by|authors?|von|por|par|di|от|автор)\s*:?$/i;
const LEADING_LABEL =
  /^(article |story |post |words? |text |reviewed |written |posted |published |created |guide |review )?(by|authors?:|von|por|par|di|от|автор)(\s*:\s*|\s+)/i;
/** The label and the name of two elements, run together. */
const GLUED_LABEL = /^([Aa]rticle|[Ww]ritten|[Pp]osted|[Rr]eviewed|[Pp]ublished) by(?=\p{Lu})/u;
const AFTER_NAME =
  /\s+([|•·»–—]|on (?=\w+ \d)|updated|published|posted|posts?\b|\d|(mon|tues|wednes|thurs|fri|satur|sun)day\b|(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? \d).*$/i;

/** A name without "By", and without the role, date or count that follows it. */
export const cleanName = (text: string): string =>
  fold(text)
    .replace(LEADING_LABEL, '')
    .replace(GLUED_LABEL, '')
    .replace(/^[@&|•·–—-]\s*/, '')
    .replace(AFTER_NAME, '')
    .replace(/[\s,|–—•·:-]+$/, '');

const NO_NAMES = new Set(
  'admin administrator staff editor editorial author authors guest unknown anonymous about team webmaster user member by follow'.split(
    ' ',
  ),
);

function isName(text: string): boolean {
  if (!/\p{L}/u.test(text) || text.length > LONGEST_NAME || NO_NAMES.has(bare(text))) return false;
  return !/https?:|\S@\S|[{}<>]|\b\w+\.(com|org|net)\b/i.test(text);
}
