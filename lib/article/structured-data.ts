import type { JsonLdNode } from './types';

/** What a page says about itself for machines. */
export interface StructuredData {
  jsonLd: JsonLdNode[];
  /** Contents of `meta` elements by lower-case `property`, `name` or `itemprop`, first one first. */
  meta: Map<string, string[]>;
}

export function readStructuredData(document: Document): StructuredData {
  return { jsonLd: readJsonLd(document), meta: readMeta(document) };
}

function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    flatten(parseLeniently(script.textContent ?? ''), nodes);
  }
  return nodes;
}

/** Objects of arrays and graphs, in their order. Without recursion, since a page decides how deep it goes. */
function flatten(value: unknown, nodes: JsonLdNode[]): void {
  const waiting = [value];
  for (let steps = 0; waiting.length > 0 && steps < 20_000; steps++) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, 5_000).reverse());
    else if (next && typeof next === 'object') {
      const node = next as JsonLdNode;
      if (Object.keys(node).some((key) => key !== '@context' && key !== '@graph')) nodes.push(node);
      if (Object.hasOwn(node, '@graph')) waiting.push(node['@graph']);
    }
  }
}

/** Parsed JSON, or undefined. Tolerates comment and CDATA marks, raw line breaks in strings, trailing commas. */
function parseLeniently(source: string): unknown {
  const text = source.replace(
    /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(-->|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [text, mend(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken data is common; the next attempt, or the page's other sources, must do.
    }
  }
  return undefined;
}

const mend = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks JSON strings
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    // A date without its quotation marks.
    .replace(/("\w{1,40}"\s{0,9}:\s{0,9})(\d{4}-\d\d-\d\d[T\d:.+Z-]{0,25})(?=\s{0,9}[,}])/g, '$1"$2"')
    .replace(/;\s*$/, '');

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
        const values = meta.get(key);
        if (values) values.push(content);
        else meta.set(key, [content]);
      }
    }
  }
  return meta;
}

/** The schema.org types of a node, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t) => typeof t === 'string')
    .map((t) => t.replace(/^.*[/:#]/, ''));
}
