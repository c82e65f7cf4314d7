import { type Chapter, toChapter } from './parts/epub/chapter';
import { uuidOf } from './parts/epub/identifier';
import { toNavigation, toNcx, toTitlePage } from './parts/epub/navigation';
import { toPackage } from './parts/epub/package';
import { EPUB_STYLE } from './parts/epub/style';
import { dayOf, slugOf } from './parts/filename';
import { emptyReport, madeOf } from './parts/report';
import { type Zip, zipInto } from './parts/zip';
import type { Exporter } from './types';

// No library is used for the format itself: those that run in a browser write EPUB 2 (jepub) or make code from strings, which
// an extension may not, and say nothing of accessibility (epub-gen-memory); the others need Node.

const MIME = 'application/epub+zip';
const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** All articles as one EPUB 3: a single one as it is, several as a book with title page and contents. */
export const writeEpub: Exporter['write'] = async (items, sink, { now, words }) => {
  const report = emptyReport(MIME);
  const chapters: Chapter[] = [];
  let number = 0;
  let zip: Zip | null = null;
  for await (const { chapter, xhtml, pictures } of madeOf(items, report, (item) => toChapter(item, ++number, words))) {
    zip ??= await begin(sink, now);
    await zip.add(`EPUB/${chapter.path}`, xhtml);
    for (const [path, picture] of pictures) await zip.add(`EPUB/${path}`, picture);
    chapters.push(chapter);
  }
  if (!zip) return report;
  const one = chapters.length === 1 ? chapters[0]! : null;
  const day = dayOf(now);
  const title = one?.title ?? `${words.book}, ${day}`;
  const identifier = await uuidOf(chapters.map(({ url }) => url).join('\n'));
  if (!one) await zip.add('EPUB/title.xhtml', toTitlePage(title, day, words));
  await zip.add('EPUB/nav.xhtml', toNavigation(chapters, words));
  await zip.add('EPUB/toc.ncx', toNcx(chapters, title, identifier));
  await zip.add('EPUB/package.opf', toPackage({ identifier, title, chapters, now, words }));
  await zip.close();
  return { ...report, filename: `${one ? slugOf(one.title) : `lectern-${day}`}.epub` };
};

/** The files that are the same in every book, its type first, where a reader looks for it. */
async function begin(sink: Parameters<typeof zipInto>[0], now: number): Promise<Zip> {
  const zip = zipInto(sink, now);
  await zip.add('mimetype', new Blob([MIME]));
  await zip.add('META-INF/container.xml', CONTAINER);
  await zip.add('EPUB/style.css', EPUB_STYLE);
  return zip;
}
