import { createHash } from 'node:crypto';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseSrcset } from '../../../lib/article/addresses';

const IMAGE_NAME = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)(?:[?#]|$)/i;
const ADDRESS = /^(?:https?:)?\/\/\S+$|^\/\S+$/i;
const SRCSET_LIKE = /\s\d+(?:\.\d+)?[wx](?:\s*,|\s*$)/;

/**
 * A page whose pictures, wherever it names them, are on two other sites; an address becomes the same one each time. What
 * would lead elsewhere (scripts, frames, refreshes) is left out.
 */
export function rewritePictures(html: string, url: string, origins: [string, string]): string {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const base = document.baseURI;
  const moved = (address: string): string => {
    if (/^\s*(?:data|blob|about|javascript):|^\s*$/i.test(address) || !URL.canParse(address.trim(), base))
      return address;
    const { href, pathname } = new URL(address.trim(), base);
    const hash = createHash('sha1').update(href).digest('hex');
    const name = (pathname.split('/').at(-1) ?? '').replace(/[^\w.-]/g, '-').slice(-60);
    return `${origins[hash.charCodeAt(0) % 2]}/${hash.slice(0, 12)}/${name || 'picture'}`;
  };
  const movedSet = (set: string): string =>
    parseSrcset(set)
      .map(({ address, descriptor }) => `${moved(address)} ${descriptor}`.trim())
      .join(', ');

  for (const element of document.querySelectorAll(
    'script:not([type="application/ld+json"]), iframe, base, meta[http-equiv]',
  ))
    element.remove();
  for (const element of document.querySelectorAll('*')) rewriteElement(element, moved, movedSet);
  for (const script of document.querySelectorAll('script'))
    script.textContent = (script.textContent ?? '').replace(/https?:[^"\s]+/g, (found) =>
      IMAGE_NAME.test(found) ? moved(found) : found,
    );
  const rewritten = `<!doctype html>${document.documentElement.outerHTML}`;
  window.close();
  return rewritten;
}

type Move = (value: string) => string;

const IN_STYLE = /url\(\s*(['"]?)(.+?)\1\s*\)/g;

function rewriteElement(element: Element, moved: Move, movedSet: Move): void {
  const style = element.getAttribute('style');
  if (style?.includes('url('))
    element.setAttribute(
      'style',
      style.replace(IN_STYLE, (_, quote, address) => `url(${quote}${moved(address)}${quote})`),
    );
  const isPicture = element.matches('img, source, picture, video, input, image');
  for (const { name, value } of [...element.attributes]) {
    const change = howToMove(element, isPicture, name, value);
    if (change) element.setAttribute(name, change === 'set' ? movedSet(value) : moved(value));
  }
}

function howToMove(element: Element, isPicture: boolean, name: string, value: string): 'one' | 'set' | null {
  if (name === 'srcset') return 'set';
  if (name === 'src' || name === 'poster') return isPicture ? 'one' : null;
  if (name.includes('-')) {
    if (SRCSET_LIKE.test(value)) return 'set';
    return IMAGE_NAME.test(value.trim()) && !/\s/.test(value.trim())
      ? 'one'
      : isPicture && ADDRESS.test(value.trim())
        ? 'one'
        : null;
  }
  if (name === 'content')
    return /image/i.test(element.getAttribute('property') ?? element.getAttribute('name') ?? '') && ADDRESS.test(value)
      ? 'one'
      : null;
  if (name === 'href') return IMAGE_NAME.test(value) || element.matches('[rel=image_src], image') ? 'one' : null;
  return null;
}
