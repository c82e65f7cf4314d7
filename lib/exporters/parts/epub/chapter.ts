import { toSafeArticle } from '../../../sanitize';
import type { ExportArticle, ExportWords } from '../../types';
import { NAMESPACES } from '../build';
import { partsOf } from '../page';
import { extensionOf, pictureReader, slotOf } from '../pictures';
import { fitAttributes, languageTag, setLanguage } from './attributes';
import { fitContent } from './content-model';
import { fitMath } from './mathml';
import { toCoreType } from './pictures';
import { newPage, toXml } from './xml';

/** A line of the table of contents. */
export interface TocEntry {
  label: string;
  href: string;
  children: TocEntry[];
}

export interface Resource {
  path: string;
  type: string;
}

/** What the book's own files need to know of an article. */
export interface Chapter {
  path: string;
  toc: TocEntry;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedTime: string | null;
  excerpt: string | null;
  url: string;
  tags: string[];
  language: string | null;
  isRightToLeft: boolean;
  hasMath: boolean;
  /** Pictures without a description among its pictures. */
  hasUndescribed: boolean;
  pictures: Resource[];
  /** The path of the picture that stands for it, of a type that every e-reader takes for a cover. */
  cover: string | null;
}

export interface ChapterFiles {
  chapter: Chapter;
  xhtml: string;
  pictures: Map<string, Blob>;
}

/** An article as a page of a book. @param number from 1, for the names of its files */
export async function toChapter(exported: ExportArticle, number: number, words: ExportWords): Promise<ChapterFiles> {
  const article = toSafeArticle(exported.article);
  const { item } = exported;
  const title = article.title || article.url;
  const path = `article-${number}.xhtml`;
  const { page, body, build } = newPage(title);
  setLanguage(page.documentElement, article.lang);
  if (article.dir) page.documentElement.setAttribute('dir', article.dir);
  const section = build('section', { 'epub:type': 'chapter', role: 'doc-chapter' });
  section.append(...partsOf({ ...article, title }, item.savedAt, words, build));
  body.append(section);

  const pictures = new Map<string, Blob>();
  const cover = await placePictures(section, `pictures/${number}`, article.leadPicture, pictures, {
    read: pictureReader(exported, article),
    lost: (alt) => build('span', { class: 'lost' }, `[${alt || words.pictureLost}]`),
  });
  fitContent(section);
  for (const element of section.querySelectorAll('*'))
    if (element.namespaceURI === NAMESPACES.html) fitAttributes(element, page);
  const formulas = [...section.querySelectorAll('math')];
  for (const formula of formulas) fitMath(formula);

  const { byline, siteName, publishedTime, excerpt, url } = article;
  const chapter: Chapter = {
    path,
    title,
    toc: {
      label: [title, byline, siteName].filter((part) => part !== null).join(' · '),
      href: path,
      children: headings(section, path),
    },
    byline,
    siteName,
    publishedTime,
    excerpt,
    url,
    tags: item.tags,
    language: languageTag(article.lang),
    isRightToLeft: article.dir === 'rtl',
    hasMath: formulas.length > 0,
    hasUndescribed: section.querySelector('img[alt=""]') !== null,
    pictures: [...pictures].map(([name, { type }]) => ({ path: name, type })),
    cover,
  };
  return { chapter, xhtml: toXml(page), pictures };
}

interface PictureSource {
  read: (slot: number) => Promise<Blob | null>;
  lost: (alt: string) => Node;
}

/** Puts the article's pictures into `files` and into its text. Gives the path of the one that can be the cover. */
async function placePictures(
  section: Element,
  prefix: string,
  lead: number | null,
  files: Map<string, Blob>,
  { read, lost }: PictureSource,
): Promise<string | null> {
  const paths = new Map<number, string | null>();
  const place = async (slot: number): Promise<string | null> => {
    const picture = await read(slot).then((kept) => kept && toCoreType(kept));
    if (!picture) return null;
    const path = `${prefix}-${slot + 1}.${extensionOf(picture)}`;
    files.set(path, picture);
    return path;
  };
  for (const image of section.querySelectorAll('img')) {
    const slot = slotOf(image);
    if (!paths.has(slot)) paths.set(slot, await place(slot));
    const path = paths.get(slot);
    if (path) image.setAttribute('src', path);
    else image.replaceWith(lost(image.getAttribute('alt') ?? ''));
  }
  if (lead === null) return null;
  const path = paths.get(lead) ?? (await place(lead));
  return path && /\.(?:jpg|png)$/.test(path) ? path : null;
}

/** The headings of a chapter as entries of the contents, each below the one that it belongs to. */
function headings(section: Element, path: string): TocEntry[] {
  const top: TocEntry[] = [];
  const open: { level: number; children: TocEntry[] }[] = [{ level: 1, children: top }];
  let number = 0;
  for (const heading of section.querySelectorAll('*')) {
    const label = /^h[2-6]$/.test(heading.localName) && heading.textContent?.replace(/\s+/g, ' ').trim();
    if (!label) continue;
    heading.id ||= `h-${++number}`;
    const entry: TocEntry = { label, href: `${path}#${heading.id}`, children: [] };
    const level = Number(heading.localName[1]);
    while (open.at(-1)!.level >= level) open.pop();
    open.at(-1)!.children.push(entry);
    open.push({ level, children: entry.children });
  }
  return top;
}
