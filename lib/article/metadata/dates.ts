import { wordsFor } from '../../words';
import { isThreadAddress } from '../addresses';
import { byClass } from '../class-names';
import { articleNodes, textOf } from '../json-ld';
import { isoOf } from '../pullouts/dates/iso';
import { type DateReader, dateReader } from '../pullouts/dates/reader';
import type { StructuredData } from '../structured-data';
import { fold, textLengthUpTo } from '../text';
import { classOf, findAny } from '../tree';
import { isElsewhere, isOneOfMany } from './elsewhere';
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
const EXACT = ['[itemprop~="datePublished"]', '[itemprop~="dateCreated"]', 'time[pubdate]', '.h-entry .dt-published'];
const PRINTED = [
  (document: Document) => document.querySelectorAll('time'),
  byClass('publish', 'posted'),
  byClass('date'),
];
const CHANGED =
  /\b(updated|modified|revised|reviewed|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)\b/i;
/** Beside a member's name in a forum. */
const JOINED = /\b(joined|member since|registered|registriert|beigetreten|mitglied seit|inscrit)\b/i;
/** Whose birth or beginning it is, as infoboxes mark it, and when a source was looked at. */
const OF_OTHER_THINGS = /(?:^|\s)(?:bday|dtstart|dtend|\S*access-?date)(?:\s|$)/;
const isOfOthers = (element: Element): boolean => OF_OTHER_THINGS.test(classOf(element));
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
  if (time) return { time, printedIn: null };
  // The day of a thread is that of its first post.
  const isOther = isThreadAddress(url) ? () => false : isOneOfMany;
  return printedDate(document, reader, heading, isOther) ?? { time: dayInNumber(url), printedIn: null };
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

const ISO = /^((?!0)\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?/;

/** What programs write where there is no day. */
const EMPTY = /^0{3,4}[01]-/;

function firstTime(values: (string | null | undefined)[], reader?: () => DateReader): string | null {
  for (const value of values) {
    const time = isoTime(value) ?? (value && reader && !EMPTY.test(value) && dayIn(value, reader()));
    if (time) return time;
  }
  return null;
}

/** The first day that a short text names: "Oct 31, 2025", "Thu, 09/25/2025 - 11:38". */
function dayIn(text: string, reader: DateReader): string | null {
  if (text.length > LONGEST_PRINTED) return null;
  const spelt = text.replace(BRIEF_YEAR, '$1 20$2');
  return dayOf(text, reader) ?? (spelt === text ? null : dayOf(spelt, reader));
}

/** "12 jan 23", with nothing behind it that might count or be an hour. */
const BRIEF_YEAR = /(?<!\p{Nd})(\p{Nd}{1,2}[ .-]\p{L}{3,}\.?),? ?(\p{Nd}{2})(?=$|,| [|•·–-] )/u;

function dayOf(text: string, reader: DateReader): string | null {
  for (const date of reader.all(text)) {
    const iso = isoOf(date, null);
    const isVersion = SHORT_YEAR.test(text.slice(date.start, date.end)) && besides(text, date) > FEW;
    if (iso && /^\d{4}-\d{2}-\d{2}/.test(iso) && !isVersion) return iso.replace(/\/.*/, '');
  }
  return null;
}

/** "2.4.20" is a day by itself, and a version in "Linux Kernel 2.4.20 or newer". */
const SHORT_YEAR = /^\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1\p{Nd}{2}$/u;
/** Letters that may stand beside a day: "Posted on", "Last update:". */
const FEW = 14;

/** Letters of a text outside the date in it. */
const besides = (text: string, { start, end }: { start: number; end: number }): number =>
  `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}/gu)?.length ?? 0;

/** The web's first year: what a page prints of the time before is what it tells of. */
const FIRST_DAY = '1991';

/** The day in a line that a page prints: in a sentence, or in a link that says more, it is that of something else. */
function printedDay(text: string, element: Element, reader: DateReader): string | null {
  const day = isoTime(text) ?? dayIn(text, reader);
  if (!day || day < FIRST_DAY || (ENDS_SENTENCE.test(text) && text.length > LONGEST_REMARK)) return null;
  const link = element.closest('a');
  if (link && reader.all(text).some((date) => besides(text, date) > FEW)) return null;
  const paragraph = element.localName === 'li' ? element : element.closest('p, blockquote');
  return paragraph && textLengthUpTo(paragraph, LONGEST_PARAGRAPH) >= LONGEST_PARAGRAPH ? null : day;
}

const ENDS_SENTENCE = /\p{L}[.!?]$/u;
/** Characters: "Last updated on 3 May 2024." is no sentence that tells something. */
const LONGEST_REMARK = 60;
/** Characters: in as many a date is told, of what begins or holds till then, and no line of the page's own. */
const LONGEST_PARAGRAPH = 160;

function isoTime(value: string | null | undefined): string | null {
  const [, date, time, zone = ''] = value?.trim().match(ISO) ?? [];
  if (!date || Number.isNaN(Date.parse(date))) return null;
  return time ? `${date}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}` : date;
}

/** "/20251022/": a number of eight digits is a day where nothing else says one. */
function dayInNumber(url: string): string | null {
  const [, year, month, day] = /\/((?:199|20\d)\d)([01]\d)([0-3]\d)\//.exec(new URL(url).pathname) ?? [];
  const time = isoTime(`${year}-${month}-${day}`);
  return time && !isToCome(time) ? time : null;
}

/** News sites put the day into the address: /2025/10/22/, /2025/POLITICS/10/22/. */
function dateInAddress(url: string): string | null {
  const match = new URL(url).pathname.match(/\/((?:19|20)\d{2})(?:\/[a-z.]+\/|[/-])(\d{1,2})[/-](\d{1,2})(?!\d)/i);
  return match ? isoTime(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`) : null;
}

