import { type Counted, countedIn, hostsBeside } from './guard';
import { HIDDEN } from './hidden';
import { bodyOf, findAllIn, findIn, viewOf } from './live/dom';
import { fillFrames } from './live/frames';
import { LivePage } from './live-page';
import { copySelection } from './selection';
import { flattenDeclaredShadows, flattenShadows } from './shadow-roots';
import { unfoldStreamed } from './streamed';
import { freeSwallowed } from './swallowed';
import { fold, textLength } from './text';
import { arrayOf, moveChildren, removeAll } from './tree';

export { HIDDEN };

export type Scope = 'article' | 'selection' | 'body';

/**
 * A clone of the page that can be read and changed at will: hidden elements marked, lazy pictures resolved, shadow
 * trees and streamed parts in their places. The page itself is only looked at.
 *
 * `hosts`: the page's elements with an open shadow root. With `scope` 'selection' the clone's body is what is selected
 * (empty where nothing is).
 */
export function preparePage(page: Document, hosts: Element[], scope: Scope): Document {
  const clone = copyOf(page, scope);
  releaseNames(clone);
  const pairs = pairElements(page, clone);
  const live = isRendered(page) ? new LivePage(page, clone) : null;
  if (live) {
    live.look(bodyOf(page)!, pairs);
    live.markUnprinted(pairs);
  } else {
    freeSwallowed(clone);
    markHiddenByMarkup(clone);
  }
  showWhatWaits(clone);
  if (scope === 'selection') copySelection(page, clone);
  if (live) fillFrames(page, clone, pairs, (frame, frameHosts) => preparePage(frame, frameHosts, 'article'));
  flattenShadows(hosts, pairs, live && ((shadow, copies) => live.look(shadow, copies)));
  const isDeclared = flattenDeclaredShadows(clone);
  unfoldStreamed(clone);
  const isUnwrapped = unwrapNoscript(clone);
  // Of what came in with them, too.
  if (hosts.length > 0 || isDeclared || isUnwrapped) releaseNames(clone);
  return clone;
}

/**
 * A document of its own, which is inert: an element's clone would belong to the live page and load its pictures again. Style
 * sheets are left out before they come into it, where the browser would read them, in a third of all the time; but what is
 * selected is told by its place among all nodes.
 */
function copyOf(page: Document, scope: Scope): Document {
  const html = findIn(page, ':root');
  if (scope === 'selection' || !html) return Node.prototype.cloneNode.call(page, true) as Document;
  const copy = Node.prototype.cloneNode.call(page, false) as Document;
  const root = copy.importNode(html, true);
  // In a drawing one may have elements in it, which would be missed in the pairs.
  for (const style of root.querySelectorAll('style')) if (!style.firstElementChild) style.remove();
  copy.append(root);
  return copy;
}

/** The clone's counterpart of an element of the page; a style sheet need not have one. */
export type Pairs = (original: Element) => Element | undefined;

/** Clone and original list their elements in the same order. */
function pairElements(page: Document, clone: Document): Pairs {
  let map: Map<Element, Element> | undefined;
  return (original) => {
    if (!map) {
      map = new Map();
      const clones = findAllIn(clone, ':not(style)');
      for (const [i, original] of findAllIn(page, ':not(style)').entries()) map.set(original, clones[i]!);
    }
    return map.get(original);
  };
}

/**
 * A form control or picture named "body" or "attributes" would stand in the way of that property of its document or
 * form ("DOM clobbering"). Names mean nothing to a reader, so they go, and such ids with them.
 */
export function releaseNames(clone: Document): void {
  const named = (name: string): Element[] =>
    arrayOf(Document.prototype.querySelectorAll.call(clone, `[${name}]:is(${NAMED})`));
  for (const element of named('name')) element.removeAttribute('name');
  for (const element of named('id')) {
    const id = element.getAttribute('id')!;
    if (id in Document.prototype || id in HTMLFormElement.prototype) element.removeAttribute('id');
  }
}

const NAMED = 'form, img, embed, object, iframe, input, button, select, textarea, output, fieldset';

const HIDING_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Share of the page's text; where more than that is hidden, a script shows it once it has run. */
const LARGEST_HIDDEN_SHARE = 0.5;

/** Characters of a hidden element that may be a part of the article. */
const LONG = 250;
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal]';

function markHiddenByMarkup(clone: Document): void {
  for (const element of clone.querySelectorAll('[hidden]')) element.setAttribute(HIDDEN, '');
  for (const element of arrayOf(clone.querySelectorAll('[style]')))
    if (HIDING_STYLE.test(element.getAttribute('style')!)) element.setAttribute(HIDDEN, '');
}

