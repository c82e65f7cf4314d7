/** The class attributes of each page, every one once. */
const known = new WeakMap<Document, string[]>();

/**
 * A search for elements with one of these parts in their class, in any case; parts are in lower case. As a selector it takes
 * eight times as long as one by whole names, on every page, though most pages have none. Classes that were given to
 * elements after the page's first such search are not known to it.
 */
export function byClass(...parts: string[]): (page: Document) => Element[] {
  return (page) => {
    const wanted = new Set(classesWith(page, parts));
    if (wanted.size === 0) return [];
    return [...page.querySelectorAll('[class]')].filter((element) => wanted.has(element.getAttribute('class')!));
  };
}

/** Whether a page has a class with one of these parts in it, which are in lower case. */
export const hasClass = (page: Document, parts: string[]): boolean => classesWith(page, parts).length > 0;

function classesWith(page: Document, parts: string[]): string[] {
  let classes = known.get(page);
  if (!classes) {
    classes = [...new Set(Array.from(page.querySelectorAll('[class]'), (element) => element.getAttribute('class')!))];
    known.set(page, classes);
  }
  return classes.filter((name) => {
    const lower = name.toLowerCase();
    return parts.some((part) => lower.includes(part));
  });
}
