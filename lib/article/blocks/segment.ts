import { askOnce } from '../ask-once';
import { fold } from '../text';
import { arrayOf, classOf } from '../tree';
import type { PageLists, TextBlock } from './types';

/** A page's lists with the elements and nodes that they were made of. */
export interface Segments extends PageLists {
  elements: Element[];
  /** How many blocks begin before each element does. */
  before: number[];
  /** The text nodes of each block. */
  texts: Text[][];
  /** Those of what is drawn as text and says nothing: a sign to close a box, the dots of a menu, an icon's letter. */
  signs: Text[];
}

const NO_TEXT = new Set(
  'script style noscript template head svg iframe object canvas audio video annotation select textarea button option'.split(
    ' ',
  ),
);
/** What closes or opens a box, emptied brackets, separators, what has no width; three of a kind part sections. */
const SIGN = /^[\p{Cf}\p{Co}\s×✕✖⨯|:;,.·•‹›▶►▸▾▼▲◀()[\]{}]*$/u;
const SECTION_MARK = /^(\S)(?:\s*\1){2,}$/;
/** Where a sign by itself may be what is meant: data, a key, an operator, a quotation's mark. */
const MEANS_SIGNS = new Set(
  'td th dt dd li summary h1 h2 h3 h4 h5 h6 code kbd samp var figcaption blockquote q math pre'.split(' '),
);
const PICTURES = new Set(['img', 'video']);
const EDGES = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol p pre search section summary table tbody td th tfoot ' +
    'thead tr ul'
  ).split(' '),
);
const LONGEST_NAME = 300;

/** Parts the text below the root into blocks, in one walk. */
export function segment(root: Element): Segments {
  const walk = new Walk(root);
  walk.enter(root, -1);
  walk.children(root, 0, 0, false);
  walk.end();
  return walk.segments;
}

/** One block is open at most: text goes to it until a block-level edge ends it. */
class Walk {
  readonly segments: Segments = {
    elements: [],
    parents: [],
    tags: [],
    names: [],
    roles: [],
    itemprops: [],
    blocks: [],
    before: [],
    texts: [],
    signs: [],
  };
  /** Whether each element is one in which signs have a meaning, or lies in one. */
  private readonly means: boolean[] = [];
  /** The few elements that say what they are. */
  private readonly described: Set<Element>;
  private open: TextBlock | null = null;
  private nodes: Text[] = [];
  /** Of the same class there are many elements, and few have an id: their names are one string, which is looked up faster. */
  private readonly nameOf = askOnce((classes: string) => classes.slice(0, LONGEST_NAME).trim());

  constructor(root: Element) {
    this.described = new Set(arrayOf(root.querySelectorAll('[role], [itemprop]')));
    if (root.matches('[role], [itemprop]')) this.described.add(root);
  }

  enter(element: Element, parent: number): number {
    const [classes, id] = [classOf(element), element.id];
    const attribute = (name: string): string => (this.described.has(element) ? (element.getAttribute(name) ?? '') : '');
    const { elements, parents, tags, names, roles, itemprops, before, blocks } = this.segments;
    elements.push(element);
    before.push(blocks.length + (this.open ? 1 : 0));
    parents.push(parent);
    const { localName } = element;
    tags.push(localName);
    this.means.push(this.means[parent] || MEANS_SIGNS.has(localName));
    names.push(id ? `${classes} ${id}`.slice(0, LONGEST_NAME).trim() : this.nameOf(classes));
    roles.push(attribute('role'));
    itemprops.push(attribute('itemprop'));
    return elements.length - 1;
  }

  /** `element` is the nearest block-level element, `inner` the nearest of all. */
  children(parent: Element, element: number, inner: number, isLinked: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.text(node as Text, element, inner, isLinked);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, element, inner, isLinked);
    }
  }

  private text(node: Text, element: number, inner: number, isLinked: boolean): void {
    const { data } = node;
    if (!this.open) {
      if (!data.trim()) return;
      this.open = { element, inner, text: '', linked: 0 };
    }
    this.open.text += data;
    this.nodes.push(node);
    if (isLinked) this.open.linked += data.trim().length;
  }

  private element(child: Element, element: number, inner: number, isLinked: boolean): void {
    const name = child.localName;
    if (name === 'br') {
      if (this.open) this.open.text += ' ';
      return;
    }
    const own = this.enter(child, inner);
    if (PICTURES.has(name) || NO_TEXT.has(name)) return;
    if (EDGES.has(name)) {
      this.end();
      this.children(child, own, own, isLinked);
      this.end();
      return;
    }
    this.children(child, element, own, isLinked || name === 'a');
  }

  end(): void {
    if (!this.open) return;
    const text = fold(this.open.text);
    if (/[\p{L}\p{N}]/u.test(text)) {
      this.segments.blocks.push({ ...this.open, text });
      this.segments.texts.push(this.nodes);
    } else if (!this.means[this.open.inner] && SIGN.test(text) && !SECTION_MARK.test(text)) {
      for (const node of this.nodes) this.segments.signs.push(node);
    }
    this.open = null;
    this.nodes = [];
  }
}
