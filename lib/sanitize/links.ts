import { OWN_ID } from './allow-list';

/** In UTF-16 units, as browsers write it: a letter may become nine (%E6%BC%A2). Nothing longer is kept, or restored. */
export const LONGEST_ADDRESS = 8192;
const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** Parses an absolute address; null when it is none, too long, or of a protocol that is not named. */
export function absoluteAddress(address: string, protocols: ReadonlySet<string>): string | null {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST_ADDRESS || !/^[a-z]+:/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return protocols.has(url.protocol) && url.href.length <= LONGEST_ADDRESS ? url.href : null;
}

/**
 * Leaves an `<a>` with an address that is safe to follow, or with none. Links into the article keep their fragment;
 * all others open a tab of their own that learns neither opener nor referrer.
 */
export function secureLink(link: Element): void {
  const href = link.getAttribute('href');
  for (const name of ['href', 'target', 'rel']) link.removeAttribute(name);
  if (href === null) return;
  if (href.startsWith('#')) {
    if (OWN_ID.test(href.slice(1))) link.setAttribute('href', href);
    return;
  }
  const address = absoluteAddress(href, LINK_PROTOCOLS);
  if (address === null) return;
  link.setAttribute('href', address);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}
