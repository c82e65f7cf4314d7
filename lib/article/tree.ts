/** Whether an element has more children than `most`: on a long list, counting them for each anew takes the time of its square. */
export function hasMoreChildren(element: Element, most: number): boolean {
  let child = element.firstElementChild;
  for (let left = most; child && left > 0; left--) child = child.nextElementSibling;
  return child !== null;
}

/** The classes of an element as they are written, '' where it has none: as a property they are read in half the time. */
export function classOf(element: Element): string {
  // Of a drawing the property is an object.
  const { className } = element as { className: unknown };
  return typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
}

/**
 * What any of these selectors finds below `root`, in document order. A browser is done with each by itself in half the time that a
 * list of them takes, or in a tenth where it knows that the page has no such class or attribute; most pages have at most one of a list.
 */
export function findAny(root: ParentNode, selectors: readonly string[]): Element[] {
  const found = selectors.map((selector) => root.querySelectorAll(selector)).filter(({ length }) => length > 0);
  if (found.length === 0) return [];
  return arrayOf(found.length === 1 ? found[0]! : root.querySelectorAll(selectors.join()));
}

/** The elements below a node, in document order. To go through the list of a selector that finds all takes seven times as long. */
export function elementsBelow(root: Node): Element[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  for (let element = walker.nextNode(); element; element = walker.nextNode()) found.push(element as Element);
  return found;
}

/** What a selector has found, as an array: by index that takes a fifth of the time of a loop over the list itself. */
export function arrayOf(list: NodeListOf<Element>): Element[] {
  const found: Element[] = [];
  for (let i = 0, { length } = list; i < length; i++) found.push(list[i]!);
  return found;
}

/**
 * Moves all that is in a node to the end of another. One by one: a list of over 120,000, which pages of plain lines may have, has
 * no room on the stack.
 */
export function moveChildren(from: Node, to: Node): void {
  for (let node = from.firstChild; node; node = from.firstChild) to.appendChild(node);
}

/**
 * Removes elements that are in document order. What lies in one that is gone is gone with it: to take it out of that, too, takes
 * the square of the page where they lie in each other, 7 s for 500 around 100,000 elements.
 */
export function removeAll(elements: Iterable<Element>): void {
  let last: Element | null = null;
  for (const element of elements) {
    if (last?.contains(element)) continue;
    element.remove();
    last = element;
  }
}

/** Puts what is in an element in its place. */
export function unwrap(element: Element): void {
  const content = element.ownerDocument.createDocumentFragment();
  moveChildren(element, content);
  element.replaceWith(content);
}

/** Puts nodes in the place of an element, however many. */
export function replaceByAll(element: Element, nodes: Iterable<Node>): void {
  const content = element.ownerDocument.createDocumentFragment();
  for (const node of nodes) content.appendChild(node);
  element.replaceWith(content);
}
