import { LANGUAGES } from '../words';
import { MARK } from './marks';
import { anyOf, plainQuotes } from './phrases';
import { bare, fold, isBlock } from './text';

/** Characters of such a box at most. */
const LONGEST = 400;
/** Share of the page's text; a page that is such an offer and little more is about it. */
const LARGEST_SHARE = 0.4;
/** Letters that a text must have to be known again by them. */
const SHORTEST_TEXT = 8;
const CONTROLS = 'button, input:not([type="hidden"]), form, [role="button"]';
const ADDRESS =
  'input[type="email"], input[name*="email" i], input[placeholder*="email" i], input[placeholder*="e-mail" i]';
const ENTRY = `${ADDRESS}, input:not([type]), input[type="text"]`;
/** What such a box is not and does not hold; a button that opens a panel belongs to a text. */
const TEXT = `h1, pre, code, table, blockquote, article, main, [role="main"], details, [aria-expanded], [${MARK}]`;

const SUBMIT = 'input[type="submit"], input[type="button"]';

const NAMES = LANGUAGES.flatMap(({ newsletters }) => newsletters.names);
const VERBS = LANGUAGES.flatMap(({ newsletters }) => newsletters.verbs);
const NAME = new RegExp(anyOf(NAMES), 'iu');
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
  const most = Math.min(LONGEST, LARGEST_SHARE * (page.body.textContent?.length ?? 0));
  const boxes = new Set<Element>();
  const look = onceEach((element) => shortText(element, most));
  for (const control of page.querySelectorAll(CONTROLS)) {
    const box = boxOf(control, look);
    if (box) boxes.add(box);
  }
  return new Set([...boxes].flatMap(textsOf).filter((text) => text.length >= SHORTEST_TEXT));
}

function textsOf(box: Element): string[] {
  const copy = box.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('button, input, select, textarea')) control.remove();
  return [copy, ...copy.querySelectorAll('*')].filter(isBlock).map((block) => bare(block.textContent ?? ''));
}

type Look = (element: Element) => string | null;

/** Controls stand side by side and share what is around them. */
function onceEach(look: Look): Look {
  const seen = new Map<Element, string | null>();
  return (element) => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const text = look(element);
    seen.set(element, text);
    return text;
  };
}

/** How much longer a text may be with the white space of its markup. */
const WHITE_SPACE = 6;

/** What the element says, with its buttons; null where it is too long for such a box or holds what no such box holds. */
function shortText(element: Element, most: number): string | null {
  // The cheapest question first: most of what is asked about is too long.
  if ((element.textContent?.length ?? 0) > WHITE_SPACE * most) return null;
  const text = sayings(element);
  return text.length > most || element.matches(TEXT) || element.querySelector(TEXT) ? null : text;
}

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

/** The element's text, with what its buttons say. */
function sayings(element: Element): string {
  const buttons = [element, ...element.querySelectorAll(SUBMIT)].filter((button) => button.matches(SUBMIT));
  const values = buttons.map((button) => button.getAttribute('value') ?? '');
  return plainQuotes(fold([element.textContent ?? '', ...values].join(' ')));
}
