import { articleNodes, textOf } from '../json-ld';
import type { StructuredData } from '../structured-data';
import { bare, fold } from '../text';

/** The authors' names, comma-separated, or null. */
export function bylineOf(_document: Document, { jsonLd, meta }: StructuredData, siteName: string | null): string | null {
  const names = articleNodes(jsonLd).flatMap((node) => namesOf(node.author));
  const stated = names.length > 0 ? names : (meta.get('author') ?? meta.get('article:author') ?? []);
  const cleaned = [...new Set(stated.map(cleanName).filter((name) => name && !/^https?:/.test(name)))];
  return cleaned.filter((name) => bare(name) !== bare(siteName ?? '')).join(', ') || null;
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const name = textOf(value);
  return name ? [name] : [];
}

const cleanName = (name: string): string => fold(name).replace(/^(by|written by|posted by|author):?\s+/i, '');
