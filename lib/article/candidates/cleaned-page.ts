import { fold, isBlock } from '../text';

const NEVER =
  'nav, aside, dialog, menu, button, select, input, textarea, iframe, [role="navigation"], [role="banner"], [role="contentinfo"], ' +
  '[role="search"], [role="dialog"], [role="alertdialog"], [role="alert"], [role="complementary"], [role="menu"], [role="menubar"], ' +
  '[role="tablist"], [role="toolbar"], [aria-hidden="true"]';

/** Words in a class or id that name a part around the content. Whole words only: "with-sidebar" is no sidebar. */
const AROUND = new Set(
  (
    'nav navbar navigation menu submenu megamenu footer sidebar breadcrumb breadcrumbs cookie cookies consent gdpr newsletter ' +
    'subscribe subscription signup share sharing social sharedaddy related recommended recommendations popup modal overlay banner ' +
    'ad ads advert advertisement adsbygoogle sponsor sponsored promo pagination pager skip toolbar toc login signin search ' +
    'widget-area copyright disclaimer minicart cart wishlist masthead topbar offcanvas drawer'
  ).split(' '),
);

interface Measure {
  text: number;
  linked: number;
  links: number;
}

/** The page without what stands around its content: navigation, footers, lists of links. Takes the page apart. */
export function cleanedPage(page: Document): Element {
  const body = page.createElement('div');
  body.append(...contentRoot(page).childNodes);
  for (const element of body.querySelectorAll(NEVER)) element.remove();
  const total = fold(body.textContent ?? '').length;
  const measures = measure(body);
  for (const element of [...body.querySelectorAll('*')]) {
    if (!body.contains(element)) continue;
    const size = measures.get(element);
    if (size && isAround(element, size, total)) element.remove();
  }
  return body;
}

/** The `main` element where it holds most of the text, else the body. */
function contentRoot(page: Document): Element {
  const all = page.body.textContent?.length ?? 0;
  const main = [...page.querySelectorAll('main, [role="main"]')].find((m) => (m.textContent?.length ?? 0) > 0.3 * all);
  return main ?? page.body;
}

function measure(root: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  for (const element of [...root.querySelectorAll('*'), root].reverse()) {
    const sum: Measure = { text: 0, linked: 0, links: 0 };
    measures.set(element, sum);
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) sum.text += fold((node as Text).data).length;
      else {
        const part = measures.get(node as Element);
        if (part) {
          sum.text += part.text;
          sum.linked += part.linked;
          sum.links += part.links;
        }
      }
    }
    if (element.localName === 'a') {
      sum.linked = sum.text;
      sum.links = 1;
    }
  }
  return measures;
}

function isAround(element: Element, size: Measure, total: number): boolean {
  const share = total > 0 ? size.text / total : 0;
  if (element.localName === 'footer' || (element.localName === 'header' && !element.closest('article'))) {
    if (share < 0.3 && !(element.localName === 'header' && element.querySelector('h1'))) return true;
  }
  if (share < 0.4 && namesAround(element)) return true;
  return isBlock(element) && isLinkList(size);
}

function namesAround(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase();
  return names.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/).some((word) => AROUND.has(word));
}

/** Several links with little text each and hardly any between them. */
function isLinkList({ text, linked, links }: Measure): boolean {
  return links >= 3 && linked / text > 0.75 && linked / links < 25;
}
