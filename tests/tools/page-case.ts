import { extractArticle } from '../../lib/article/extract';
import type { Scope } from '../../lib/article/prepare';
import type { Article } from '../../lib/article/types';

/** What `expected.json` of a page case holds. */
export interface Expectation {
  /** The page's address. */
  url: string;
  scope?: Scope;
  /** The page is shown in a frame, with layout and styles, instead of only being parsed. */
  live?: boolean;
  /** The fields of the article that the case is about; null where the page has nothing to read. */
  article: Partial<Article> | null;
}

/** Reads a page case's source in a browser. Throws where reading has changed the page. */
export async function readCase(source: string, { url, scope, live }: Omit<Expectation, 'article'>) {
  if (!live) return readUnchanged(new DOMParser().parseFromString(source, 'text/html'), url, scope);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = source;
  document.body.append(frame);
  await loaded;
  try {
    return readUnchanged(frame.contentDocument!, url, scope);
  } finally {
    frame.remove();
  }
}

function readUnchanged(page: Document, url: string, scope: Scope | undefined): Article | null {
  const before = page.documentElement.outerHTML;
  const observer = new MutationObserver(() => {});
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const article = extractArticle(page, { url, scope });
  const changes = observer.takeRecords();
  observer.disconnect();
  if (changes.length > 0 || page.documentElement.outerHTML !== before) throw new Error('Reading has changed the page.');
  return article;
}

const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** HTML with one block on a line and indented, so that a difference shows where it is. White space between blocks does not count. */
export function prettyHtml(html: string): string {
  const lines: string[] = [];
  printChildren(new DOMParser().parseFromString(html, 'text/html').body, 0, lines);
  return `${lines.join('\n')}\n`;
}

function printChildren(parent: Element, depth: number, lines: string[]): void {
  let inline = '';
  const flush = () => {
    const text = inline.replace(/\s+/g, ' ').trim();
    if (text) lines.push('  '.repeat(depth) + text);
    inline = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && !isInline(node)) {
      flush();
      printBlock(node, depth, lines);
    } else inline += node instanceof Element ? node.outerHTML : escapeText(node.textContent ?? '');
  }
  flush();
}

function printBlock(element: Element, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth);
  if (element.localName === 'pre') {
    lines.push(indent + element.outerHTML);
    return;
  }
  const [open, close] = (element.cloneNode() as Element).outerHTML.split(/(?=<\/[\w-]+>$)/);
  const inner: string[] = [];
  printChildren(element, depth + 1, inner);
  if (inner.length === 0) lines.push(indent + open + (close ?? ''));
  else if (inner.length === 1 && [...element.children].every(isInline))
    lines.push(indent + open + inner[0]!.trim() + close);
  else lines.push(indent + open, ...inner, indent + close);
}

const isInline = (element: Element): boolean =>
  element.localName === 'math' || (INLINE.has(element.localName) && [...element.children].every(isInline));

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
