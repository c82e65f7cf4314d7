import type { ExportWords } from '../../types';
import { type Build, builder, NAMESPACES } from '../build';
import { setLanguage } from './attributes';
import type { Chapter, TocEntry } from './chapter';
import { newPage, toXml } from './xml';

/** The page of contents, which is the book's navigation too. */
export function toNavigation(chapters: Chapter[], words: ExportWords): string {
  const { page, body, build } = newPage(words.contents);
  setLanguage(page.documentElement, words.languageTag);
  const landmark = (type: string, href: string, label: string) =>
    build('li', {}, build('a', { 'epub:type': type, href }, label));
  body.append(
    build(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      build('h1', {}, words.contents),
      tocList(
        chapters.map(({ toc }) => toc),
        build,
      ),
    ),
    build(
      'nav',
      { 'epub:type': 'landmarks', hidden: '' },
      build(
        'ol',
        {},
        ...(chapters.length > 1 ? [landmark('toc', '#toc', words.contents)] : []),
        landmark('bodymatter', chapters[0]!.path, chapters[0]!.title),
      ),
    ),
  );
  return toXml(page);
}

function tocList(entries: TocEntry[], build: Build): Element {
  const items = entries.map(({ label, href, children }) =>
    build('li', {}, build('a', { href }, label), ...(children.length > 0 ? [tocList(children, build)] : [])),
  );
  return build('ol', {}, ...items);
}

/** The contents as EPUB 2 had them: older e-readers know no others. */
export function toNcx(chapters: Chapter[], title: string, identifier: string): string {
  const page = document.implementation.createDocument(NAMESPACES.ncx, 'ncx');
  const build = builder(page, NAMESPACES.ncx);
  let order = 0;
  const text = (tag: string, value: string) => build(tag, {}, build('text', {}, value));
  const point = ({ label, href, children }: TocEntry): Element => {
    const id = `p-${++order}`;
    const below = [text('navLabel', label), build('content', { src: href }), ...children.map(point)];
    return build('navPoint', { id }, ...below);
  };
  page.documentElement.setAttribute('version', '2005-1');
  page.documentElement.append(
    build('head', {}, build('meta', { name: 'dtb:uid', content: identifier })),
    text('docTitle', title),
    build('navMap', {}, ...chapters.map(({ toc }) => point(toc))),
  );
  return toXml(page);
}

/** The first page of a book of several articles. */
export function toTitlePage(title: string, day: string, words: ExportWords): string {
  const { page, body, build } = newPage(title);
  setLanguage(page.documentElement, words.languageTag);
  body.append(
    build(
      'section',
      { 'epub:type': 'titlepage', class: 'title-page' },
      build('h1', {}, words.book),
      build('p', {}, day),
      build('p', {}, 'Lectern'),
    ),
  );
  return toXml(page);
}
