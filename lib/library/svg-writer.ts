import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { SVG_ATTRIBUTES, SVG_ELEMENTS, SVG_PROPERTIES } from './svg-allow-list';
import { SvgCopies } from './svg-copies';
import { isSafeValue, reduceDeclarations, reduceSheet } from './svg-style';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

const NAMESPACES = ` xmlns="${SVG}" xmlns:xlink="${XLINK}"`;

const MOST_ELEMENTS = 50_000;
/** Browsers lay out what is nested by calling themselves. */
const DEEPEST = 100;

const LOCAL = /^#[^\s<>"']+$/;
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;
/** What may point to another element of the picture. */
const POINTS = new Set(['use', 'textPath', 'linearGradient', 'radialGradient', 'pattern', 'filter']);
const HOLDS_TEXT = new Set(['text', 'tspan', 'textPath', 'title', 'desc']);

/** The text is no SVG that can be kept. */
export class UnkeepableSvg extends Error {}

/** An element that is open: its name as it is written (null: it is dropped, and all in it), its id, its style sheet so far. */
interface Open {
  name: string | null;
  id: string | null;
  sheet: string;
}

/** Takes a parser's events, and writes of them what may be in a kept SVG. */
export class SvgWriter {
  private readonly parts: string[] = [];
  private readonly stack: Open[] = [];
  private readonly copies = new SvgCopies();
  private elements = 0;

  /** @throws UnkeepableSvg when the root is no `svg`, or there are too many elements */
  open({ local, uri, attributes }: SaxesTagNS): void {
    const parent = this.stack.at(-1);
    const name = parent?.name === null ? null : nameOf(local, uri);
    if (!parent && name !== 'svg') throw new UnkeepableSvg('Its root is no svg.');
    if (++this.elements > MOST_ELEMENTS || this.stack.length >= DEEPEST) throw new UnkeepableSvg('It is too large.');
    this.stack.push({ name, id: attributes.id?.value ?? null, sheet: '' });
    if (name === null || name === 'style') return;
    // A map: "href" and "xlink:href" become the same.
    const kept = new Map(Object.values(attributes).flatMap((attribute) => attributeOf(name, attribute)));
    const written = [...kept].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
    this.parts.push(`<${name}${parent ? '' : NAMESPACES}${written}>`);
    const ids = this.stack.flatMap(({ id }) => id ?? []);
    this.copies.add(ids, name === 'use' ? (kept.get('xlink:href')?.slice(1) ?? null) : null);
  }

  text(text: string): void {
    const parent = this.stack.at(-1);
    if (parent?.name === 'style') parent.sheet += text;
    else if (parent?.name && HOLDS_TEXT.has(parent.name)) this.parts.push(escaped(text));
  }

  close(): void {
    const { name, sheet } = this.stack.pop()!;
    if (name === 'style') this.parts.push(`<style>${escaped(reduceSheet(sheet))}</style>`);
    else if (name !== null) this.parts.push(`</${name}>`);
  }

  /** @throws UnkeepableSvg when its copies of its own parts are too many */
  finish(): string {
    if (!this.copies.areFew()) throw new UnkeepableSvg('It draws too much.');
    return this.parts.join('');
  }
}

/** A link in a picture leads nowhere; what it holds is a group. */
function nameOf(local: string, uri: string): string | null {
  if (uri !== SVG) return null;
  if (local === 'a') return 'g';
  return SVG_ELEMENTS.has(local) ? local : null;
}

/** No or one attribute, as it is written. */
function attributeOf(element: string, { local, uri, value }: SaxesAttributeNS): [name: string, value: string][] {
  if (uri === XML && (local === 'space' || local === 'lang')) return [[`xml:${local}`, value]];
  if (local === 'href' && (uri === '' || uri === XLINK)) return hrefOf(element, value.trim());
  if (uri !== '') return [];
  if (local === 'style') return [['style', reduceDeclarations(value)]];
  if (SVG_ATTRIBUTES.has(local)) return [[local, value]];
  return SVG_PROPERTIES.has(local) && isSafeValue(value) ? [[local, value]] : [];
}

function hrefOf(element: string, address: string): [string, string][] {
  const isKept = element === 'image' ? RASTER_DATA.test(address) : POINTS.has(element) && LOCAL.test(address);
  // The older name, which every viewer of SVG knows.
  return isKept ? [['xlink:href', address]] : [];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char]!);
