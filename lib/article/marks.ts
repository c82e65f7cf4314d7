import { bare } from './text';

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
        blocks.find(([, block]) => block.length >= 12 && text.startsWith(block)) ??
        // A box may have lost its label.
        blocks.find(([, block]) => block.length >= 40 && text.includes(block.slice(0, 60)));
      if (place) places.set(mark, place[0]);
    }
  }
}
