import { renamed } from '../rename';
import { fold } from '../text';
import type { RefineStep } from './types';

const BLOCKS =
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, ol, p, pre, section, table, ul';
const BLOCK = new RegExp(`^(${BLOCKS.replaceAll(', ', '|')})$`);
// A name with a hyphen is a custom element, which means something to its page only.
const WRAPPER =
  /^(div|section|article|main|header|center|hgroup|form|fieldset|footer|aside|span|font|label|button|nobr|.+-.+)$/;
const HOLDS_TEXT = /^(li|td|th|dd|dt|p|figcaption|summary|h[1-6])$/;

/** Wrappers mean nothing to a reader: around blocks they go, around text they become paragraphs. */
export const wrappers: RefineStep = {
  name: 'wrappers',
  run({ root }) {
    // Innermost first, so that each is judged by what is left inside it.
    for (const element of [...root.querySelectorAll('*')].reverse()) {
      const isWrapper = WRAPPER.test(element.localName) && element.attributes.length === 0;
      if (isWrapper) unwrap(element);
      else if (isNamedText(element)) renamed(element, 'p');
      else if (element.localName === 'p') settleParagraph(element);
      trimBreaks(element);
    }
    for (const paragraph of root.querySelectorAll('figure > p:not([id])')) {
      if (isBareMedia(paragraph)) paragraph.replaceWith(...paragraph.childNodes);
    }
    wrapRuns(root);
    for (const stray of root.querySelectorAll(':scope > br')) stray.remove();
  },
};

/** A wrapper with an id around nothing but text, which links or pull-outs lead to. */
const isNamedText = (element: Element): boolean =>
  WRAPPER.test(element.localName) &&
  BLOCK.test(element.localName) &&
  !!fold(element.textContent ?? '') &&
  !element.querySelector(BLOCKS) &&
  !element.closest('p');

function unwrap(element: Element): void {
  const isInline = !BLOCK.test(element.localName) && !element.querySelector(BLOCKS);
  if (!isInline && !isBareMedia(element) && !isOnlyChildText(element) && !element.closest('p')) wrapRuns(element);
  element.replaceWith(...element.childNodes);
}

/** Extractors leave paragraphs around blocks, which HTML does not allow, and around the one text of a list item. */
function settleParagraph(paragraph: Element): void {
  if (paragraph.querySelector(BLOCKS)) {
    wrapRuns(paragraph);
    paragraph.replaceWith(...paragraph.childNodes);
  } else if (!paragraph.id && isOnlyChildText(paragraph)) paragraph.replaceWith(...paragraph.childNodes);
}

/** Puts each run of text and inline elements between blocks into a paragraph. */
function wrapRuns(element: Element): void {
  let run: Element | null = null;
  for (const node of [...element.childNodes]) {
    if (isBlockLike(node)) run = null;
    else if (run) run.append(node);
    else if (!isBlank(node)) {
      run = element.ownerDocument.createElement('p');
      node.replaceWith(run);
      run.append(node);
    }
  }
}

const isBlockLike = (node: ChildNode): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  (BLOCK.test((node as Element).localName) || !!(node as Element).querySelector(BLOCKS));

const isBlank = (node: Node): boolean =>
  node.nodeName === 'BR' ||
  node.nodeType === Node.COMMENT_NODE ||
  (node.nodeType === Node.TEXT_NODE && !node.textContent?.trim());

/** The picture of a figure needs no paragraph. */
const isBareMedia = (element: Element): boolean =>
  element.parentElement?.localName === 'figure' && !fold(element.textContent ?? '');

/** The one child of an element that holds text by itself, so that a paragraph adds nothing. */
function isOnlyChildText(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || !HOLDS_TEXT.test(parent.localName) || element.querySelector(BLOCKS)) return false;
  return parent.childElementCount === 1 && fold(parent.textContent ?? '') === fold(element.textContent ?? '');
}

/** A block ends without a line break anyway. */
function trimBreaks(element: Element): void {
  if (!HOLDS_TEXT.test(element.localName)) return;
  for (let last = element.lastChild; last && isBlank(last); last = element.lastChild) last.remove();
}
