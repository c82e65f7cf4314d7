import { renamed } from '../rename';
import { fold } from '../text';
import { elementsBelow, findAny } from '../tree';
import type { RefineStep } from './types';

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr main ol p pre section table ul'
  ).split(' '),
);
/** What a wrapper with an id may stay; others are controls, or are of an older HTML. */
const KNOWN_WRAPPERS = 'div section article main header footer aside span'.split(' ');
const WRAPPERS = new Set([...KNOWN_WRAPPERS, ...'center hgroup form fieldset font label button nobr'.split(' ')]);
// A name with a hyphen is a custom element, which means something to its page only.
const isWrapper = ({ localName }: Element): boolean => WRAPPERS.has(localName) || /.-./.test(localName);
const HOLD_TEXT = new Set('li td th dd dt p figcaption summary h1 h2 h3 h4 h5 h6'.split(' '));

/** Wrappers mean nothing to a reader: around blocks they go, around text they become paragraphs. */
export const wrappers: RefineStep = {
  name: 'wrappers',
  run({ root }) {
    new Unwrapping(root).run();
    for (const paragraph of findAny(root, ['figure > p:not([id])', 'figure > a > p:not([id])'])) {
      if (isBareMedia(paragraph, paragraph.parentElement!)) dissolve(paragraph);
    }
    for (const stray of findAny(root, [':scope > br', 'ul > br', 'ol > br'])) stray.remove();
    // A rule parts two texts.
    for (const rule of root.querySelectorAll('hr + hr:not([id])')) if (!hasTextBefore(rule)) rule.remove();
    for (const rule of root.querySelectorAll(':scope > hr:is(:first-child, :last-child):not([id])')) rule.remove();
  },
};

/** Goes through a body, innermost elements first, so that each is judged by what is left inside it. */
class Unwrapping {
  /** Elements that were gone through, and have blocks in them. */
  private readonly holders = new Set<Element>();
  /** Of a wrapper around nothing but wrappers the innermost one: where many stand around each other, what is in them moves once. */
  private readonly innermost = new Map<Element, Element>();

  constructor(private readonly root: Element) {}

  run(): void {
    const { root } = this;
    const elements = elementsBelow(root);
    for (let i = elements.length - 1; i >= 0; i--) {
      const element = this.settle(elements[i]!);
      if (!element) continue;
      trimBreaks(element);
      if (this.hasBlocks(element)) this.holders.add(element);
    }
    this.wrapRuns(root);
  }

  /** What became of the element; null where only its content is left. */
  private settle(element: Element): Element | null {
    if (isWrapper(element)) {
      if (!element.hasAttributes()) return this.unwrap(element);
      if (this.isNamedText(element)) return renamed(element, 'p');
      if (KNOWN_WRAPPERS.includes(element.localName)) return element;
      return renamed(element, BLOCKS.has(element.localName) || this.hasBlocks(element) ? 'div' : 'span');
    }
    return element.localName === 'p' ? this.settleParagraph(element) : element;
  }

  /** A wrapper with an id around nothing but text, which links or pull-outs lead to. */
  private isNamedText(element: Element): boolean {
    if (!BLOCKS.has(element.localName) || this.hasBlocks(element)) return false;
    return !!fold(element.textContent ?? '') && !element.closest('p');
  }

  private unwrap(outer: Element): null {
    const element = this.innermost.get(outer) ?? outer;
    const isInline = !BLOCKS.has(element.localName) && !this.hasBlocks(element);
    const parent = outer.parentElement!;
    if (
      !isInline &&
      !isBareMedia(outer, parent) &&
      !this.isOnlyChildText(element, outer, parent) &&
      !parent.closest('p')
    )
      this.wrapRuns(element);
    if (isInline || !this.isMereWrapper(parent) || !isOnlyChild(outer, parent)) return dissolve(element, outer);
    this.innermost.set(parent, element);
    return null;
  }

  private isMereWrapper(element: Element): boolean {
    return element !== this.root && isWrapper(element) && !element.hasAttributes();
  }

  /** Pages leave paragraphs around blocks, which HTML does not allow, and around the one text of a list item. */
  private settleParagraph(paragraph: Element): Element | null {
    if (this.hasBlocks(paragraph)) {
      this.wrapRuns(paragraph);
      return dissolve(paragraph);
    }
    if (paragraph.id || !this.isOnlyChildText(paragraph, paragraph, paragraph.parentElement!)) return paragraph;
    return dissolve(paragraph);
  }

  /** Puts each run of text and inline elements between blocks into a paragraph. */
  private wrapRuns(element: Element): void {
    let run: Element | null = null;
    for (let node = element.firstChild, next: ChildNode | null; node; node = next) {
      next = node.nextSibling;
      if (this.isBlockLike(node)) run = null;
      else if (run) run.append(node);
      else if (!isBlank(node)) {
        run = element.ownerDocument.createElement('p');
        node.replaceWith(run);
        run.append(node);
      }
    }
  }

  private hasBlocks(element: Element): boolean {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (this.isBlockLike(child)) return true;
    }
    return false;
  }

  private isBlockLike(node: Node): boolean {
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    return BLOCKS.has((node as Element).localName) || this.holders.has(node as Element);
  }

  /** Whether the element is, with the wrappers around it, the one child of an element that holds text by itself, so that a paragraph adds nothing. */
  private isOnlyChildText(element: Element, outer: Element, parent: Element): boolean {
    return HOLD_TEXT.has(parent.localName) && !this.hasBlocks(element) && isOnlyChild(outer, parent);
  }
}

/** Whether the parent has neither another element nor text beside this one. */
function isOnlyChild(element: Element, parent: Element): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node === element) continue;
    if (node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()))
      return false;
  }
  return true;
}

/** Leaves an element's content in its place, or in that of the wrappers around it. */
function dissolve(element: Element, outer = element): null {
  const parent = outer.parentNode!;
  for (let node = element.firstChild; node; node = element.firstChild) parent.insertBefore(node, outer);
  outer.remove();
  return null;
}

function isBlank(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !/\S/.test((node as Text).data);
  return node.nodeType === Node.COMMENT_NODE || node.nodeName === 'BR';
}

/** Whether text stands between an element and the one before it. */
function hasTextBefore(element: Element): boolean {
  let before = element.previousSibling;
  while (before && before.nodeType !== Node.ELEMENT_NODE && isBlank(before)) before = before.previousSibling;
  return before?.nodeType === Node.TEXT_NODE;
}

/** The picture of a figure needs no paragraph. */
function isBareMedia(element: Element, parent: Element): boolean {
  const around = parent.localName === 'a' ? parent.parentElement : parent;
  return around?.localName === 'figure' && !fold(element.textContent ?? '');
}

/** A block begins and ends without a line break anyway. */
function trimBreaks(element: Element): void {
  if (!HOLD_TEXT.has(element.localName)) return;
  for (let first = element.firstChild; first && isBlank(first); first = element.firstChild) first.remove();
  for (let last = element.lastChild; last && isBlank(last); last = element.lastChild) last.remove();
}
