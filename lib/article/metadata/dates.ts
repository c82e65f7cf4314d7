import { wordsFor } from '../../words';
import { byClass } from '../class-names';
import { articleNodes, textOf } from '../json-ld';
import { isoOf } from '../pullouts/dates/iso';
import { type DateReader, dateReader } from '../pullouts/dates/reader';
import type { StructuredData } from '../structured-data';
import { fold } from '../text';
import { classOf, findAny } from '../tree';
import { isElsewhere } from './elsewhere';
import { type Line, linesNear } from './near-title';

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
  'published-date',
  'pubdate',
  'sailthru.date',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_date',
];
const EXACT = ['[itemprop~="datePublished"]', '[itemprop~="dateCreated"]'];
const PRINTED = [
  (document: Document) => document.querySelectorAll('time'),
  byClass('publish', 'posted'),
  byClass('date'),
];
const CHANGED =
  /\b(updated|modified|revised|reviewed|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)\b/i;
/** Beside a member's name in a forum. */
const JOINED = /\b(joined|member since|registered|registriert|beigetreten|mitglied seit|inscrit)\b/i;
/** Whose birth or beginning it is, as infoboxes mark it. */
const OF_OTHER_THINGS = /(?:^|\s)(?:bday|dtstart|dtend)(?:\s|$)/;
/** A printed date stands alone or with a byline; longer texts are sentences. */
const LONGEST_PRINTED = 120;

/** When an article was published, ISO 8601 as exact as the page says, or null, and what prints it where nothing states it. */
export interface Published {
  time: string | null;
  printedIn: Element | null;
}

/** When the article was published. `heading` is its title's, where there is one. */
export function publishedOf(
  document: Document,
  data: StructuredData,
  url: string,
  lang: string | null,
  heading: Element | null,
): Published {
  const { jsonLd, meta } = data;
  const reader = lazily(() => dateReader(wordsFor(lang)));
  const first = (values: (string | null | undefined)[]) => firstTime(values, reader);
  const stated =
    first(articleNodes(jsonLd).map((node) => textOf(node.datePublished))) ??
    first(PUBLISHED_META.flatMap((key) => meta.get(key) ?? [])) ??
    first(jsonLd.map((node) => textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate))) ??
    first(OTHER_META.flatMap((key) => meta.get(key) ?? []));
  const addressed = dateInAddress(url);
  if (stated && addressed && isNextTo(stated, addressed)) return { time: addressed, printedIn: null };
  const time = stated ?? addressed;
  return time ? { time, printedIn: null } : (printedDate(document, reader, heading) ?? { time: null, printedIn: null });
}

/** Times in UTC may lie a day beside the day that the site itself counts and puts into its addresses. */
function isNextTo(time: string, day: string): boolean {
  return Math.abs(Date.parse(time.slice(0, 10)) - Date.parse(day)) === 86_400_000;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
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

function firstTime(values: (string | null | undefined)[], reader?: () => DateReader): string | null {
  for (const value of values) {
    const time = isoTime(value) ?? (value && reader && dayIn(value, reader()));
    if (time) return time;
  }
  return null;
}

/** The first day that a short text names: "Oct 31, 2025", "Thu, 09/25/2025 - 11:38". */
function dayIn(text: string, reader: DateReader): string | null {
  if (text.length > LONGEST_PRINTED) return null;
  for (const date of reader.all(text)) {
    const iso = isoOf(date, null);
    if (iso && /^\d{4}-\d{2}-\d{2}/.test(iso)) return iso.replace(/\/.*/, '');
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

function printedDate(document: Document, reader: () => DateReader, heading: Element | null): Published | null {
  return (
    inElements(findAny(document, EXACT), reader) ??
    (heading && dateNear(heading, reader)) ??
    PRINTED.reduce<Published | null>((found, search) => found ?? inElements(search(document), reader), null)
  );
}

function inElements(elements: Iterable<Element>, reader: () => DateReader): Published | null {
  for (const element of [...elements].slice(0, 12)) {
    if (isElsewhere(element) || OF_OTHER_THINGS.test(classOf(element))) continue;
    const stated = isoTime(element.getAttribute('datetime') ?? element.getAttribute('content'));
    const time = stated ?? dayIn(fold(element.textContent ?? ''), reader());
    if (time) return { time, printedIn: element };
  }
  return null;
}

/** In a row with a name, as infoboxes have: when what the page is about began. */
const isFact = ({ element }: Line): boolean => !!element.closest('td')?.parentElement?.querySelector(':scope > th');

/**
 * The day in a line by the title, `time` elements first. Lines that say when the page was changed count only where none
 * says when it was published.
 */
function dateNear(heading: Element, reader: () => DateReader): Published | null {
  const lines = linesNear(heading).filter((line) => !JOINED.test(line.text) && !isFact(line));
  const isChange = ({ text }: Line) => CHANGED.test(text);
  const published = lines.filter((line) => !isChange(line));
  for (const { element } of published) {
    const time = isoTime(element.closest('time')?.getAttribute('datetime'));
    if (time) return { time, printedIn: element };
  }
  for (const { text, element } of [...published, ...lines.filter(isChange)]) {
    const time = isoTime(text) ?? dayIn(text, reader());
    if (time) return { time, printedIn: element };
  }
  return null;
}
