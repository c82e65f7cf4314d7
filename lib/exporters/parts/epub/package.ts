import type { ExportWords } from '../../types';
import { type Build, builder, NAMESPACES } from '../build';
import { isoTime } from '../time';
import { languageTag, strictAddress } from './attributes';
import type { Chapter } from './chapter';
import { toXml } from './xml';

export interface Book {
  identifier: string;
  title: string;
  chapters: Chapter[];
  /** Milliseconds since 1970. */
  now: number;
  words: ExportWords;
}

const XHTML = 'application/xhtml+xml';
/** What is accepted as a date of publication: a year, a month, a day, or a time. */
const DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** The book's package document: what it is, which files it has, and in which order they are read. */
export function toPackage(book: Book): string {
  const { chapters } = book;
  const page = document.implementation.createDocument(NAMESPACES.opf, 'package');
  const build = builder(page, NAMESPACES.opf);
  const root = page.documentElement;
  const language = languageTag(book.words.languageTag);
  for (const [name, value] of [
    ['version', '3.0'],
    ['unique-identifier', 'id'],
  ] as const)
    root.setAttribute(name, value);
  if (language) root.setAttributeNS(NAMESPACES.xml, 'xml:lang', language);
  const isRightToLeft = chapters.every((chapter) => chapter.isRightToLeft);
  root.append(
    build('metadata', {}, ...about(book, build), ...accessibility(book, build)),
    build('manifest', {}, ...manifest(chapters, build)),
    build(
      'spine',
      { toc: 'ncx', 'page-progression-direction': isRightToLeft ? 'rtl' : null },
      ...spine(chapters).map((idref) => build('itemref', { idref })),
    ),
  );
  return toXml(page);
}

function about({ identifier, title, chapters, now, words }: Book, build: Build): Element[] {
  const languages = new Set(chapters.map(({ language }) => language ?? 'und'));
  const one = chapters.length === 1 ? chapters[0]! : null;
  const date = one?.publishedTime && DATE.test(one.publishedTime) ? one.publishedTime : null;
  const fields: [name: string, values: (string | null)[]][] = [
    ['dc:title', [title]],
    ['dc:language', [...languages]],
    ['dc:creator', one ? (one.byline?.split(', ') ?? []) : ['Lectern']],
    ['dc:publisher', [one ? one.siteName : null]],
    ['dc:date', [date]],
    ['dc:description', [one ? one.excerpt : null]],
    ['dc:subject', [...new Set(chapters.flatMap(({ tags }) => tags))]],
    ['dc:source', chapters.map(({ url }) => strictAddress(url))],
  ];
  return [
    build('dc:identifier', { id: 'id' }, identifier),
    ...fields.flatMap(([name, values]) => values.flatMap((value) => (value?.trim() ? [build(name, {}, value)] : []))),
    build('meta', { property: 'dcterms:modified' }, isoTime(now)),
    build('meta', { property: 'schema:accessibilitySummary' }, words.accessibility),
  ];
}

/** What a reader who cannot see, or not well, can expect. Descriptions of pictures are promised only where each has one. */
function accessibility({ chapters }: Book, build: Build): Element[] {
  const pictures = chapters.flatMap((chapter) => chapter.pictures);
  const isDescribed = !chapters.some(({ hasUndescribed }) => hasUndescribed);
  const mayMove = pictures.some(({ type }) => type === 'image/gif' || type === 'image/svg+xml');
  const says: [property: string, values: string[]][] = [
    ['accessMode', pictures.length > 0 ? ['textual', 'visual'] : ['textual']],
    ['accessModeSufficient', isDescribed ? ['textual'] : ['textual,visual']],
    [
      'accessibilityFeature',
      [
        'structuralNavigation',
        'tableOfContents',
        'readingOrder',
        'displayTransformability',
        ...(pictures.length > 0 && isDescribed ? ['alternativeText'] : []),
        ...(chapters.some(({ hasMath }) => hasMath) ? ['MathML'] : []),
      ],
    ],
    ['accessibilityHazard', mayMove ? ['unknown'] : ['none']],
  ];
  return says.flatMap(([property, values]) =>
    values.map((value) => build('meta', { property: `schema:${property}` }, value)),
  );
}

function manifest(chapters: Chapter[], build: Build): Element[] {
  const item = (id: string, href: string, type: string, properties: string | null = null) =>
    build('item', { id, href, 'media-type': type, properties });
  const cover = chapters.length === 1 ? chapters[0]!.cover : null;
  return [
    item('nav', 'nav.xhtml', XHTML, 'nav'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    ...(chapters.length > 1 ? [item('title', 'title.xhtml', XHTML)] : []),
    ...chapters.map(({ path, hasMath }, index) => item(`a-${index + 1}`, path, XHTML, hasMath ? 'mathml' : null)),
    ...chapters
      .flatMap(({ pictures }) => pictures)
      .map(({ path, type }, index) => item(`i-${index + 1}`, path, type, path === cover ? 'cover-image' : null)),
  ];
}

/** A single article is all that its book shows; several come after a title and their contents. */
function spine(chapters: Chapter[]): string[] {
  const articles = chapters.map((_, index) => `a-${index + 1}`);
  return chapters.length > 1 ? ['title', 'nav', ...articles] : articles;
}
