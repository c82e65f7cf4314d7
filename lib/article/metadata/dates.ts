import { wordsFor } from '../../words';
import { articleNodes, textOf } from '../json-ld';
import { isoOf } from '../pullouts/dates/iso';
import { dateReader } from '../pullouts/dates/reader';
import type { StructuredData } from '../structured-data';
import { fold } from '../text';

const PUBLISHED_META = ['article:published_time', 'og:published_time', 'datepublished'];
const OTHER_META = [
  'article:published',
  'article.published',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.created',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'sailthru.date',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_date',
];
const PRINTED = [
  '[itemprop~="datePublished"]',
  'time',
  '[class*="publish" i], [class*="posted" i]',
  '[class*="date" i]',
];
const ELSEWHERE = 'nav, footer, aside, [class*="related" i], [class*="comment-" i], [id="comments"]';
/** A printed date stands alone or with a byline; longer texts are sentences. */
const LONGEST_PRINTED = 120;

/** When the article was published, ISO 8601 as exact as the page says, or null. */
export function publishedTimeOf(
  document: Document,
  data: StructuredData,
  url: string,
  lang: string | null,
): string | null {
  const { jsonLd, meta } = data;
  return (
    firstTime(articleNodes(jsonLd).map((node) => textOf(node.datePublished))) ??
    firstTime(PUBLISHED_META.flatMap((key) => meta.get(key) ?? [])) ??
    firstTime(
      jsonLd.map((node) => textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate)),
    ) ??
    firstTime(OTHER_META.flatMap((key) => meta.get(key) ?? [])) ??
    dateInAddress(url) ??
    printedDate(document, lang)
  );
}

/** When it was last changed, in the same form. */
export function modifiedTimeOf({ jsonLd, meta }: StructuredData): string | null {
  return (
    firstTime(articleNodes(jsonLd).map((node) => textOf(node.dateModified))) ??
    firstTime(
      ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'].flatMap(
        (key) => meta.get(key) ?? [],
      ),
    ) ??
    firstTime(jsonLd.map((node) => textOf(node.dateModified)))
  );
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?/;

function firstTime(values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const time = isoTime(value);
    if (time) return time;
  }
  return null;
}

function isoTime(value: string | null | undefined): string | null {
  const [, date, time, zone = ''] = value?.trim().match(ISO) ?? [];
  if (!date || Number.isNaN(Date.parse(date))) return null;
  return time ? `${date}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}` : date;
}

/** News sites put the day into the address: /2025/10/22/. */
function dateInAddress(url: string): string | null {
  const match = new URL(url).pathname.match(/\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/);
  return match ? isoTime(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`) : null;
}

function printedDate(document: Document, lang: string | null): string | null {
  const reader = dateReader(wordsFor(lang));
  for (const selector of PRINTED) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 12)) {
      if (/^(html|body|main|article)$/.test(element.localName) || element.closest(ELSEWHERE)) continue;
      const stated = isoTime(element.getAttribute('datetime') ?? element.getAttribute('content'));
      if (stated) return stated;
      const text = fold(element.textContent ?? '');
      const date = text.length <= LONGEST_PRINTED ? reader.all(text)[0] : undefined;
      const iso = date && isoOf(date, null);
      if (iso && /^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
    }
  }
  return null;
}
