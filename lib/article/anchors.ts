import { decoded } from './addresses';
import { fold } from './text';
import { elementsBelow } from './tree';
import type { Anchor, OutlineEntry } from './types';

/** The id in the article of an element, or null where it has none. */
export type AnchorOf = (element: Element | undefined) => Anchor;

/** Drops the page's ids, and gives those elements that are wanted ids of ours, `l-1`, `l-2`, … in their order over all roots. */
export function giveIds(roots: Element[], wanted: Iterable<Element>): AnchorOf {
  const chosen = new Set(wanted);
  const ids = new Map<Element, string>();
  for (const element of roots.flatMap(elementsBelow)) {
    if (element.hasAttributes()) element.removeAttribute('id');
    if (!chosen.has(element)) continue;
    element.id = `l-${ids.size + 1}`;
    ids.set(element, element.id);
  }
  return (element) => (element && ids.get(element)) ?? null;
}

export const headingsOf = (root: Element): Element[] => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];

export const outlineOf = (headings: Element[], anchorOf: AnchorOf): OutlineEntry[] =>
  headings
    .map((heading) => ({
      level: Math.max(2, Number(heading.localName[1])),
      text: fold(heading.textContent ?? ''),
      anchor: anchorOf(heading),
    }))
    .filter(({ text }) => text);

/** The links of the article that lead to a place in it, with that place. To be asked before the page's ids are dropped. */
export function innerLinks(root: Element, url: string): Map<Element, Element> {
  const page = withoutHash(url);
  const targets = targetsOf(root);
  const links = new Map<Element, Element>();
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href')!;
    const target = withoutHash(href) === page ? targets.get(fragmentOf(href)) : undefined;
    const place = target && placeOf(target);
    if (place && place !== root) links.set(link, place);
  }
  return links;
}

/** The elements that fragments may name: by id, or by the older `<a name>`. */
function targetsOf(root: Element): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    for (const name of [element.id, element.getAttribute('name')]) {
      if (name && !targets.has(name)) targets.set(name, element);
    }
  }
  return targets;
}

/** An empty anchor stands for the heading or paragraph that it begins, or for what follows it. */
function placeOf(target: Element): Element | null {
  if (target.textContent?.trim() || target.querySelector('img, table')) return target;
  const holder = target.closest('h1, h2, h3, h4, h5, h6, p, li, td, dt, dd');
  const next = nextOf(target);
  if (holder?.textContent?.trim() && (!next || begins(target, holder))) return holder;
  return next ?? holder?.nextElementSibling ?? null;
}

/** Elements and texts beside an anchor that are looked at. */
const MOST_BESIDE = 50;

/** What follows an anchor, past others like it. */
function nextOf(anchor: Element): Element | null {
  let next = anchor.nextElementSibling;
  for (let i = 0; i < MOST_BESIDE && next?.localName === 'a' && !next.textContent?.trim(); i++)
    next = next.nextElementSibling;
  return next;
}

/** Whether no text of its holder stands before an anchor. */
function begins(anchor: Element, holder: Element): boolean {
  let left = MOST_BESIDE;
  for (let at: Element = anchor; at !== holder; at = at.parentElement!)
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (left-- === 0 || before.textContent?.trim()) return false;
  return true;
}

const fragmentOf = (href: string): string => decoded(href.slice(href.indexOf('#') + 1));

const withoutHash = (address: string): string => address.replace(/#.*$/, '');
