import createDOMPurify, { type DOMPurify } from 'dompurify';
import { ATTRIBUTES, DROPPED_ELEMENTS, ELEMENTS } from './allow-list';
import { secureLink } from './links';
import { keepSlot, type PicturePolicy } from './pictures';

// FORCE_BODY: a page that begins with <frameset> would otherwise have no body, and DOMPurify would answer null.
const CONFIG = {
  ALLOWED_TAGS: ELEMENTS,
  ALLOWED_ATTR: [...Object.keys(ATTRIBUTES), 'href', 'src', 'data-picture'],
  FORBID_CONTENTS: DROPPED_ELEMENTS,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/|#l-\d)/i,
  ADD_URI_SAFE_ATTR: [],
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true as const,
};

let purifier: DOMPurify | null = null;

/** DOMPurify's own instance of this module, so that nobody else's hooks or settings reach it. Made late: a worker has no window. */
function purify(html: string): DocumentFragment {
  purifier ??= createDOMPurify(window);
  if (!purifier.isSupported) throw new Error('HTML can only be sanitised where there is a DOM.');
  const fragment: DocumentFragment | null = purifier.sanitize(html, CONFIG);
  return fragment ?? document.implementation.createHTMLDocument('').createDocumentFragment();
}

/** Leaves only attributes that this element may have, with values that they may have. */
function checkAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'href' || name === 'src' || name === 'data-picture') continue;
    const rule = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name]! : null;
    const allowed = rule !== null && (rule.on === null || rule.on.has(element.localName)) && rule.value.test(value);
    if (!allowed) element.removeAttribute(name);
  }
}

function checkPicture(image: Element, policy: PicturePolicy): void {
  const slot = policy(image);
  if (slot === null) {
    image.remove();
    return;
  }
  image.removeAttribute('src');
  image.setAttribute('data-picture', String(slot));
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
}

/** A parser swallows the first line break of a <pre>, so a break there would shrink with every reading. */
function settleFirstLine(pre: Element): void {
  const first = pre.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = first.nodeValue!.replace(/^\n+/, '');
}

/**
 * Sanitises HTML by the allow-list.
 * @param seenIds ids that are taken already; those of this HTML are added to it
 * @returns a fragment of an inert document: nothing in it loads or runs
 */
export function clean(html: string, policy: PicturePolicy, seenIds: Set<string>): DocumentFragment {
  const fragment = purify(html);
  for (const element of fragment.querySelectorAll('*')) {
    checkAttributes(element);
    if (element.localName === 'a') secureLink(element);
    else element.removeAttribute('href');
    if (element.localName === 'img') checkPicture(element, policy);
    else for (const name of ['src', 'data-picture']) element.removeAttribute(name);
    if (element.localName === 'pre') settleFirstLine(element);
    if (!element.id) continue;
    if (seenIds.has(element.id)) element.removeAttribute('id');
    else seenIds.add(element.id);
  }
  return fragment;
}

/** A fragment's HTML. */
export function serialize(fragment: DocumentFragment): string {
  const { body } = document.implementation.createHTMLDocument('');
  body.append(fragment);
  return body.innerHTML;
}

/**
 * Sanitises HTML that is in slot form already (stored or live articles), for showing or exporting it. Pictures keep their
 * `data-picture`, and have no source: the caller gives each `<img data-picture="2">` the one that its view allows.
 * @returns a fragment of an inert document: nothing in it loads or runs until it is put into a page
 */
export const sanitizeFragment = (html: string): DocumentFragment => clean(html, keepSlot, new Set());
