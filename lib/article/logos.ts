import { resolve } from './addresses';
import { bare, fold } from './text';

/** The page that all others of a site link to by its sign. */
const HOME = /^\/(?:(?:index|default|home)(?:\.\w{2,5})?)?$/i;
const WWW = /^www\./;
/** In a file's name, a class or what is said instead of the picture. */
const NAMED = /logo|masthead|header|banner|brand/i;
const FILE = /[^/?#]*(?:[?#].*)?$/;
/** "Metal Review Home", "The Public Domain Review": beside the site's name. */
const BESIDE_NAME = /\b(?:logo|home|homepage|banner|header|the)\b/g;
/** A picture beside a shorter line is that of a heading or a name. */
const SHORTEST_PARAGRAPH = 60;

/**
 * Takes a site's own signs out of a body: pictures above its first paragraph or below its last that link to the site's home page, or are named as
 * the logo of who owns the address. Between paragraphs a picture that links there may be one of the text.
 */
export function dropLogos(body: Element, url: string): void {
  const paragraphs = [...body.querySelectorAll('p')].filter(
    (p) => fold(p.textContent ?? '').length >= SHORTEST_PARAGRAPH,
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  for (const picture of body.querySelectorAll('img')) {
    const isOutside = !first || precedes(picture, first) || (precedes(last!, picture) && !last!.contains(picture));
    if (isOutside && isLogo(picture, url)) holderOf(picture, body).remove();
  }
}

/** The outermost element around a picture with nothing else in it: its link, or a heading that is no other. */
function holderOf(picture: Element, body: Element): Element {
  let holder = picture;
  for (let box = holder.parentElement!; box !== body && box.childElementCount === 1; box = box.parentElement!) {
    if (box.textContent?.trim()) break;
    holder = box;
  }
  return holder;
}

/** Whether a picture says that it is the sign of the site at `url`. */
export function isLogo(picture: Element, url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const names = ['src', 'class', 'alt'].map((name) => picture.getAttribute(name) ?? '');
  const isNamed = NAMED.test(`${FILE.exec(names[0]!)![0]} ${names[1]} ${names[2]}`);
  // On the home page itself, its link is that of any picture that leads nowhere else.
  if (linksHome(picture, url) && (isNamed || !HOME.test(pathname))) return true;
  return isNamed && isOwner(bare(names[2]!).replace(BESIDE_NAME, '').replaceAll(' ', ''), hostname);
}

function linksHome(picture: Element, url: string): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href');
  const address = href ? resolve(href, url) : null;
  if (!address) return false;
  const [link, page] = [new URL(address), new URL(url)];
  return (
    link.hostname.replace(WWW, '') === page.hostname.replace(WWW, '') &&
    HOME.test(link.pathname) &&
    link.search === '' &&
    link.hash === ''
  );
}

/** Whether a name without spaces is one of the parts of a host's name: "metalreview" of "www.metalreview.com". */
const isOwner = (name: string, hostname: string): boolean =>
  hostname
    .split('.')
    .slice(0, -1)
    .some((label) => label.replaceAll('-', '') === name);

const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
