import { type StructuredData, typesOf } from './structured-data';
import { fold } from './text';
import type { JsonLdNode } from './types';

const DESCRIBED = /^(Report|Review|Recipe|HowTo|WebPage|QAPage|Question|CreativeWork|Book|Course|VideoObject|Product)$/;

const isOfArticle = (node: JsonLdNode): boolean => typesOf(node).some((type) => /Article$|Posting$/.test(type));

/** Nodes that describe a page's article, true articles first. */
export function articleNodes(nodes: JsonLdNode[]): JsonLdNode[] {
  const rank = (node: JsonLdNode) => {
    if (isOfArticle(node)) return 2;
    return typesOf(node).some((type) => DESCRIBED.test(type)) ? 1 : 0;
  };
  return nodes.filter((node) => rank(node) > 0).sort((a, b) => rank(b) - rank(a));
}

/** A value's text: a string itself, the first of an array, or an object's name. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return fold(decode(value)) || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (value && typeof value === 'object') return textOf((value as JsonLdNode).name);
  return null;
}

/** All names that a value gives: of a person, of several, of a plain string. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const name = textOf(value);
  return name ? [name] : [];
}

/** Those that editors and their programs write: marks, and the letters of the western languages. */
const ENTITIES = new Map(
  (
    'amp& lt< gt> quot" apos\' lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ndash– mdash— hellip… middot· bull• deg° ' +
    'copy© reg® trade™ euro€ pound£ sect§ iexcl¡ iquest¿ szligß oeligœ aeligæ AEligÆ oslashø OslashØ aringå AringÅ ' +
    'agraveà aacuteá acircâ atildeã aumlä ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ntildeñ ograveò oacuteó ' +
    'ocircô otildeõ oumlö ugraveù uacuteú ucircû uumlü AgraveÀ AacuteÁ AumlÄ CcedilÇ EgraveÈ EacuteÉ OumlÖ UumlÜ'
  )
    .split(' ')
    .map((entry): [string, string] => [entry.slice(0, -1), entry.at(-1)!])
    .concat([['nbsp', ' ']]),
);

/** Data is often escaped as if it were markup. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES.get(name) ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Whether a page calls itself an article. */
export const isArticle = ({ jsonLd, meta }: StructuredData): boolean =>
  jsonLd.some(isOfArticle) || !!meta.get('og:type')?.includes('article');
