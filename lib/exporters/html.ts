import { toSafeArticle } from '../sanitize';
import { fileForEach } from './parts/articles';
import { builder, NAMESPACES } from './parts/build';
import { partsOf } from './parts/page';
import { pictureReader, type ReadPicture, slotOf } from './parts/pictures';
import { STYLE } from './parts/style';
import type { ExportArticle, ExportWords } from './types';

// The file is opened from a disk, where no header protects it: it may show its own pictures and style, and nothing else.
const CSP = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Each article as one HTML file that needs nothing else: style and pictures inside, no script. */
export const writeHtml = fileForEach({
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  make: async (item, words) => ({ text: await toHtml(item, words) }),
});

async function toHtml(item: ExportArticle, words: ExportWords): Promise<string> {
  const article = toSafeArticle(item.article);
  // A document without a window: nothing in it loads or runs while it is built.
  const page = document.implementation.createHTMLDocument(article.title);
  const build = builder(page, NAMESPACES.html);
  page.documentElement.lang = article.lang ?? '';
  if (article.dir) page.documentElement.dir = article.dir;
  page.head.prepend(
    build('meta', { charset: 'utf-8' }),
    build('meta', { 'http-equiv': 'Content-Security-Policy', content: CSP }),
    build('meta', { name: 'referrer', content: 'no-referrer' }),
    build('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  page.head.append(build('style', {}, STYLE));
  page.body.append(build('main', {}, ...partsOf(article, item.item.savedAt, words, build)));
  await showPictures(page, pictureReader(item, article), (alt) =>
    build('span', { class: 'lost' }, `[${alt || words.pictureLost}]`),
  );
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

async function showPictures(page: Document, read: ReadPicture, lost: (alt: string) => Node): Promise<void> {
  for (const image of page.querySelectorAll('img')) {
    const picture = await read(slotOf(image));
    image.removeAttribute('data-picture');
    if (picture) image.setAttribute('src', await dataUrl(picture));
    else image.replaceWith(lost(image.alt));
  }
}

function dataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
