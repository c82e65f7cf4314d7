import { LANGUAGES } from '../words';
import { askOnce } from './ask-once';
import { MARK } from './marks';
import { anyOf, plainQuotes } from './phrases';
import { bare, fold, isBlock, textLengthUpTo } from './text';

/** Characters of such a box at most. */
const LONGEST = 400;
/** Share of the page's text; a page that is such an offer and little more is about it. */
const LARGEST_SHARE = 0.4;
/** Letters that a text must have to be known again by them. */
const SHORTEST_TEXT = 8;
const CONTROLS = ['button', 'input:not([type="hidden"])', 'form', '[role="button"]'];
const ADDRESS =
  'input[type="email"], input[name*="email" i], input[placeholder*="email" i], input[placeholder*="e-mail" i]';
const ENTRY = `${ADDRESS}, input:not([type]), input[type="text"]`;
/** What such a box is not and does not hold; a button that opens a panel belongs to a text. */
const TEXT = `h1, pre, code, table, blockquote, article, main, [role="main"], details, [aria-expanded], [${MARK}]`;

const SUBMIT = 'input[type="submit"], input[type="button"]';

const NAMES = LANGUAGES.flatMap(({ newsletters }) => newsletters.names);
const VERBS = LANGUAGES.flatMap(({ newsletters }) => newsletters.verbs);
const NAME = new RegExp(anyOf(NAMES), 'iu');
/** A first look, without the borders of words. */
const MAY_NAME = new RegExp(NAMES.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]"), 'i');
const SUBSCRIBES = new RegExp(anyOf([...NAMES, ...VERBS]), 'iu');

/**
 * The texts of short boxes that offer a newsletter, and of the blocks in them, without what their controls say. Such a box
 * names a newsletter and holds a field or a button to subscribe, or holds a field for an address and asks to subscribe; a
 * button to reply or share beside a text that mentions newsletters is no such control.
 *
 * To be asked before controls are dropped, since they tell an offer from a text about one. Texts, because extractors
 * rebuild such boxes; the boxes stay, because without them extractors choose differently.
 */
export function promotionsIn(page: Document): Set<string> {
  const most = Math.min(LONGEST, LARGEST_SHARE * textLengthUpTo(page.body, LONGEST / LARGEST_SHARE));
  const boxes = new Set<Element>();
  // Controls stand side by side and share what is around them.
  const lengthUpToMost = askOnce((element: Element) => {
    let length = 0;
    for (let node = element.firstChild; node && length <= WHITE_SPACE * most; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) length += (node as Text).data.trim().length;
      else if (node.nodeType === Node.ELEMENT_NODE) length += lengthUpToMost(node as Element);
    }
    return length;
  });
  const isShort = (element: Element) => lengthUpToMost(element) <= WHITE_SPACE * most;
  const mayOffer = askOnce(
    (element: Element) => MAY_NAME.test(saying(element)) || element.querySelector(ADDRESS) !== null,
  );
  const look = askOnce((element: Element) => (isShort(element) ? shortText(element, most) : null));
  for (const control of CONTROLS.flatMap((selector) => [...page.querySelectorAll(selector)])) {
    const around = outermost(control, isShort);
    const box = around && mayOffer(around) ? boxOf(control, look) : null;
    if (box) boxes.add(box);
  }
  return new Set([...boxes].flatMap(textsOf).filter((text) => text.length >= SHORTEST_TEXT));
}

function textsOf(box: Element): string[] {
  const copy = box.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('button, input, select, textarea')) control.remove();
  return [copy, ...copy.querySelectorAll('*')].filter(isBlock).map((block) => bare(block.textContent ?? ''));
}

/** How much longer a text may be with the white space of its markup. */
const WHITE_SPACE = 6;

/** The highest element around a control whose text is still short; null where its own is not. */
function outermost(control: Element, isShort: (element: Element) => boolean): Element | null {
  let around: Element | null = null;
  for (let at: Element | null = control; at && at.localName !== 'body' && isShort(at); at = at.parentElement)
    around = at;
  return around;
}

/** What the element says, with its buttons; null where it is too long for such a box or holds what no such box holds. */
function shortText(element: Element, most: number): string | null {
  const text = plainQuotes(fold(saying(element)));
  return text.length > most || element.matches(TEXT) || element.querySelector(TEXT) ? null : text;
}

type Look = (element: Element) => string | null;

/** The largest short block around a control that offers a newsletter. */
function boxOf(control: Element, look: Look): Element | null {
  const subscribes = SUBSCRIBES.test(look(control) ?? '');
  let box: Element | null = null;
  for (let at: Element | null = control; at && at.localName !== 'body'; at = at.parentElement) {
    const text = look(at);
    if (text === null) break;
    if (isBlock(at) && offersNewsletter(at, text, subscribes)) box = at;
  }
  return box;
}

const offersNewsletter = (box: Element, text: string, subscribes: boolean): boolean =>
  (NAME.test(text) && (subscribes || !!box.querySelector(ENTRY))) ||
  (SUBSCRIBES.test(text) && !!box.querySelector(ADDRESS));

/** The element's text as it is written, with what its buttons say. */
function saying(element: Element): string {
  const buttons = [element, ...element.querySelectorAll(SUBMIT)].filter((button) => button.matches(SUBMIT));
  const values = buttons.map((button) => button.getAttribute('value') ?? '');
  return [element.textContent ?? '', ...values].join(' ');
}
