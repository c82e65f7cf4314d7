import { Readability } from '@mozilla/readability';
import { BESIDE } from './beside';
import { chooseBlocks } from './blocks';
import { shareClasses } from './class-names';
import { addLeadPicture, findLeadPicture } from './lead-picture';
import { dropLogos } from './logos';
import { HIDDEN, type Scope } from './prepare';
import { renamed } from './rename';
import { countWords, fold } from './text';
import { arrayOf, moveChildren, removeAll } from './tree';

/** What is to be read, and what the page has beside it. */
export interface Choice {
  body: Element;
  /** Texts of paragraphs that were not chosen, in page order. */
  unwanted: string[];
  /** How sure that it is what a reader came for, 0 to 1; 1 where they said what they want. */
  confidence: number;
}

/** Of fewer words the block model makes no article; Readability, which needs one container only, may. */
const FEWEST_WORDS = 40;

/**
 * What is to be read out of the prepared page; null where there is nothing. May take the page apart. `isArticle`: whether the page calls
 * itself one; `dates`, `answers`: what is printed of the days of events, and the lines that answer questions, as `bare` text.
 */
export function chooseBody(
  page: Document,
  scope: Scope,
  { url, title, siteName }: { url: string; title: string; siteName: string | null },
  { isArticle, dates, answers }: { isArticle: boolean; dates: Set<string>; answers: Set<string> },
): Choice | null {
  removeAll(arrayOf(page.querySelectorAll(`[${HIDDEN}]`)));
  if (scope !== 'article') return choiceOf(everything(page, scope), 1);
  const shown = siteName ? [title, siteName] : [title];
  const choice = chooseBlocks(page, { url, title, shown, isArticle, dates, answers });
  if (!choice) return null;
  if (choice.words < FEWEST_WORDS && nesting(page.body) <= MOST_NESTED) {
    const proposed = proposeByReadability(page);
    if (proposed && countWords(proposed.textContent ?? '', null) > FEWEST_WORDS)
      return choiceOf(proposed, choice.confidence);
  }
  const lead = choice.opening && findLeadPicture(page, title, choice.opening, url)?.cloneNode(true);
  const body = choice.take();
  dropLogos(body, url);
  if (lead) addLeadPicture(body, lead as Element);
  return { body, unwanted: choice.unwanted, confidence: choice.confidence };
}

/**
 * Depths of all elements together. Readability counts an element's text once for each `div` around it: with as many it takes a
 * quarter of a second, with twenty times as many eleven.
 */
const MOST_NESTED = 200_000;

/** The depths of all elements below `root` together, which is 1 deep; any number above the most where there are more. */
function nesting(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let [sum, depth] = [0, 1];
  while (sum <= MOST_NESTED) {
    if (walker.firstChild()) depth++;
    else while (!walker.nextSibling()) if (!walker.parentNode() || --depth === 1) return sum;
    sum += depth;
  }
  return sum;
}

const choiceOf = (body: Element | null, confidence: number): Choice | null =>
  body && { body, unwanted: [], confidence };

/**
 * Of what stands beside its best container, Readability makes a `div` unless the element is named here. A table turned
 * into a `div` loses its rows at the next parse, and quotes, code and headings lose what they are: so its own list is lengthened.
 */
const STAYS_AS_IT_IS =
  'DIV ARTICLE SECTION P OL UL TABLE DL PRE BLOCKQUOTE FIGURE DETAILS MAIN H2 H3 H4 H5 H6 HR'.split(' ');

/** The article's body as Readability finds it, in a document of its own, or null. */
function proposeByReadability(page: Document): Element | null {
  const copy = page.cloneNode(true) as Document;
  shareClasses(page, copy);
  const reader = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    // Read already, and better: Readability stops at the first object with a name.
    disableJSONLD: true,
  });
  return Object.assign(reader, { ALTER_TO_DIV_EXCEPTIONS: STAYS_AS_IT_IS }).parse()?.content ?? null;
}

const AROUND = `nav, footer, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], body > header, [${BESIDE}="overlay"]`;

/** All of the body: as it is where the person selected it, else without the site's own parts. */
function everything(page: Document, scope: Scope): Element | null {
  if (scope === 'body') removeAll(page.querySelectorAll(AROUND));
  const root = page.createElement('div');
  moveChildren(page.body, root);
  return fold(root.textContent ?? '') ? root : null;
}

/** A copy of all that the page shows, the site's own parts included; what buttons and dialogs say becomes plain text. */
export function wholePage(page: Document): Element {
  const root = page.createElement('div');
  moveChildren(page.body.cloneNode(true), root);
  removeAll(root.querySelectorAll(`[${HIDDEN}]`));
  for (const element of root.querySelectorAll('button, dialog')) renamed(element, 'div');
  return root;
}
