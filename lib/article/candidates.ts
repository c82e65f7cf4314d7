import { Readability } from '@mozilla/readability';
import { cleanedPage } from './candidates/cleaned-page';
import { shelterTables } from './candidates/sheltered-tables';
import { MARK } from './marks';
import { HIDDEN, type Scope } from './prepare';
import { renamed } from './rename';
import { fold } from './text';

/** What the page says it is: an article, a discussion (whose comments are its content), or neither. */
export type Declared = 'article' | 'discussion' | null;

/**
 * The smallest share of the cleaned page's text that Readability's choice must have to be believed. Pages that say they
 * are articles may have much around them. Chosen on the development pages of WCXB, where 0.4 to 0.7 differ by 0.003 F1.
 */
const SMALLEST_SHARE = { article: 0.5, other: 0.7 };

/**
 * Readability tries again, less strictly, where it finds fewer characters: each try is a parse of the page. Where it did
 * so on WCXB's development pages, its result had 0.56 word F1 and the cleaned page's 0.68; on articles the two were equal.
 */
const RETRY_BELOW = { article: 500, other: 140 };

/** The element that holds what is to be read, out of the prepared page; null where nothing is. May take the page apart. */
export function chooseBody(page: Document, scope: Scope, declared: Declared): Element | null {
  for (const hidden of page.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  if (scope !== 'article') return everything(page, scope);
  removeNavigation(page);
  const proposed = proposeByReadability(page, declared === 'article' ? RETRY_BELOW.article : RETRY_BELOW.other);
  const cleaned = cleanedPage(page, declared === 'discussion');
  const smallest = declared === 'article' ? SMALLEST_SHARE.article : SMALLEST_SHARE.other;
  if (proposed && textLength(proposed) >= smallest * cleaned.textLength) return proposed;
  return cleaned.textLength > 0 ? cleaned.take() : proposed;
}

/**
 * Of what stands beside its best container, Readability makes a `div` unless the element is named here. A table turned
 * into a `div` loses its rows at the next parse, and quotes, code and headings lose what they are: so its own list is lengthened.
 */
const STAYS_AS_IT_IS =
  'DIV ARTICLE SECTION P OL UL TABLE DL PRE BLOCKQUOTE FIGURE DETAILS MAIN H2 H3 H4 H5 H6 HR'.split(' ');

/** The article's body as Readability finds it, in a document of its own, or null. */
function proposeByReadability(page: Document, charThreshold: number): Element | null {
  const copy = page.cloneNode(true) as Document;
  const putTablesBack = shelterTables(copy);
  const reader = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    charThreshold,
    // Read already, and better: Readability stops at the first object with a name.
    disableJSONLD: true,
  });
  const chosen = Object.assign(reader, { ALTER_TO_DIV_EXCEPTIONS: STAYS_AS_IT_IS }).parse()?.content ?? null;
  if (chosen) putTablesBack(chosen);
  return chosen;
}

function textLength(root: Element): number {
  let length = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += (walker.currentNode as Text).data.trim().length;
  return length;
}

const NAVIGATION =
  'nav, menu, dialog, select, [role="navigation"], [role="menu"], [role="menubar"], [role="search"], [role="dialog"], [role="alertdialog"]';

/** Takes away what is navigation by its element or role: less to read for whoever proposes. What was found in it stays. */
function removeNavigation(page: Document): void {
  const total = page.body.textContent?.length ?? 0;
  for (const element of page.querySelectorAll(NAVIGATION)) {
    const isFinding = element.closest(`[${MARK}]`) || element.querySelector(`[${MARK}]`);
    if (!isFinding && (element.textContent?.length ?? 0) < 0.4 * total) element.remove();
  }
}

const AROUND =
  'nav, footer, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], body > header';

/** All of the body: as it is where the person selected it, else without the site's own parts. */
function everything(page: Document, scope: Scope): Element | null {
  if (scope === 'body') for (const element of page.querySelectorAll(AROUND)) element.remove();
  const root = page.createElement('div');
  root.append(...page.body.childNodes);
  return fold(root.textContent ?? '') ? root : null;
}

/** A copy of all that the page shows, the site's own parts included; what buttons and dialogs say becomes plain text. */
export function wholePage(page: Document): Element {
  const root = page.createElement('div');
  root.append(...page.body.cloneNode(true).childNodes);
  for (const hidden of root.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  for (const element of root.querySelectorAll('button, dialog')) renamed(element, 'div');
  return root;
}