type IsOther = (element: Element) => boolean;

function printedDate(
  document: Document,
  reader: () => DateReader,
  heading: Element | null,
  isOther: IsOther,
): Published | null {
  return (
    inElements(findAny(document, EXACT), reader, () => false, '') ??
    (heading && dateNear(heading, reader, isOther)) ??
    PRINTED.reduce<Published | null>((found, search) => found ?? inElements(search(document), reader, isOther), null)
  );
}

/** Where an element states the time that it prints; before there were `time` elements, blogs did so in a title. */
const STATED = ['datetime', 'content', 'title'];

function inElements(
  elements: Iterable<Element>,
  reader: () => DateReader,
  isOther: IsOther,
  first = FIRST_DAY,
): Published | null {
  for (const element of [...elements].slice(0, 12)) {
    if (isElsewhere(element) || isOfOthers(element) || isOther(element)) continue;
    const stated = isoTime(STATED.map((name) => element.getAttribute(name)).find((value) => value !== null));
    const time = stated && stated >= first ? stated : printedDay(fold(element.textContent ?? ''), element, reader());
    if (time && !isToCome(time)) return { time, printedIn: element };
  }
  return null;
}

/** What is to happen was not published then; a day ahead is today elsewhere. */
const isToCome = (time: string): boolean => Date.parse(time.slice(0, 10)) > Date.now() + 86_400_000;

/** In a row with a name, as infoboxes have: when what the page is about began. */
const isFact = ({ element }: Line): boolean => !!element.closest('td')?.parentElement?.querySelector(':scope > th');

/**
 * The day in a line by the title, `time` elements first. Lines that say when the page was changed count only where none
 * says when it was published.
 */
function dateNear(heading: Element, reader: () => DateReader, isOther: IsOther): Published | null {
  const lines = linesNear(heading).filter(
    (line) => !JOINED.test(line.text) && !isFact(line) && !isOfOthers(line.element) && !isOther(line.element),
  );
  const isChange = ({ text }: Line) => CHANGED.test(text);
  const published = lines.filter((line) => !isChange(line));
  for (const { element } of published) {
    const time = isoTime(element.closest('time')?.getAttribute('datetime'));
    if (time && time >= FIRST_DAY && !isToCome(time)) return { time, printedIn: element };
  }
  for (const { text, element } of [...published, ...lines.filter(isChange)]) {
    const time = printedDay(text, element, reader());
    if (time && !isToCome(time)) return { time, printedIn: element };
  }
  return null;
}
