import type { RefineStep } from './types';

const BLOCK =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|main|ol|p|pre|section|table|ul)$/;
const WRAPPER = /^(div|section|article|main|header|center|hgroup|form|fieldset|footer|aside|span|font|label)$/;

/** Wrappers mean nothing to a reader: around blocks they go, around text they become a paragraph. */
export const wrappers: RefineStep = {
  name: 'wrappers',
  run({ root }) {
    // Innermost first, so that each is judged by what is left inside it.
    for (const element of [...root.querySelectorAll('*')].reverse()) {
      if (WRAPPER.test(element.localName) && element.attributes.length === 0) unwrap(element);
    }
  },
};

function unwrap(element: Element): void {
  const hasBlocks = [...element.children].some((child) => BLOCK.test(child.localName));
  if (!BLOCK.test(element.localName)) {
    element.replaceWith(...element.childNodes);
  } else if (!hasBlocks) {
    const inList = /^(li|td|th|dd|dt|p|figcaption|summary|h[1-6])$/.test(element.parentElement?.localName ?? '');
    if (inList && element.parentElement!.childElementCount === 1) element.replaceWith(...element.childNodes);
    else becomeParagraph(element);
  } else if (!hasOwnText(element)) element.replaceWith(...element.childNodes);
}

/** Text or inline elements beside the blocks, which would run together with what is around them. */
const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) =>
      (node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim()) ||
      (node.nodeType === Node.ELEMENT_NODE && !BLOCK.test((node as Element).localName)),
  );

function becomeParagraph(element: Element): void {
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}
