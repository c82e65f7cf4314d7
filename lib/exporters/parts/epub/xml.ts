import { type Build, builder, NAMESPACES } from '../build';

// A page's text may hold characters that no XML file may.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A document as the text of its file. */
export function toXml(page: Document): string {
  const doctype = page.documentElement.namespaceURI === NAMESPACES.html ? '<!DOCTYPE html>\n' : '';
  const xml = new XMLSerializer().serializeToString(page.documentElement).replace(NOT_XML, '');
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${xml}\n`;
}

/** An empty XHTML page of a book, with its head. */
export function newPage(title: string): { page: Document; body: Element; build: Build } {
  const page = document.implementation.createDocument(NAMESPACES.html, 'html');
  const build = builder(page, NAMESPACES.html);
  const style = build('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' });
  const body = build('body', {});
  page.documentElement.append(build('head', {}, build('title', {}, title), style), body);
  return { page, body, build };
}
