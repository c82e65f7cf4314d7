import { captionOf } from './captions';
import { EMBED } from './elements/embeds';
import { SMALL } from './live-page';
import { isLogo } from './logos';
import { fileNameOf } from './picture-address';
import { bare, fold } from './text';

const NO_LEAD =
  'nav, aside, footer, [class*="related" i], [class*="author" i], [class*="avatar" i], [class*="logo" i], [class*="icon" i], [class*="share" i], [class*="social" i], [class*="sponsor" i]';
/** Pictures that say they are smaller are icons and faces. */
const SMALLEST_WIDTH = 250;
const SMALLEST_HEIGHT = 120;

/**
 * The picture that the page shows between its heading and the first paragraph of what is read, or else right over its heading, with its figure
 * or the box of its caption, or null. It often stands outside the element that holds the text.
 */
export function findLeadPicture(page: Document, title: string, opening: Element, url: string): Element | null {
  const mayStand = (picture: Element): boolean => mayLead(picture) && !isLogo(picture, url);
  const heading = [...page.querySelectorAll('h1')].find((h1) => bare(h1.textContent ?? '') === bare(title));
  const picture =
    heading &&
    ([...page.querySelectorAll('img[src]')].find((img) => isBetween(heading, img, opening) && mayStand(img)) ??
      pictureOver(heading, mayStand));
  const figure = picture?.closest('figure');
  if (figure && figure.querySelectorAll('img').length === 1) return figure;
  const box = picture?.parentElement;
  return (box && box.querySelectorAll('img').length === 1 && captionOf(box) ? box : picture) ?? null;
}

/** What an article is in, and characters of what may stand between its picture and its heading: a section, a day. */
const ARTICLE = 'article, main, [role="main"]';
const LONGEST_BETWEEN = 100;
/** Nodes before the heading that are looked at. */
const MOST_BETWEEN = 200;

/** The picture that an article begins with, right over its heading. */
function pictureOver(heading: Element, mayStand: (picture: Element) => boolean): Element | undefined {
  const article = heading.closest(ARTICLE);
  if (!article) return undefined;
  const walker = heading.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  let picture: Element | undefined;
  let length = 0;
  for (let i = 0; i < MOST_BETWEEN && length <= LONGEST_BETWEEN; i++) {
    const node = walker.previousNode();
    if (!node) break;
    if (node.nodeType === Node.TEXT_NODE) length += (node as Text).data.trim().length;
    else if (isPicture(node as Element) && (article.localName === 'article' || (node as Element).closest('figure')))
      if (mayStand(node as Element)) picture = node as Element;
  }
  return picture;
}

const isPicture = (element: Element): boolean => element.localName === 'img' && element.hasAttribute('src');

/** Puts the picture above a body that does not begin with one. */
export function addLeadPicture(body: Element, lead: Element): void {
  const opening = firstParagraph(body);
  if (!opening || picturesBefore(body, opening).length > 0) return;
  const picture = lead.localName === 'img' ? lead : lead.querySelector('img');
  if (!picture || isShown(body, picture)) return;
  body.prepend(lead.localName === 'figure' ? lead : figureOf(picture, captionOf(lead)));
}

function figureOf(picture: Element, caption: Element | null): Element {
  const figure = picture.ownerDocument.createElement('figure');
  figure.append(picture);
  const text = fold(caption?.textContent ?? '');
  if (text) figure.appendChild(picture.ownerDocument.createElement('figcaption')).textContent = text;
  return figure;
}

/** Addresses of pictures that stand for a person, a site or an action. */
const SMALL_KIND =
  /avatar|gravatar|emoji|emoticon|smil(?:ey|ies)|favicon|sprite|spacer|pixel|ajax-?loader|(^|[/_.-])(icons?|logos?|badges?|buttons?)([/_.-]|$)/i;

/** Files of a site's sign, or of what stands in for a picture, which it states where a page has no picture of its own. */
const SIGN_FILE = /(?:^|[_.-])(?:icons?|logos?|favicons?|fallback|placeholder|default)(?:[_.-]|$)/i;

/**
 * Absolute address of the picture that stands for an article, or null: the one that its page states, or where it states none or the
 * sign of its site, the first substantial one of its body.
 */
export function leadImageOf(stated: string | null, body: Element): string | null {
  const isSign = stated === null || SIGN_FILE.test(fileNameOf(stated));
  return isSign ? (firstPicture(body) ?? stated) : stated;
}

function firstPicture(body: Element): string | null {
  for (const picture of body.querySelectorAll('img[src]')) {
    const address = picture.getAttribute('src')!;
    if (/^https?:/i.test(address) && !SMALL_KIND.test(address) && mayLead(picture)) return address;
  }
  return null;
}

const firstParagraph = (body: Element): Element | undefined =>
  [...body.querySelectorAll('p')].find((p) => fold(p.textContent ?? '').length >= 60);

function picturesBefore(body: Element, end: Element): Element[] {
  return [...body.querySelectorAll('img')].filter((img) => precedes(img, end));
}

const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isBetween = (start: Node, node: Node, end: Node): boolean => precedes(start, node) && precedes(node, end);

/** Whether a picture may stand above an article: no face, sign or button, as far as it says. */
export const mayLead = (picture: Element): boolean => isLarge(picture) && !isBeside(picture);

/** The body's classes name features of the site's theme: "wp-custom-logo". */
function isBeside(picture: Element): boolean {
  const part = picture.closest(NO_LEAD);
  return part !== null && !part.matches('html, body');
}

function isLarge(picture: Element): boolean {
  if (picture.hasAttribute(SMALL)) return false;
  const [width, height] = ['width', 'height'].map((name) => Number.parseInt(picture.getAttribute(name) ?? '', 10));
  return (
    !(width! < SMALLEST_WIDTH) && !(height! < SMALLEST_HEIGHT) && !/\.svg(\?|$)/i.test(picture.getAttribute('src')!)
  );
}

const isShown = (body: Element, picture: Element): boolean =>
  [...body.querySelectorAll('img')].some((img) =>
    SHOWN.every((name) => img.getAttribute(name) === picture.getAttribute(name)),
  );

/** What an `img` stands for. */
const SHOWN = ['src', EMBED];
