import { bare } from './text';
import type { Anchor, OutlineEntry } from './types';

/** Names an element of the clone, so that it is found again in what extraction made of it. */
export const MARK = 'data-lectern-mark';

/** Marks elements and finds them again. An element may be marked for several reasons; it has one mark. */
export class Marks {
  private readonly texts = new Map<string, string>();
  private readonly elements = new Map<Element, string>();

  add(element: Element): string {
    const known = this.elements.get(element);
    if (known) return known;
    const mark = String(this.elements.size);
    element.setAttribute(MARK, mark);
    this.elements.set(element, mark);
    this.texts.set(mark, bare((element.textContent ?? '').slice(0, 300)));
    return mark;
  }

  /** Where each mark is in the article. Wrappers get lost on the way: their text finds the place then. */
  findIn(root: Element): Map<string, Element> {
    const places = new Map<string, Element>();
    for (const element of root.querySelectorAll(`[${MARK}]`)) {
      const mark = element.getAttribute(MARK)!;
      if (this.texts.has(mark) && !places.has(mark)) places.set(mark, element);
    }
    const lost = [...this.texts].filter(([mark, text]) => !places.has(mark) && text.length >= 12);
    if (lost.length > 0) this.findByText(root, lost, places);
    return places;
  }

  private findByText(root: Element, lost: [string, string][], places: Map<string, Element>): void {
    const blocks = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, summary, div, section')]
      .map((element) => [element, bare((element.textContent ?? '').slice(0, 300))] as const)
      .filter(([, text]) => text);
    for (const [mark, text] of lost) {
      const place =
        blocks.find(([, block]) => block === text) ??
        blocks.find(([, block]) => block.length >= 12 && text.startsWith(block));
      if (place) places.set(mark, place[0]);
    }
  }
}

/** Gives elements of the article its ids, `l-1`, `l-2`, … in the order in which they are asked for. */
export class Anchors {
  private count = 0;
  private readonly ids = new Map<Element, string>();

  of(element: Element | undefined): Anchor {
    if (!element) return null;
    let id = this.ids.get(element);
    if (!id) {
      this.count++;
      id = `l-${this.count}`;
      this.ids.set(element, id);
    }
    return id;
  }

  /** Writes the ids into the article and drops all others. */
  apply(root: Element): void {
    for (const element of root.querySelectorAll('[id]')) element.removeAttribute('id');
    for (const [element, id] of this.ids) element.id = id;
  }
}

/** Links to places in the article lead there; links to places that were left out lead to the page. */
export function linkFragments(root: Element, url: string, anchors: Anchors): void {
  const page = withoutHash(url);
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href')!;
    if (withoutHash(href) !== page) continue;
    const target = targetOf(root, href.slice(href.indexOf('#') + 1));
    if (target) link.setAttribute('href', `#${anchors.of(target)}`);
  }
}

function targetOf(root: Element, fragment: string): Element | undefined {
  if (!fragment) return undefined;
  let id = fragment;
  try {
    id = decodeURIComponent(fragment);
  } catch {
    // Not an encoded one: it is meant as written.
  }
  return root.querySelector(`[id="${CSS.escape(id)}"], a[name="${CSS.escape(id)}"]`) ?? undefined;
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '');

/** The headings of the article, each with an anchor. */
export function outlineOf(root: Element, anchors: Anchors): OutlineEntry[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
    level: Math.max(2, Number(heading.localName[1])),
    text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
    anchor: anchors.of(heading),
  }));
}
