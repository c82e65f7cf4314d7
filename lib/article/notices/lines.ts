import { fold, isBlock } from '../text';

export type LineKind = 'heading' | 'prose' | 'item' | 'cell' | 'quote' | 'caption' | 'code';

/** One line of an article: a run of inline content between two block borders or line breaks. */
export interface Line {
  /** White space folded; never empty. */
  text: string;
  /** The block element that holds it: the place to jump to. */
  element: Element;
  kind: LineKind;
  /** Share of its characters inside links, 0 to 1. */
  linked: number;
  /** Whether a line break, not a border of its block, ends it. */
  broken: boolean;
}

const KINDS: Record<string, LineKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};
const SKIPPED = new Set('script style svg math iframe object audio video template'.split(' '));

/** Reads an article's body into its lines, in one walk. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  let linked = 0;

  function flush(element: Element, kind: LineKind, broken = false): void {
    const folded = fold(text);
    if (folded) lines.push({ text: folded, element, kind, linked: linked / folded.length, broken });
    text = '';
    linked = 0;
  }

  function walk(parent: Element, block: Element, kind: LineKind, inLink: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) {
        const { data } = node as Text;
        text += data;
        if (inLink) linked += data.length;
      } else if (type === 1) {
        const element = node as Element;
        const name = element.localName;
        if (name === 'br') flush(block, kind, true);
        else if (!SKIPPED.has(name)) {
          if (isBlock(element) || name === 'td' || name === 'th' || name === 'summary') {
            flush(block, kind);
            const inner = KINDS[name] ?? kind;
            walk(element, element, inner, inLink);
            flush(element, inner);
          } else walk(element, block, kind, inLink || name === 'a');
        }
      }
    }
  }

  walk(root, root, 'prose', false);
  flush(root, 'prose');
  return lines;
}
