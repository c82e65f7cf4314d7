import { textLength } from '../text';
import { findAllIn, styleSheetsOf } from './dom';

/** Share of the page's text that one part, and all of them together, may hold: some styles forbid printing the text itself. */
const LARGEST_PART = 0.3;
const LARGEST_SHARE = 0.6;
/** What is dropped to save ink or because paper cannot play it is content all the same. */
const ON_SCREEN_ONLY = 'figure, picture, img, video, audio, iframe, table, pre, math, svg, canvas, details, dl';
const CONTENT = 'h1, article, main, [role="main"]';

/**
 * The parts of a live page that its author leaves out on paper: menus, share bars, adverts. Style sheets of other origins
 * cannot be asked. `twinOf` gives an element's counterpart in the clone.
 */
export function unprintedParts(
  page: Document,
  clone: Document,
  twinOf: (element: Element) => Element | undefined,
): Element[] {
  const selectors = [...styleSheetsOf(page)].flatMap((sheet) => hidingSelectors(sheet));
  if (selectors.length === 0) return [];
  const whole = textLength(clone.body);
  const parts = new Set<Element>();
  for (const selector of selectors) {
    for (const element of matching(page, selector)) {
      const twin = twinOf(element);
      if (twin && isPart(twin, whole)) parts.add(twin);
    }
  }
  const topmost = [...parts].filter((part) => !hasAncestorIn(part, parts));
  const length = topmost.reduce((sum, part) => sum + textLength(part), 0);
  return length <= LARGEST_SHARE * whole ? topmost : [];
}

function isPart(twin: Element, whole: number): boolean {
  if (twin.matches(`${ON_SCREEN_ONLY}, ${CONTENT}, body, html`) || twin.querySelector(CONTENT)) return false;
  const length = textLength(twin);
  return length > 0 && length <= LARGEST_PART * whole;
}

function hasAncestorIn(element: Element, set: Set<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

/** Selectors of what a sheet hides on paper and not on the screen. */
function hidingSelectors(sheet: CSSStyleSheet, isPrint = forPrint(sheet.media)): string[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => selectorsOf(rule, isPrint));
  } catch {
    // Of another origin: its rules may not be read.
    return [];
  }
}

function selectorsOf(rule: CSSRule, isPrint: boolean): string[] {
  if ('styleSheet' in rule) {
    const { styleSheet, media } = rule as CSSImportRule;
    return styleSheet ? hidingSelectors(styleSheet, isPrint || forPrint(media)) : [];
  }
  if ('media' in rule) {
    const { media, cssRules } = rule as CSSMediaRule;
    return isPrint || forPrint(media) ? [...cssRules].flatMap((inner) => selectorsOf(inner, true)) : [];
  }
  if (!isPrint || !('selectorText' in rule)) return [];
  const { selectorText, style } = rule as CSSStyleRule;
  return style.display === 'none' ? [selectorText] : [];
}

/** "print", "only print and (…)": not the screen, too. */
const forPrint = ({ mediaText }: MediaList): boolean =>
  /^(?:only )?print\b/i.test(mediaText) && !mediaText.includes(',');

function matching(page: Document, selector: string): Element[] {
  try {
    return findAllIn(page, selector);
  } catch {
    // A selector that only style sheets know, such as one within a shadow tree.
    return [];
  }
}
