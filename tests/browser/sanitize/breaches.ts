// Written apart from the allow-list, from what a browser can do: the two must not share a mistake.
const ELEMENTS = new Set(
  (
    'A ABBR ADDRESS ARTICLE ASIDE B BDI BDO BLOCKQUOTE BR CAPTION CITE CODE COL COLGROUP DD DEL DETAILS DFN DIV DL DT EM ' +
    'FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR I IMG INS KBD LI MAIN MARK OL P PRE Q RP RT RUBY S SAMP SECTION ' +
    'SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL VAR WBR'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'id lang dir title alt width height colspan rowspan scope span start reversed type value open datetime href target rel ' +
    'data-picture'
  ).split(' '),
);
const MATH = 'http://www.w3.org/1998/Math/MathML';
const HTML = 'http://www.w3.org/1999/xhtml';

/** What in a sanitised tree should not be there. */
export function breaches(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [...ofElement(element), ...ofAttributes(element)]);
}

function ofElement(element: Element): string[] {
  if (element.shadowRoot) return ['a shadow root'];
  if (element.namespaceURI === HTML) return ELEMENTS.has(element.tagName) ? [] : [`<${element.tagName}>`];
  const isPlainMath = element.namespaceURI === MATH && /^m(?!action|glyph)|^semantics$/.test(element.localName);
  return isPlainMath ? [] : [`<${element.localName}> of ${element.namespaceURI}`];
}

function ofAttributes(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    const wrong = [`${name}="${value}"`];
    if (name === 'class' && element.tagName === 'CODE') return /^language-[\w+#.-]{1,30}$/.test(value) ? [] : wrong;
    if (/^on|[^a-z-]|^(style|class|src|srcset|is|name|action|xmlns)/.test(name)) return wrong;
    if (element.namespaceURI === HTML && !ATTRIBUTES.has(name)) return wrong;
    if (name === 'href') return element.tagName === 'A' && isGoodLink(element) ? [] : wrong;
    if (name === 'id') return /^l-\d+$/.test(value) ? [] : wrong;
    if (name === 'data-picture') return element.tagName === 'IMG' && /^\d+$/.test(value) ? [] : wrong;
    return /url\(|script:|expression/i.test(value) && !['alt', 'title', 'alttext'].includes(name) ? wrong : [];
  });
}

function isGoodLink(link: Element): boolean {
  const href = link.getAttribute('href')!;
  if (/^#l-\d+$/.test(href)) return true;
  const { protocol } = link as HTMLAnchorElement;
  const isApart = link.getAttribute('rel') === 'noopener noreferrer' && link.getAttribute('target') === '_blank';
  return isApart && /^(https?|mailto):/.test(href) && /^(https?|mailto):$/.test(protocol);
}