/**
 * Parts of a page that hide most of its text are shown by a script later: once it has run, or when readers come there. What
 * says the same as the rest does not wait, it is for windows of other sizes.
 */
function showWhatWaits(clone: Document): void {
  const parts: Element[] = [];
  let last: Element | null = null;
  for (const element of clone.querySelectorAll(`[${HIDDEN}]`)) {
    // What React streamed has its place elsewhere, see `unfoldStreamed`.
    if (element.id.startsWith('S:') || element.closest(DIALOG) || parts.at(-1)?.contains(element)) continue;
    // A paragraph by itself is as good a part as one with paragraphs, and may be short.
    if (element.localName === 'p') parts.push(element);
    // What lies in a box that is none is none.
    else if (!last?.contains(element)) {
      last = element;
      if (element.querySelector('p, h1') && isLong(element)) parts.push(element);
    }
  }
  if (parts.length === 0) return;
  const shown = shownParagraphs(clone);
  const waiting = parts.filter((part) => !isTwin(part, shown));
  const length = waiting.reduce((sum, part) => sum + textLength(part), 0);
  // Menus may be longer than the text.
  const main = clone.querySelector('main');
  const whole = main && waiting.every((part) => main.contains(part)) ? main : clone.body;
  if (length <= LARGEST_HIDDEN_SHARE * textLength(whole)) return;
  // The headings and lists between paragraphs wait with them.
  const parents = new Set(waiting.filter(({ localName }) => localName === 'p').map((p) => p.parentElement!));
  const beside = [...parents].flatMap(({ children }) => [...children].filter((child) => child.hasAttribute(HIDDEN)));
  for (const part of [...waiting, ...beside])
    for (const name of ['hidden', 'style', HIDDEN]) part.removeAttribute(name);
}

const isLong = (element: Element): boolean => element.textContent!.length >= LONG && textLength(element) >= LONG;

const shownParagraphs = (clone: Document): Set<string> =>
  new Set(
    [...clone.querySelectorAll('p')].filter((p) => !p.closest(`[${HIDDEN}]`)).map((p) => fold(p.textContent ?? '')),
  );

function isTwin(part: Element, shown: Set<string>): boolean {
  const all = part.localName === 'p' ? [part] : [...part.querySelectorAll('p')];
  const paragraphs = all.map((p) => fold(p.textContent ?? ''));
  return paragraphs.filter((text) => shown.has(text)).length * 2 > paragraphs.length;
}

/** Whether the page has a layout that can be asked. */
const isRendered = (page: Document): boolean =>
  !!viewOf(page) && typeof Element.prototype.checkVisibility === 'function' && !!bodyOf(page);

/** How many times longer than the rest of the page its `noscript` text must be to count as the page's content. */
const NOSCRIPT_SHARE = 1;

/**
 * Pages built by scripts may carry their whole text in `noscript` elements; where scripts ran, that text is a double. Whether
 * it was taken out of them.
 */
function unwrapNoscript(clone: Document): boolean {
  let counted: Counted | undefined;
  const blocks = [...clone.querySelectorAll('body noscript')].map((element) => {
    if (element.childElementCount > 0) return [element, element] as const;
    counted ??= countedIn(clone);
    return [element, parseNoscript(element, counted)] as const;
  });
  const inside = blocks.reduce((sum, [, content]) => sum + textLength(content), 0);
  if (inside < 200 || inside < NOSCRIPT_SHARE * textLength(clone.body)) return false;
  for (const [element, content] of blocks) {
    const division = clone.createElement('div');
    moveChildren(content, division);
    element.replaceWith(division);
  }
  return true;
}

/** Where scripts are enabled the parser leaves the content of `noscript` as text. Of one that is too much nothing is read. */
function parseNoscript(element: Element, counted: Counted): Element {
  const content = new DOMParser().parseFromString(element.textContent ?? '', 'text/html');
  return hostsBeside(content, counted) ? content.body : content.createElement('body');
}

const MACHINERY = ['script', 'style', 'noscript', 'template', 'link', 'svg:not(:has(text))'];

/** Takes away what no reader sees, which is half of many pages: scripts, styles, comments. */
export function removeMachinery(clone: Document): void {
  for (const selector of MACHINERY) removeAll(arrayOf(clone.querySelectorAll(selector)));
  const comments = clone.createTreeWalker(clone, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}
