import type { SafeArticle } from '../article/types';
import type { Asset } from '../library/types';
import { sanitizeFragment, toSafeArticle } from '../sanitize';
import { fileForEach } from './parts/articles';
import { STYLE } from './parts/style';
import type { ExportArticle, ExportWords } from './types';

// The file is opened from a disk, where no header protects it: it may show its own pictures and style, and nothing else.
const CSP = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

type Build = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string | null>,
  ...children: (Node | string)[]
) => HTMLElementTagNameMap[T];

/** Each article as one HTML file that needs nothing else: style and pictures inside, no script. */
export const writeHtml = fileForEach({
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  make: async (item, words) => ({ text: await toHtml(item, words) }),
});

async function toHtml({ article: stored, pictures }: ExportArticle, words: ExportWords): Promise<string> {
  const article = toSafeArticle(stored);
  // A document without a window: nothing in it loads or runs while it is built.
  const page = document.implementation.createHTMLDocument(article.title);
  const build = builder(page);
  page.documentElement.lang = article.lang ?? '';
  if (article.dir) page.documentElement.dir = article.dir;
  page.head.prepend(
    build('meta', { charset: 'utf-8' }),
    build('meta', { 'http-equiv': 'Content-Security-Policy', content: CSP }),
    build('meta', { name: 'referrer', content: 'no-referrer' }),
    build('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  page.head.append(build('style', {}, STYLE));
  page.body.append(build('main', {}, ...parts(article, words, build)));
  // By address: sanitising again may have numbered the pictures anew.
  const kept = new Map(stored.pictures.map((address, slot) => [address, pictures.get(slot)]));
  await showPictures(page, article, kept, (alt) => build('span', { class: 'lost' }, `[${alt || words.pictureLost}]`));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function builder(page: Document): Build {
  return (tag, attributes, ...children) => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
}

function parts(article: SafeArticle, words: ExportWords, build: Build): Node[] {
  return [
    build('h1', {}, article.title),
    about(article, words, build),
    ...timeline(article, words, build),
    ...questions(article, words, build),
    build('article', {}, sanitizeFragment(article.contentHtml)),
    ...article.notices.map((notice) =>
      build(
        'section',
        {},
        build('h2', {}, `${words.secondArticle}: ${notice.title}`),
        sanitizeFragment(notice.contentHtml),
      ),
    ),
  ];
}

function about({ byline, siteName, publishedTime, url }: SafeArticle, words: ExportWords, build: Build): Node {
  const facts = [byline, siteName, publishedTime].filter((fact) => fact !== null).join(' · ');
  const original = build('a', { href: url, rel: 'noopener noreferrer' }, words.original);
  return build('p', { class: 'about' }, facts, facts ? ' · ' : '', original);
}

const linkTo = (anchor: string | null, label: string, build: Build): Node | string =>
  anchor === null ? label : build('a', { href: `#${anchor}` }, label);

function timeline({ timeline: events }: SafeArticle, words: ExportWords, build: Build): Node[] {
  if (events.length === 0) return [];
  const entries = events.flatMap(({ dateText, event, anchor }) => [
    build('dt', {}, linkTo(anchor, dateText, build)),
    build('dd', {}, event),
  ]);
  return [build('section', { class: 'pulled-out' }, build('h2', {}, words.timeline), build('dl', {}, ...entries))];
}

function questions({ faq }: SafeArticle, words: ExportWords, build: Build): Node[] {
  if (faq.length === 0) return [];
  const entries = faq.flatMap(({ question, answerHtml, anchor }) => [
    build('h3', {}, linkTo(anchor, question, build)),
    sanitizeFragment(answerHtml),
  ]);
  return [build('section', { class: 'pulled-out' }, build('h2', {}, words.questions), ...entries)];
}

async function showPictures(
  page: Document,
  article: SafeArticle,
  kept: Map<string, Asset | undefined>,
  lost: (alt: string) => Node,
) {
  for (const image of page.querySelectorAll('img')) {
    const address = article.pictures[Number(image.getAttribute('data-picture'))] ?? '';
    image.removeAttribute('data-picture');
    const asset = kept.get(address);
    const src = address.startsWith('data:') ? address : asset && (await dataUrl(asset));
    if (src) image.setAttribute('src', src);
    else image.replaceWith(lost(image.alt));
  }
}

/** The picture as an address; null when its bytes cannot be read any more, which may happen to a blob on the disk. */
async function dataUrl({ blob, type }: Asset): Promise<string | null> {
  const buffer = await blob.arrayBuffer().catch(() => null);
  if (!buffer) return null;
  const bytes = new Uint8Array(buffer);
  let binary = '';
  // In pieces, because arguments are limited in number.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${type};base64,${btoa(binary)}`;
}
