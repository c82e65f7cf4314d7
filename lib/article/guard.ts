import { COSTLY, PAGE_LIMITS } from './page-limits';

/** The page is deeper or larger than can be read without risking its tab. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused';

  constructor(
    readonly code: 'too-deep' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/** What pages that are read together have so far. */
export interface Counted {
  elements: number;
  textLength: number;
  costly: number;
}

/** What a document has to which others are to be added; not its text, of which those may be a part. */
export const countedIn = (document: Document): Counted => ({
  elements: document.getElementsByTagName('*').length,
  textLength: 0,
  costly: document.querySelectorAll(COSTLY.join()).length,
});

/**
 * Walks the page's elements once, open shadow trees included, without recursion, and its text, which needs no depth.
 *
 * A walker is used because a page can shadow `firstChild` and its like with a form control of that name.
 * Returns the elements that have an open shadow root, in document order. Throws `PageRefused`. `counted`: what was walked
 * before and is to be read together with this document.
 */
export function assertReadable(
  document: Document,
  counted: Counted = { elements: 0, textLength: 0, costly: 0 },
): Element[] {
  const hosts: Element[] = [];
  const trees: { root: Node; depth: number }[] = [{ root: document, depth: 0 }];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    for (const { host, root, depth } of countElements(document, tree.root, tree.depth, counted)) {
      if (tree.root === document) hosts.push(host);
      trees.push({ root, depth });
    }
    countCostly(document, tree.root, counted);
    countText(document, tree.root, counted);
  }
  return hosts;
}

/** The same for what the page can be read without: null where it would be too much beside the page. */
export function hostsBeside(content: Document, counted: Counted): Element[] | null {
  try {
    return assertReadable(content, counted);
  } catch (error) {
    if (error instanceof PageRefused) return null;
    throw error;
  }
}

interface ShadowTree {
  host: Element;
  root: ShadowRoot;
  depth: number;
}

function countElements(document: Document, root: Node, startDepth: number, counted: Counted): ShadowTree[] {
  const shadows: ShadowTree[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  let depth = startDepth + 1;
  for (let element = walker.firstChild() as Element | null; element; ) {
    counted.elements++;
    refuseBeyondLimits(depth, counted);
    const shadow = shadowRootOf(element);
    if (shadow) shadows.push({ host: element, root: shadow, depth });
    element = walker.firstChild() as Element | null;
    if (element) depth++;
    while (!element) {
      element = walker.nextSibling() as Element | null;
      if (element) break;
      if (!walker.parentNode() || walker.currentNode === root) return shadows;
      depth--;
    }
  }
  return shadows;
}

function countText(document: Document, root: Node, counted: Counted): void {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) counted.textLength += (text as Text).length;
  refuseBeyondLimits(0, counted);
}

function countCostly(document: Document, root: Node, counted: Counted): void {
  const { querySelectorAll } = root === document ? Document.prototype : DocumentFragment.prototype;
  for (const selector of COSTLY) counted.costly += querySelectorAll.call(root, selector).length;
}

function refuseBeyondLimits(depth: number, { elements, textLength, costly }: Counted): void {
  const { depth: deepest, elements: most, textLength: longest, costly: mostCostly } = PAGE_LIMITS;
  if (depth > deepest) throw new PageRefused('too-deep', `The page is nested more than ${deepest} elements deep.`);
  if (elements > most) throw new PageRefused('too-large', `The page has more than ${most} elements.`);
  if (costly > mostCostly)
    throw new PageRefused('too-large', `The page has more than ${mostCostly} forms, videos and audio players.`);
  if (textLength > longest) throw new PageRefused('too-large', `The page has more than ${longest} characters.`);
}

const shadowRootGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/** The open shadow root, even where a form control named `shadowRoot` hides the property. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return shadowRootGetter?.call(element) ?? null;
}
