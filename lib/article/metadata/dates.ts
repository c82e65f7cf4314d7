import { articleNodes, textOf } from '../json-ld';
import type { StructuredData } from '../structured-data';

export function publishedTimeOf(document: Document, { jsonLd, meta }: StructuredData, _url: string): string | null {
  const stated = [
    ...articleNodes(jsonLd).map((node) => textOf(node.datePublished)),
    ...(meta.get('article:published_time') ?? []),
    ...(meta.get('datepublished') ?? []),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  return firstTime(stated);
}

export function modifiedTimeOf(_document: Document, { jsonLd, meta }: StructuredData): string | null {
  return firstTime([
    ...articleNodes(jsonLd).map((node) => textOf(node.dateModified)),
    ...(meta.get('article:modified_time') ?? []),
    ...(meta.get('og:updated_time') ?? []),
  ]);
}

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?( ?(Z|[+-]\d{2}:?\d{2}))?)?/;

function firstTime(values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const time = value?.trim().match(ISO)?.[0];
    if (time) return time.replace(' ', 'T');
  }
  return null;
}
