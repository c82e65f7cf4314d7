import { NAMESPACES } from '../build';

/** A language tag in its usual writing; null when it is none. */
export function languageTag(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    // RangeError: no tag.
    return null;
  }
}

/** The language of an element, as readers of HTML and readers of XML look for it. */
export function setLanguage(element: Element, tag: string | null): void {
  const language = languageTag(tag);
  element.removeAttribute('lang');
  if (language === null) return;
  element.setAttribute('lang', language);
  element.setAttributeNS(NAMESPACES.xml, 'xml:lang', language);
}

// What a browser lets stand in an address, and RFC 3986 does not.
const NOT_IN_ADDRESS = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

/** The same address, with all that RFC 3986 does not allow escaped. */
export function strictAddress(address: string): string {
  const [before, ...fragment] = address.replace(NOT_IN_ADDRESS, encodeURIComponent).split('#');
  return fragment.length === 0 ? before! : `${before}#${fragment.join('%23')}`;
}

const COUNT = /^[1-9]\d*$/;
/** Values that EPUB asks of attributes that the sanitiser lets a little more freedom. */
const VALUES: Record<string, RegExp> = { width: COUNT, height: COUNT, colspan: COUNT, span: COUNT };
/** Attributes that only a window has use for, or whose values are rarely well-formed. */
const DROPPED = ['data-picture', 'datetime', 'open', 'rel', 'target'];

/** Leaves an element of a chapter with attributes that are valid in EPUB. */
export function fitAttributes(element: Element, page: Document): void {
  for (const name of DROPPED) element.removeAttribute(name);
  for (const [name, value] of Object.entries(VALUES))
    if (!value.test(element.getAttribute(name) ?? '1')) element.removeAttribute(name);
  if (element.hasAttribute('lang')) setLanguage(element, element.getAttribute('lang'));
  if (element.localName === 'li' && element.parentElement?.localName !== 'ol') element.removeAttribute('value');
  if (element.localName === 'colgroup' && element.firstElementChild) element.removeAttribute('span');
  const href = element.getAttribute('href');
  if (href === null) return;
  if (!href.startsWith('#')) element.setAttribute('href', strictAddress(href));
  else if (!page.getElementById(href.slice(1))) element.removeAttribute('href');
}
