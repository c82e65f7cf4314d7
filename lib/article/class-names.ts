import { askOnce } from './ask-once';
import { arrayOf, classOf, elementsBelow, findAny } from './tree';

interface ClassNames {
  /** How each name is written, by its form in lower case; every one once. */
  written: Map<string, string[]>;
  /** All of them in one string, in which most parts are not found. */
  all: string;
}

const known = new WeakMap<Document, ClassNames>();

/**
 * A search for elements with one of these parts in a class name, in any case; parts are in lower case. As a selector it takes
 * eight times as long as one by whole names, on every page, though most pages have none. Names that were given to
 * elements after the page's first such search are not known to it.
 */
export function byClass(...parts: string[]): (root: Document | Element) => Element[] {
  return (root) => findAny(root, namesWith(root.ownerDocument ?? (root as Document), parts).map(selectorOf));
}

/** Whether a page has a class name with one of these parts in it, which are in lower case. */
export const hasClass = (page: Document, parts: string[]): boolean => namesWith(page, parts).length > 0;

/** Whether a page has one of these names as a class, in any case; they are in lower case. */
export function hasClassNamed(page: Document, names: string[]): boolean {
  const { written } = classesOf(page);
  return names.some((name) => written.has(name));
}

/** The elements with a class name that matches, in lower case and as a whole. */
export function findNamed(page: Document, pattern: RegExp): Element[] {
  const names = [...classesOf(page).written].flatMap(([lower, forms]) => (pattern.test(lower) ? forms : []));
  return findAny(page, names.map(selectorOf));
}

/** What a selector by these parts of class names finds below `root`; it is not tried where the page has no such name. */
export const findWithClass = (root: Element, parts: string[], selector: string): Iterable<Element> =>
  hasClass(root.ownerDocument, parts) ? root.querySelectorAll(selector) : [];

/** Lets a copy of a page be asked what the page is asked, which is all that a part taken out of the copy can be. */
export function shareClasses(page: Document, copy: Document): void {
  known.set(copy, classesOf(page));
}

/**
 * For each pattern the elements of which a class name, or the id, matches, in document order. The page's names are
 * collected in the same walk, for all searches after it. `hint`: what a name that matches has in it.
 */
export function elementsNamed(page: Document, patterns: RegExp[], hint: RegExp): Element[][] {
  const found: Element[][] = patterns.map(() => []);
  const none: Element[][] = [];
  const listsFor = askOnce((names: string) => {
    if (!hint.test(names)) return none;
    const each = names.split(SPACE);
    return found.filter((_, i) => each.some((name) => patterns[i]!.test(name)));
  });
  const attributes = new Set<string>();
  for (const element of elementsBelow(page)) {
    const classes = classOf(element);
    const { id } = element;
    if (classes === '' && id === '') continue;
    attributes.add(classes);
    const [byClass, byId] = [listsFor(classes), id ? listsFor(id) : none];
    for (const list of byClass) list.push(element);
    for (const list of byId) if (!byClass.includes(list)) list.push(element);
  }
  known.set(page, namesIn(attributes));
  return found;
}

function namesWith(page: Document, parts: string[]): string[] {
  const { written, all } = classesOf(page);
  const likely = parts.filter((part) => all.includes(part));
  if (likely.length === 0) return [];
  return [...written].flatMap(([lower, forms]) => (likely.some((part) => lower.includes(part)) ? forms : []));
}

/** Other signs than these would have to be escaped in one way for the first and in another for the rest. */
const selectorOf = (name: string): string =>
  /^[a-z][\w-]*$/i.test(name) ? `.${name}` : `[class~="${name.replace(/["\\]/g, '\\$&')}"]`;

function classesOf(page: Document): ClassNames {
  let classes = known.get(page);
  if (!classes) {
    const attributes = new Set<string>();
    for (const element of arrayOf(page.querySelectorAll('[class]'))) attributes.add(classOf(element));
    classes = namesIn(attributes);
    known.set(page, classes);
  }
  return classes;
}

const SPACE = /[ \t\n\f\r]+/;
const OTHER_SPACE = /[\t\n\f\r]/g;

function namesIn(attributes: Iterable<string>): ClassNames {
  const written = new Map<string, string[]>();
  for (const name of new Set([...attributes].join(' ').replace(OTHER_SPACE, ' ').split(' '))) {
    const lower = name.toLowerCase();
    const forms = written.get(lower);
    if (forms) forms.push(name);
    else if (name) written.set(lower, [name]);
  }
  return { written, all: [...written.keys()].join('\n') };
}
