import { isBlock } from '../text';

/** What the cleaned page would hold, counted before anything is removed. */
export interface CleanedPage {
  textLength: number;
  /** Removes the rest from the page and returns what is left. */
  take(): Element;
}

const NEVER = new Set('nav aside dialog menu button select input textarea iframe option'.split(' '));
const NEVER_ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog alert complementary menu menubar tablist toolbar'.split(' '),
);

/** Words in a class or id that name a part around the content. Whole words only: "with-sidebar" is no sidebar. */
const AROUND = new Set(
  (
    'nav navbar navigation menu submenu megamenu footer sidebar breadcrumb breadcrumbs cookie cookies consent gdpr newsletter ' +
    'subscribe subscription signup share sharing social sharedaddy related recommended recommendations popup modal overlay banner ' +
    'ad ads advert advertisement adsbygoogle sponsor sponsored promo pagination pager skip toolbar toc login signin search ' +
    'copyright disclaimer minicart cart wishlist masthead topbar offcanvas drawer'
  ).split(' '),
);
/** A part around the content is a small part; one with more of the page's text is named for something else. */
const LARGEST_SHARE = 0.4;
const LARGEST_FOOTER = 0.3;

/** The page without what stands around its content: navigation, footers, lists of links, and comments where it is no discussion. */
export function cleanedPage(page: Document, isDiscussion: boolean): CleanedPage {
  const root = contentRoot(page);
  const measures = measure(root);
  const total = measures.get(root)!.text;
  const around: Element[] = [];
  let left = total;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    const size = measures.get(element)!;
    if (!isNever(element) && !isAround(element, size, total, isDiscussion)) return NodeFilter.FILTER_SKIP;
    around.push(element);
    left -= size.text;
    return NodeFilter.FILTER_REJECT;
  });
  // The filter skips or rejects every element, so that this one call walks the whole tree.
  walker.nextNode();
  return { textLength: left, take: () => takeFrom(root, around) };
}

function takeFrom(root: Element, around: Element[]): Element {
  for (const element of around) element.remove();
  const body = root.ownerDocument.createElement('div');
  body.append(...root.childNodes);
  return body;
}

/** The `main` element where it holds a good part of the text, else the body. */
function contentRoot(page: Document): Element {
  const all = page.body.textContent?.length ?? 0;
  const mains = [...page.querySelectorAll('main, [role="main"]')];
  return mains.find((main) => (main.textContent?.length ?? 0) > 0.3 * all) ?? page.body;
}

/** Characters of text, of linked text, and the number of links, what can never be content left out. */
interface Measure {
  text: number;
  linked: number;
  links: number;
}

function measure(root: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  // Backwards in document order children come before their parents.
  for (const element of [root, ...root.querySelectorAll('*')].reverse()) {
    const sum: Measure = { text: 0, linked: 0, links: 0 };
    measures.set(element, sum);
    if (isNever(element)) continue;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) sum.text += (node as Text).data.trim().length;
      else if (node.nodeType === Node.ELEMENT_NODE) add(sum, measures.get(node as Element)!);
    }
    if (element.localName === 'a') {
      sum.linked = sum.text;
      sum.links = 1;
    }
  }
  return measures;
}

function add(sum: Measure, part: Measure): void {
  sum.text += part.text;
  sum.linked += part.linked;
  sum.links += part.links;
}

function isNever(element: Element): boolean {
  if (NEVER.has(element.localName) || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  return role !== null && NEVER_ROLES.has(role);
}

function isAround(element: Element, size: Measure, total: number, isDiscussion: boolean): boolean {
  const share = total > 0 ? size.text / total : 0;
  if (element.localName === 'footer' && share < LARGEST_FOOTER) return true;
  if (element.localName === 'header' && share < LARGEST_FOOTER && !element.querySelector('h1')) {
    if (!element.closest('article')) return true;
  }
  if (!isDiscussion && isComments(element) && total - size.text >= ENOUGH_WITHOUT_COMMENTS) return true;
  return (share < LARGEST_SHARE && namesAround(element)) || (isBlock(element) && isLinkList(size));
}

function namesAround(element: Element): boolean {
  return wordsOf(element).some((word) => AROUND.has(word));
}

const wordsOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase());

/** Characters of text that make a page something else than its comments. */
const ENOUGH_WITHOUT_COMMENTS = 2_500;

const isComments = (element: Element): boolean =>
  /^(comments?|disqus_thread|respond)$|\bcomments?-(area|list|section|wrap(per)?|container)\b/i.test(
    element.getAttribute('id') ?? '',
  ) ||
  /(^|\s)(comments|comments?-(area|list|section|wrap(per)?|container))(\s|$)/i.test(
    element.getAttribute('class') ?? '',
  );

/** Several links with little text each and hardly any text between them. */
function isLinkList({ text, linked, links }: Measure): boolean {
  return links >= 3 && linked > 0.75 * text && linked / links < 25;
}
