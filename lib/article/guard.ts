import { PAGE_LIMITS } from './page-limits';

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

interface Counted {
  elements: number;
  textLength: number;
}

/**
 * Walks the page once, open shadow trees included, without recursion.
 *
 * A walker is used because a page can shadow `firstChild` and its like with a form control of that name.
 * Returns the elements that have an open shadow root, in document order. Throws `PageRefused`. `counted`: what was walked
 * before and is to be read together with this document.
 */
export function assertReadable(document: Document, counted: Counted = { elements: 0, textLength: 0 }): Element[] {
  const hosts: Element[] = [];
  const trees: { root: Node; depth: number }[] = [{ root: document, depth: 0 }];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    for (const { host, root, depth } of countTree(document, tree.root, tree.depth, counted)) {
      if (tree.root === document) hosts.push(host);
      trees.push({ root, depth });
    }
  }
  return hosts;
}

interface ShadowTree {
  host: Element;
  root: ShadowRoot;
  depth: number;
}

function countTree(document: Document, root: Node, startDepth: number, counted: Counted): ShadowTree[] {
  const shadows: ShadowTree[] = [];
  const walker = Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let depth = startDepth + 1;
  for (let node = walker.firstChild(); node; ) {
    if (node.nodeType === Node.TEXT_NODE) counted.textLength += (node as Text).data.length;
    else {
      counted.elements++;
      const shadow = shadowRootOf(node as Element);
      if (shadow) shadows.push({ host: node as Element, root: shadow, depth });
    }
    refuseBeyondLimits(depth, counted);
    node = walker.firstChild();
    if (node) depth++;
    while (!node) {
      node = walker.nextSibling();
      if (node) break;
      if (!walker.parentNode() || walker.currentNode === root) return shadows;
      depth--;
    }
  }
  return shadows;
}

function refuseBeyondLimits(depth: number, { elements, textLength }: Counted): void {
  const { depth: deepest, elements: most, textLength: longest } = PAGE_LIMITS;
  if (depth > deepest) throw new PageRefused('too-deep', `The page is nested more than ${deepest} elements deep.`);
  if (elements > most) throw new PageRefused('too-large', `The page has more than ${most} elements.`);
  if (textLength > longest) throw new PageRefused('too-large', `The page has more than ${longest} characters.`);
}

const shadowRootGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/** The open shadow root, even where a form control named `shadowRoot` hides the property. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return shadowRootGetter?.call(element) ?? null;
}
