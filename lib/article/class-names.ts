/** The class names of each page in lower case, and how each is written; every one once. */
const known = new WeakMap<Document, Map<string, string[]>>();

/**
 * A search for elements with one of these parts in a class name, in any case; parts are in lower case. As a selector it takes
 * eight times as long as one by whole names, on every page, though most pages have none. Names that were given to
 * elements after the page's first such search are not known to it.
 */
export function byClass(...parts: string[]): (page: Document) => Element[] {
  return (page) => {
    const names = namesWith(page, parts);
    return names.length > 0 ? [...page.querySelectorAll(names.map(selectorOf).join())] : [];
  };
}

/** Whether a page has a class name with one of these parts in it, which are in lower case. */
export const hasClass = (page: Document, parts: string[]): boolean => namesWith(page, parts).length > 0;

function namesWith(page: Document, parts: string[]): string[] {
  let names = known.get(page);
  if (!names) {
    names = namesOf(page);
    known.set(page, names);
  }
  const found: string[] = [];
  for (const [lower, written] of names) if (parts.some((part) => lower.includes(part))) found.push(...written);
  return found;
}

/** Other signs than these would have to be escaped in one way for the first and in another for the rest. */
const selectorOf = (name: string): string =>
  /^[a-z][\w-]*$/i.test(name) ? `.${name}` : `[class~="${name.replace(/["\\]/g, '\\$&')}"]`;

function namesOf(page: Document): Map<string, string[]> {
  const classes = new Set(Array.from(page.querySelectorAll('[class]'), (element) => element.getAttribute('class')!));
  const names = new Map<string, string[]>();
  for (const name of new Set([...classes].join(' ').split(/[ \t\n\f\r]+/))) {
    const lower = name.toLowerCase();
    if (name) names.set(lower, [...(names.get(lower) ?? []), name]);
  }
  return names;
}
