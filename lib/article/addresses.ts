const KEPT_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address that relative ones of the page start from. */
export function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href && resolve(href, url)) || url;
}

/** Makes `base` what the clone itself resolves relative addresses by: a parsed document has its maker's address, not the page's. */
export function setBase(document: Document, base: string): void {
  for (const element of document.querySelectorAll('base')) element.remove();
  const element = document.createElement('base');
  element.setAttribute('href', base);
  document.head?.prepend(element);
}

/** Absolute form of an address, or null where it is none. */
export const resolve = (address: string, base: string): string | null => parse(address, base)?.href ?? null;

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address.trim(), base);
  } catch {
    return null;
  }
}

const ORIGIN = /^(?:https?:)?\/\/([^/?#]*)/i;
const WWW = /^www\./;
/** The page that all others of a site link to by its sign. */
const HOME = /^\/?(?:(?:index|default|home)(?:\.\w{2,5})?)?$/i;
const LONGEST_HOME = 200;

/** Whether a path, or what of an address follows its host, is a site's front page. */
export const isHome = (path: string): boolean => HOME.test(path);

/** Whether a link leads to the front page of the site at `url`; '' is the page itself. */
export function leadsHome(href: string, url: string): boolean {
  if (href.length > LONGEST_HOME) return false;
  const address = href.trim();
  const [origin, host] = ORIGIN.exec(address) ?? [];
  if (origin === undefined) return address.startsWith('/') && isHome(address);
  if (!isHome(address.slice(origin.length))) return false;
  return host!.toLowerCase().replace(WWW, '') === new URL(url).hostname.replace(WWW, '');
}

/** A part of an address without its escapes; as it is written where it is not an escaped one. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An address that a reader may follow: absolute, and of a kind that runs nothing; else null. */
export function linkAddress(href: string, base: string): string | null {
  const address = parse(href, base);
  return address && KEPT_SCHEMES.has(address.protocol) ? address.href : null;
}

/** An address that a picture, sound or film may come from: http(s), or the data itself; else null. */
export function mediaAddress(src: string, base: string): string | null {
  const address = resolve(src, base);
  return address && /^(https?:|data:(image|audio|video)\/)/i.test(address) ? address : null;
}

export interface Candidate {
  address: string;
  /** "2x", "640w" or empty. */
  descriptor: string;
}

/** The candidates of a `srcset`. Addresses may hold commas, so that white space decides. */
export function parseSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  const pattern = /\s*(?:,\s*)*(\S*[^\s,])(?:,|\s+([\d.]+[xwh](?:\s+[\d.]+h)?)?\s*(?:,|$)|$)/gy;
  for (const [, address, descriptor = ''] of srcset.matchAll(pattern))
    candidates.push({ address: address!, descriptor });
  return candidates;
}

const THREAD =
  /[/.-](?:forums?|boards?|threads?|topics?|discuss(?:ions?)?|questions?|community)\b|viewtopic|showthread|\/t\//i;

/** Whether an address is that of a thread, by the words that boards and question sites put into theirs. */
export const isThreadAddress = (url: string): boolean => THREAD.test(url);
