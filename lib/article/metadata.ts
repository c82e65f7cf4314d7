import { linkAddress, mediaAddress } from './addresses';
import { decode } from './json-ld';
import { bylineOf } from './metadata/byline';
import { modifiedTimeOf, publishedOf } from './metadata/dates';
import { siteNameOf, siteNames } from './metadata/site';
import { titleOf } from './metadata/title';
import type { StructuredData } from './structured-data';
import { fold } from './text';
import type { Article } from './types';

export type Metadata = Pick<
  Article,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'byline'
  | 'siteName'
  | 'publishedTime'
  | 'modifiedTime'
  | 'lang'
  | 'dir'
  | 'excerpt'
  | 'leadImage'
>;

export interface StatedMetadata {
  metadata: Metadata;
  /** What prints the day of publication, where it is only printed and may be another date of the page. */
  printedDate: Element | null;
}

/** What the page says about its article. `base` is what relative addresses start from; `brands` as in `brandsIn`. */
export function readMetadata(
  document: Document,
  data: StructuredData,
  url: string,
  base: string,
  brands: string[] = [],
): StatedMetadata {
  const siteName = siteNameOf(document, data, url, brands);
  const lang = langOf(document, data);
  const title = titleOf(document, data, url, siteName);
  const published = publishedOf(document, data, url, lang, title.heading);
  const metadata = {
    url,
    canonicalUrl: canonicalOf(document, url, base),
    title: title.text,
    byline: bylineOf(document, data, title.heading, siteNames(url, siteName)),
    siteName,
    publishedTime: published.time,
    modifiedTime: modifiedTimeOf(data),
    lang,
    dir: dirOf(document, lang),
    excerpt: firstMeta(data, ['og:description', 'description', 'twitter:description', 'dc.description'], 20),
    leadImage: leadImageOf(data, base),
  };
  return { metadata, printedDate: published.printedIn };
}

function firstMeta({ meta }: StructuredData, keys: string[], shortest = 1): string | null {
  for (const key of keys) {
    const value = meta
      .get(key)
      ?.map((text) => fold(decode(text)))
      .find((text) => text.length >= shortest);
    if (value) return value;
  }
  return null;
}

/** A page may not speak for another origin, or it could be saved in another site's name. */
function canonicalOf(document: Document, url: string, base: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const address = href && linkAddress(href, base);
  return address && new URL(address).origin === new URL(url).origin ? address : null;
}

function langOf(document: Document, data: StructuredData): string | null {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    firstMeta(data, ['content-language', 'og:locale', 'inlanguage', 'dc.language']),
  ];
  for (const value of declared) {
    const tag = value && languageTag(value);
    if (tag) return tag;
  }
  return langOfScript(document);
}

/** Scripts of one language, or of one that is by far the most written in it, with the share of the letters that is in them at the least. */
const SCRIPTS: [string, RegExp, number][] = [
  // Half of a Japanese text and more is in Chinese signs.
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['ko', /\p{Script=Hangul}/gu, 0.5],
  ['zh', /\p{Script=Han}/gu, 0.5],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['he', /\p{Script=Hebrew}/gu, 0.5],
  ['th', /\p{Script=Thai}/gu, 0.5],
];
/** Characters of the page that are looked at. */
const SAMPLE = 4_000;
const UNSEEN = 'script, style, noscript, template';

/** The language that a page without a declaration is written in, where its script tells; null where many share it. */
function langOfScript(document: Document): string | null {
  let text = document.title;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (text.length < SAMPLE && texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (!parentElement?.matches(UNSEEN)) text += data.trim().slice(0, SAMPLE);
  }
  // Most pages are in a script that tells nothing.
  if (!/[^\0-\u036f\u2000-\u2bff]/.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  return SCRIPTS.find(([, script, share]) => (text.match(script)?.length ?? 0) >= share * letters)?.[0] ?? null;
}

function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().split(/[,;]/)[0]!.replaceAll('_', '-'))[0] ?? null;
  } catch {
    // Not a language tag.
    return null;
  }
}

/** Languages that are written from right to left, whatever a page forgets to say. */
const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|ckb)(?!-(?:Latn|Deva|Cyrl))(?:-|$)/i;

function dirOf(document: Document, lang: string | null): 'ltr' | 'rtl' | null {
  const declared = (
    document.documentElement.getAttribute('dir') ??
    document.body?.getAttribute('dir') ??
    ''
  ).toLowerCase();
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return lang !== null && RIGHT_TO_LEFT.test(lang) ? 'rtl' : null;
}

function leadImageOf(data: StructuredData, base: string): string | null {
  const named = firstMeta(data, [
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'thumbnailurl',
  ]);
  return named ? mediaAddress(named, base) : null;
}
