import { LANGUAGES } from '../words';
import { MARK } from './marks';
import { anyOf, plainQuotes } from './phrases';
import { blockText, fold, isBlock } from './text';
import type { LeftOut } from './types';

/** Characters of such a box at most. */
const LONGEST = 400;
/** Share of the page's text; a page that is such an offer and little more is about it. */
const LARGEST_SHARE = 0.4;
const CONTROLS = 'button, input:not([type="hidden"]), form, [role="button"]';
const ADDRESS =
  'input[type="email"], input[name*="email" i], input[placeholder*="email" i], input[placeholder*="e-mail" i]';
const ENTRY = `${ADDRESS}, input:not([type]), input[type="text"]`;
/** What such a box is not and does not hold; a button that opens a panel belongs to a text. */
const TEXT = `h1, pre, code, table, blockquote, article, main, [role="main"], details, [aria-expanded], [${MARK}]`;

const SUBMIT = 'input[type="submit"], input[type="button"]';
const AROUND = 'nav, footer, aside, header, dialog, [role="dialog"]';

const NAMES = LANGUAGES.flatMap(({ newsletters }) => newsletters.names);
const VERBS = LANGUAGES.flatMap(({ newsletters }) => newsletters.verbs);
const NAME = new RegExp(anyOf(NAMES), 'iu');
const SUBSCRIBES = new RegExp(anyOf([...NAMES, ...VERBS]), 'iu');

/**
 * Takes away short boxes that offer a newsletter: they name one and hold a field or a button to subscribe, or hold a field
 * for an address and ask to subscribe. A button to reply or share beside a text that mentions newsletters is no such
 * control. To be done before controls are dropped, since they are what tells an offer from a text about one. Returns
 * what was removed from the content; what stood around it is none of the reader's business.
 */
export function removePromotions(page: Document): LeftOut[] {
  const leftOut: LeftOut[] = [];
  const most = Math.min(LONGEST, LARGEST_SHARE * (page.body.textContent?.length ?? 0));
  for (const control of page.querySelectorAll(CONTROLS)) {
    const box = page.contains(control) ? boxOf(control, most) : null;
    if (!box) continue;
    const text = fold(blockText(box)).slice(0, 200);
    if (text && !box.closest(AROUND)) leftOut.push({ step: 'promotions', reason: 'newsletter', text });
    box.remove();
  }
  return leftOut;
}

/** The largest short block around a control that offers a newsletter. */
function boxOf(control: Element, most: number): Element | null {
  const subscribes = SUBSCRIBES.test(sayings(control));
  let box: Element | null = null;
  for (let at: Element | null = control; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.matches(TEXT) || at.querySelector(TEXT)) break;
    const text = sayings(at);
    if (text.length > most) break;
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
