import createDOMPurify, { type DOMPurify } from 'dompurify';
import { ATTRIBUTES, DROPPED_ELEMENTS, ELEMENTS } from './allow-list';
import { secureLink } from './links';
import { keepSlot, type PicturePolicy } from './pictures';

// FORCE_BODY: all of it is parsed as in a body; what comes first would else be parsed by the rules of a head.
const CONFIG = {
  ALLOWED_TAGS: ELEMENTS,
  ALLOWED_ATTR: [...Object.keys(ATTRIBUTES), 'href', 'src', 'data-picture'],
  FORBID_CONTENTS: DROPPED_ELEMENTS,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/|#l-\d)/i,
  // No addresses: DOMPurify would hold them to the expression above.
  ADD_URI_SAFE_ATTR: [...Object.keys(ATTRIBUTES), 'data-picture'],
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true as const,
};

let purifier: DOMPurify | null = null;

/** DOMPurify's own instance of this module, so that nobody else's hooks or settings reach it. Made late: a worker has no window. */
function purify(html: string): DocumentFragment {
  purifier ??= createDOMPurify(window);
  if (!purifier.isSupported) throw new Error('HTML can only be sanitised where there is a DOM.');
  // HTML that begins with <frameset> makes a document without a body, and DOMPurify answers null.
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

/** A parser swallows the first line break of a <pre>, so a break there would shrink with every reading. */
function settleFirstLine(pre: Element): void {
  const first = pre.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) first.nodeValue = first.nodeValue!.replace(/^\n+/, '');
}

/** Drops ids that are taken already, and takes the others. */
export function claimIds(fragment: DocumentFragment, taken: Set<string>): void {
  for (const element of fragment.querySelectorAll('[id]')) {
    if (taken.has(element.id)) element.removeAttribute('id');
    else taken.add(element.id);
  }
}

/**
 * Sanitises HTML by the allow-list.
 * @returns a fragment of an inert document: nothing in it loads or runs
 */
export function clean(html: string, checkPicture: PicturePolicy): DocumentFragment {
  const fragment = purify(html);
  for (const element of fragment.querySelectorAll('*')) {
    checkAttributes(element);
    if (element.localName === 'a') secureLink(element);
    else element.removeAttribute('href');
    if (element.localName === 'pre') settleFirstLine(element);
    if (element.localName === 'img') {
      if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
      checkPicture(element);
    } else for (const name of ['src', 'data-picture']) element.removeAttribute(name);
  }
  claimIds(fragment, new Set());
  return fragment;
}

/** A fragment's HTML. The fragment stays as it is. */
export function serialize(fragment: DocumentFragment): string {
  const { body } = document.implementation.createHTMLDocument('');
  body.append(fragment);
  const html = body.innerHTML;
  // One by one: more than some 120,000 have no room on the stack.
  for (let node = body.firstChild; node; node = body.firstChild) fragment.append(node);
  return html;
}

/**
 * Sanitises HTML that is in slot form already (stored or live articles), for showing or exporting it. Pictures keep their
 * `data-picture`, and have no source: the caller gives each `<img data-picture="2">` the one that its view allows.
 * @returns a fragment of an inert document: nothing in it loads or runs until it is put into a page
 */
export const sanitizeFragment = (html: string): DocumentFragment => clean(html, keepSlot);
