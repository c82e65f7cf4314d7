/**
 * Browsers show any nesting of elements; e-readers are XML parsers and validators first, and some refuse a whole book for one
 * list inside a heading. Here a sanitised text is made to obey HTML's content models: elements are renamed or put in order,
 * and no text is lost.
 */

const set = (names: string) => new Set(names.split(' '));

const PHRASING = set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark math q rp rt ruby s samp small span strong sub sup u var wbr',
);
/** These hold whatever their parent may hold. */
const TRANSPARENT = set('a del ins');
/** Besides the phrasing elements, these hold phrasing only. */
const PHRASING_HOLDERS = set('p h1 h2 h3 h4 h5 h6 pre caption');
const BLOCKS =
  'address, article, aside, blockquote, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, ' +
  'hr, li, main, ol, p, pre, section, summary, table, ul';
/** What e-readers do not know, keep closed, or allow in few places only, and what it becomes. */
const PLAIN: Record<string, string> = {
  address: 'div',
  details: 'div',
  footer: 'div',
  header: 'div',
  main: 'div',
  summary: 'div',
  time: 'span',
};
const PARENTS: Record<string, Set<string>> = {
  li: set('ul ol'),
  dt: set('dl div'),
  dd: set('dl div'),
  figcaption: set('figure'),
};

/** What may stand in an element: text and its marks, blocks, or blocks without headings and sections. */
type Room = 'phrasing' | 'flow' | 'sparse';

/** Makes all that is in an element obey. The element itself holds blocks. */
export function fitContent(parent: Element, room: Room = 'flow'): void {
  for (const child of [...parent.children]) {
    if (child.localName === 'math') continue;
    const element = fitElement(child, room);
    ORDER[element.localName]?.(element);
    fitContent(element, roomIn(element, room));
  }
}

function roomIn({ localName }: Element, room: Room): Room {
  if (TRANSPARENT.has(localName)) return room;
  if (PHRASING.has(localName) || PHRASING_HOLDERS.has(localName)) return 'phrasing';
  return localName === 'dt' || localName === 'th' ? 'sparse' : room;
}

function fitElement(element: Element, room: Room): Element {
  const name = PLAIN[element.localName] ?? element.localName;
  const isPhrasing = PHRASING.has(name);
  const fits = PARENTS[name]?.has(element.parentElement?.localName ?? '') ?? true;
  if (room === 'phrasing' && !isPhrasing) return rename(element, 'span', 'block');
  if (!fits) return rename(element, 'div');
  if (name === 'a' && element.parentElement?.closest('a')) return rename(element, 'span');
  if (name === 'bdo' && !element.hasAttribute('dir')) return rename(element, 'span');
  if (isPhrasing && !TRANSPARENT.has(name) && element.querySelector(BLOCKS))
    return room === 'phrasing' ? rename(element, name) : rename(element, 'div', name);
  if (room === 'sparse' && /^h[1-6]$/.test(name)) return rename(element, 'p');
  if (room === 'sparse' && /^(?:article|aside|section)$/.test(name)) return rename(element, 'div');
  return rename(element, name);
}

/** An element of another name in its place, with what it holds and with the attributes that every element may have. */
export function rename(element: Element, name: string, className?: string): Element {
  if (element.localName === name) return element;
  const renamed = element.ownerDocument.createElementNS(element.namespaceURI, name);
  for (const global of ['id', 'class', 'dir', 'lang', 'title']) {
    const value = element.getAttribute(global);
    if (value !== null) renamed.setAttribute(global, value);
  }
  if (className) renamed.setAttribute('class', className);
  // One by one: a list of a hundred thousand has no room on the stack.
  for (let node = element.firstChild; node; node = element.firstChild) renamed.append(node);
  element.replaceWith(renamed);
  return renamed;
}

/** Elements whose children must be of some kind or in some order. */
const ORDER: Record<string, (element: Element) => void> = {
  ul: onlyItems,
  ol: onlyItems,
  dl: onlyDefinitions,
  table: orderTable,
  figure: oneCaption,
  ruby: onlyAnnotated,
};

const isBlank = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !node.textContent?.trim();
const childNamed = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

function onlyItems(list: Element): void {
  for (const child of [...list.childNodes]) {
    if (isBlank(child) || (child instanceof Element && child.localName === 'li')) continue;
    const item = list.ownerDocument.createElementNS(list.namespaceURI, 'li');
    child.replaceWith(item);
    item.append(child);
  }
}

const LETTERS: Record<string, string> = { dt: 't', dd: 'd' };

/** Terms and definitions in turns, at once or in groups; a list that is neither is one in looks only. */
function onlyDefinitions(list: Element): void {
  const areTurns = (parent: Element) =>
    /^(?:t+d+)+$/.test([...parent.children].map(({ localName }) => LETTERS[localName] ?? '?').join('')) &&
    [...parent.childNodes].every((node) => node instanceof Element || isBlank(node));
  const groups = childNamed(list, 'div');
  const isGrouped = groups.length > 0 && groups.length === list.children.length && groups.every(areTurns);
  if (areTurns(list) || isGrouped) return;
  for (const part of list.querySelectorAll(':scope > :is(dt, dd), :scope > div > :is(dt, dd)')) rename(part, 'div');
  rename(list, 'div');
}

function orderTable(table: Element): void {
  const [caption, ...captions] = childNamed(table, 'caption');
  for (const extra of captions) caption!.append(' ', ...extra.childNodes);
  for (const extra of captions) extra.remove();
  const columns = childNamed(table, 'colgroup');
  const [head, ...heads] = childNamed(table, 'thead');
  const [foot, ...feet] = childNamed(table, 'tfoot');
  for (const extra of [...heads, ...feet]) rename(extra, 'tbody');
  const bodies = childNamed(table, 'tbody');
  table.append(...[caption, ...columns, head, ...bodies, foot].filter((part) => part !== undefined));
}

function oneCaption(figure: Element): void {
  const [caption, ...others] = childNamed(figure, 'figcaption');
  for (const other of others) rename(other, 'div');
  if (caption && caption !== figure.firstElementChild) figure.append(caption);
}

/** Every piece of text with its reading; where a reading has no text, there is no ruby. */
function onlyAnnotated(ruby: Element): void {
  const parts = [...ruby.childNodes].filter((node) => !isBlank(node));
  const shape = parts.map((node) =>
    node instanceof Element && /^r[tp]$/.test(node.localName) ? node.localName[1] : 'b',
  );
  if (/^(?:b+(?:t|ptp))+$/.test(shape.join(''))) return;
  for (const part of ruby.querySelectorAll('rt, rp')) rename(part, 'span');
  rename(ruby, 'span');
}
