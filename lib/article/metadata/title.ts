import { articleNodes, textOf } from '../json-ld';
import type { StructuredData } from '../structured-data';
import { bare, fold } from '../text';

export function siteNameOf({ meta, jsonLd }: StructuredData): string | null {
  const named = meta.get('og:site_name')?.[0] ?? meta.get('application-name')?.[0];
  if (named) return fold(named);
  for (const node of articleNodes(jsonLd)) {
    const publisher = textOf(node.publisher);
    if (publisher) return publisher;
  }
  return null;
}

/** The article's own title, without the site's name. */
export function titleOf(document: Document, data: StructuredData, siteName: string | null): string {
  const full = fold(document.querySelector('title')?.textContent ?? '');
  const stated = [
    data.meta.get('og:title')?.[0],
    ...articleNodes(data.jsonLd).map((node) => textOf(node.headline)),
    full,
  ];
  return stated.map((title) => (title ? withoutSite(fold(title), siteName) : '')).find(Boolean) ?? '';
}

const SEPARATOR = /\s+[|\-–—·•»:/]\s+/g;

function withoutSite(title: string, siteName: string | null): string {
  const separators = [...title.matchAll(SEPARATOR)];
  const last = separators.at(-1);
  if (!last || !siteName) return title;
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  return bare(tail) === bare(siteName) ? head : title;
}
