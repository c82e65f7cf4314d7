import { isHome, leadsHome, resolve } from './addresses';
import { fileNameOf } from './picture-address';
import { bare, textLengthUpTo } from './text';

/** In a file's name, a class or what is said instead of the picture. */
const NAMED = /(?:^|[^a-z])(?:logo|masthead|brand)(?![a-z])/i;
/** CSS px. What says no more than where it leads, and is higher, may be what a page is about. */
const HIGHEST = 300;
/** "Metal Review Home", "The Public Domain Review": beside the site's name. */
const BESIDE_NAME = /\b(?:logo|home|homepage|banner|header|the)\b/g;
const LINE = 'p, li, dd, blockquote';
/** A picture beside a shorter line is that of a heading or a name. */
const SHORTEST_LINE = 60;

/**
 * Takes a site's own signs out of a body: pictures above its first line of text that link to the site's home page, and those above or below the
 * text that are named as the logo of who owns the address. Amid the text a picture that links there may be one of it.
 */
export function dropLogos(body: Element, url: string): void {
  const pictures: { picture: Element; isBelow: boolean }[] = [];
  let above: Element[] | null = [];
  for (const element of body.querySelectorAll(`img, ${LINE}`)) {
    if (element.localName !== 'img') {
      if (element.querySelector(LINE) || textLengthUpTo(element, SHORTEST_LINE) < SHORTEST_LINE) continue;
      for (const picture of above ?? []) if (!element.contains(picture)) pictures.push({ picture, isBelow: false });
      above = null;
      while (pictures.at(-1)?.isBelow) pictures.pop();
    } else if (above) above.push(element);
    else pictures.push({ picture: element, isBelow: true });
  }
  for (const { picture, isBelow } of pictures)
    if (isLogo(picture, url, isBelow) && !isOfText(picture)) holderOf(picture, body).remove();
}

/** Whether it stands in a line of text, as the last ones of a body may. */
const isOfText = (picture: Element): boolean => {
  const line = picture.closest(LINE);
  return line !== null && textLengthUpTo(line, SHORTEST_LINE) >= SHORTEST_LINE;
};

/** The outermost element around a picture with nothing else in it: its link, or a heading that is no other. */
function holderOf(picture: Element, body: Element): Element {
  let holder = picture;
  for (let box = holder.parentElement!; box !== body && box.childElementCount === 1; box = box.parentElement!) {
    if (box.textContent?.trim()) break;
    holder = box;
  }
  return holder;
}

/** Whether a picture says that it is the sign of the site at `url`; one with a caption is a picture of it. `isBelow`: its link alone says nothing. */
export function isLogo(picture: Element, url: string, isBelow = false): boolean {
  if (picture.closest('figure')?.querySelector('figcaption')) return false;
  const { hostname, pathname } = new URL(url);
  const alt = picture.getAttribute('alt') ?? '';
  const names = [fileNameOf(picture.getAttribute('src') ?? ''), picture.getAttribute('class') ?? '', alt];
  const isNamed = names.some((name) => NAMED.test(name));
  // On the home page itself, its link is that of any picture that leads nowhere else.
  const isHigh = Number.parseInt(picture.getAttribute('height') ?? '', 10) > HIGHEST;
  if ((isNamed || !(isBelow || isHigh || isHome(pathname))) && linksHome(picture, url)) return true;
  return isNamed && isOwner(bare(alt).replace(BESIDE_NAME, '').replaceAll(' ', ''), hostname);
}

function linksHome(picture: Element, url: string): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href');
  const address = href ? resolve(href, url) : null;
  return address !== null && leadsHome(address, url);
}

/** Whether a name without spaces is one of the parts of a host's name: "metalreview" of "www.metalreview.com". */
const isOwner = (name: string, hostname: string): boolean =>
  hostname
    .split('.')
    .slice(0, -1)
    .some((label) => label.replaceAll('-', '') === name);
