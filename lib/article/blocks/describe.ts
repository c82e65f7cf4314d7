import type { StructuredData } from '../structured-data';
import { typesOf } from '../structured-data';
import type { JsonLdNode } from '../types';
import { type Segments, segment } from './segment';
import type { PageBlocks } from './types';

export type DescribedPage = Segments & PageBlocks;

/** A prepared page, without its scripts and what is hidden, as the model sees it. */
export function describePage(page: Document, data: StructuredData, url: string, title: string): DescribedPage {
  const { jsonLd, meta } = data;
  return {
    ...segment(page.body),
    url,
    title,
    description: meta.get('description')?.[0] ?? meta.get('og:description')?.[0] ?? '',
    openGraphType: meta.get('og:type')?.[0] ?? '',
    linkedDataTypes: jsonLd.flatMap(typesOf).join(' '),
    linkedDataText: jsonLd.flatMap((node) => textsOf(node)).join(' '),
  };
}

const SAYS_TEXT = new Set(['articleBody', 'description', 'text', 'reviewBody', 'name', 'headline']);
const DEEPEST = 6;
const TAG = /<[^>]+>/g;

function textsOf(node: JsonLdNode, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === '@graph') return [];
    if (typeof value === 'string') return SAYS_TEXT.has(key) ? [value.replace(TAG, ' ')] : [];
    return value && typeof value === 'object' ? textsOf(value as JsonLdNode, depth + 1) : [];
  });
}
