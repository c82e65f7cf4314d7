/**
 * Leaves in the clone's body only what is selected in the page. The places are found again by their paths, since
 * copying the range itself would make elements of the live page, and load their pictures.
 */
export function copySelection(page: Document, clone: Document): void {
  const selection = page.defaultView?.getSelection();
  const content = clone.createDocumentFragment();
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const { startContainer, startOffset, endContainer, endOffset } = selection!.getRangeAt(i);
    const start = follow(clone, pathTo(startContainer));
    const end = follow(clone, pathTo(endContainer));
    if (!start || !end) continue;
    const range = clone.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    content.append(range.cloneContents());
  }
  clone.body.replaceChildren(content);
}

function pathTo(node: Node): number[] {
  const path: number[] = [];
  for (let at = node, parent = parentOf(at); parent; at = parent, parent = parentOf(at)) {
    path.unshift(Array.prototype.indexOf.call(childrenOf(parent), at));
  }
  return path;
}

function follow(root: Node, path: number[]): Node | undefined {
  let node: Node | undefined = root;
  for (const index of path) node = node?.childNodes[index];
  return node;
}

// Through the prototype, because a form's control of that name would hide the property.
const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get!;
const childrenGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')!.get!;
const parentOf = (node: Node): Node | null => parentGetter.call(node);
const childrenOf = (node: Node): ArrayLike<Node> => childrenGetter.call(node);
