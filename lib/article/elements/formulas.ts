import { unwrap } from '../tree';

/** What renders TeX or MathML in pages: each holds or follows the same formula in a form that only its script can show. */
const ANY = ['math', '.katex', 'mjx-container', '.MathJax', 'script[type^="math/"]', '.mwe-math-element'];
const RENDERED = /(?:^|\s)MathJax(?:_(?:Preview|Display|SVG(?:_Display)?|CHTML|CommonHTML|PlainSource))?(?:\s|$)/;
const DISPLAYED =
  '.katex-display, .MathJax_Display, .MathJax_SVG_Display, .mwe-math-mathml-display, .mwe-math-fallback-image-display, [display="true"]';

/** Leaves one `math` of each formula, with its TeX as `alttext` where the page has it. */
export function settleFormulas(page: Document): void {
  if (!ANY.some((selector) => page.querySelector(selector))) return;
  for (const script of page.querySelectorAll('script[type^="math/"]')) replaceScript(script);
  for (const twins of page.querySelectorAll('.katex, mjx-container, .MathJax, .mwe-math-element')) keepMath(twins);
  for (const math of page.querySelectorAll('math')) settle(math);
}

/** MathJax 2 leaves the source in a script, and what it made of it before that. */
function replaceScript(script: Element): void {
  const source = script.textContent ?? '';
  const type = script.getAttribute('type') ?? '';
  let math = /mml/.test(type) ? parseMath(source, script.ownerDocument) : null;
  for (let made = script.previousElementSibling; made && RENDERED.test(made.className); ) {
    math ??= mathIn(made);
    const before = made.previousElementSibling;
    made.remove();
    made = before;
  }
  math ??= sourceOnly(source, script.ownerDocument);
  if (/mode=display/.test(type)) math.setAttribute('display', 'block');
  if (/tex/i.test(type)) math.setAttribute('alttext', source.trim());
  script.replaceWith(math);
}

/** TeX as the text of a formula: all that can be shown where nothing rendered it. */
function sourceOnly(source: string, page: Document): Element {
  const math = page.createElementNS(MATHML, 'math');
  const text = page.createElementNS(MATHML, 'mtext');
  text.textContent = source.trim();
  math.append(text);
  return math;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** KaTeX, MathJax 3 and MediaWiki put the MathML beside spans or a picture of the same. */
function keepMath(twins: Element): void {
  const math = mathIn(twins);
  if (!math) return;
  const display = twins.closest(DISPLAYED) ?? twins.querySelector(DISPLAYED);
  if (display) math.setAttribute('display', 'block');
  (display?.contains(twins) ? display : twins).replaceWith(math);
}

function mathIn(element: Element): Element | null {
  const source =
    element.getAttribute('data-mathml') ?? element.querySelector('[data-mathml]')?.getAttribute('data-mathml');
  return element.querySelector('math') ?? (source ? parseMath(source, element.ownerDocument) : null);
}

function parseMath(source: string, page: Document): Element | null {
  const math = new DOMParser().parseFromString(source, 'text/html').querySelector('math');
  return math && page.importNode(math, true);
}

/** The source goes from the annotation, which would be read as text, into the attribute. */
function settle(math: Element): void {
  const source = math.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  const spoken = source || math.getAttribute('data-latex') || math.getAttribute('alttext');
  if (spoken) math.setAttribute('alttext', withoutStyle(spoken));
  for (const annotation of math.querySelectorAll('annotation, annotation-xml')) annotation.remove();
  for (const semantics of math.querySelectorAll('semantics')) unwrap(semantics);
}

/** MediaWiki wraps all its TeX in a style. */
const withoutStyle = (tex: string): string => tex.replace(/^\{\\(?:display|text)style\s+([\s\S]*)\}$/, '$1').trim();
