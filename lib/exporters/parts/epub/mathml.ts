/** Presentation MathML as EPUB's schema has it: elements with as many children as they take, and attributes where they belong. */

/** Children that an element takes; one with another number becomes a row of what it has. */
const ARITY: Record<string, number> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  msubsup: 3,
  munder: 2,
  mover: 2,
  munderover: 3,
};
const TOKENS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
const EMPTY = new Set(['mspace', 'mprescripts', 'none']);

const ATTRIBUTES: Record<string, string[]> = {
  math: ['alttext', 'display'],
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  ms: ['mathvariant'],
  mtext: ['mathvariant'],
  mo: [
    'fence',
    'form',
    'largeop',
    'lspace',
    'mathvariant',
    'movablelimits',
    'rspace',
    'separator',
    'stretchy',
    'symmetric',
  ],
  mspace: ['width', 'height', 'depth'],
  mpadded: ['width', 'height', 'depth'],
  mstyle: ['displaystyle', 'mathvariant', 'scriptlevel'],
  mfrac: ['linethickness'],
  mfenced: ['close', 'separators'],
  menclose: ['notation'],
  munder: ['accentunder'],
  mover: ['accent'],
  munderover: ['accent', 'accentunder'],
  mtable: ['columnalign', 'rowalign', 'displaystyle'],
  mtr: ['columnalign', 'rowalign'],
  mtd: ['columnalign', 'rowalign', 'columnspan', 'rowspan'],
};

const VALUES: Record<string, RegExp> = {
  notation:
    /^(?:longdiv|actuarial|radical|box|roundedbox|circle|left|right|top|bottom|updiagonalstrike|downdiagonalstrike|verticalstrike|horizontalstrike|madruwb|\s)+$/,
  mathvariant:
    /^(?:normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched)$/,
  form: /^(?:prefix|infix|postfix)$/,
  columnalign: /^(?:left|center|right|\s)+$/,
  rowalign: /^(?:top|bottom|center|baseline|axis|\s)+$/,
  // Lengths need a unit there, but for zero and multiples.
  width: /[a-z%]$/i,
  height: /[a-z%]$/i,
  depth: /[a-z%]$/i,
  lspace: /[a-z%]$/i,
  rspace: /[a-z%]$/i,
};
const BOOLEANS = new Set(
  'accent accentunder displaystyle fence largeop movablelimits separator stretchy symmetric'.split(' '),
);
const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** Makes a formula valid, and keeps what it says. */
export function fitMath(math: Element): void {
  for (const element of [math, ...math.querySelectorAll('*')]) {
    fitAttributes(element);
    if (element === math) continue;
    if (TOKENS.has(element.localName)) element.textContent = element.textContent?.trim() ?? '';
    else if (EMPTY.has(element.localName)) element.replaceChildren();
  }
  for (const element of [...math.querySelectorAll('*')].reverse()) if (element.isConnected) fitChildren(element);
  wrapText(math);
}

function fitAttributes(element: Element): void {
  const allowed = ATTRIBUTES[element.localName] ?? [];
  for (const { name, value } of [...element.attributes]) {
    if (name === 'id') continue;
    const fits = BOOLEANS.has(name) ? /^(?:true|false)$/.test(value) : (VALUES[name]?.test(value) ?? true);
    if (!allowed.includes(name) || !fits) element.removeAttribute(name);
  }
}

function fitChildren(element: Element): void {
  const { localName } = element;
  if (TOKENS.has(localName) || EMPTY.has(localName)) return;
  wrapText(element);
  const parent = element.parentElement?.localName ?? '';
  const isLost = (localName === 'mtr' && parent !== 'mtable') || (localName === 'mtd' && parent !== 'mtr');
  const isOdd = element.children.length !== (ARITY[localName] ?? element.children.length);
  const isHollow = localName === 'semantics' || (localName === 'mmultiscripts' && element.children.length === 0);
  if (isLost || isOdd || isHollow) toRow(element);
  if (localName === 'mtable')
    for (const child of [...element.children]) if (child.localName !== 'mtr') inside(child, 'mtr', 'mtd');
  if (localName === 'mtr')
    for (const child of [...element.children]) if (child.localName !== 'mtd') inside(child, 'mtd');
}

/** Text belongs into a token. */
function wrapText(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    if (node.textContent?.trim()) inside(node as ChildNode, 'mtext');
    else node.remove();
  }
}

function inside(node: ChildNode, ...names: string[]): void {
  const [outer, ...more] = names.map((name) => node.ownerDocument!.createElementNS(NAMESPACE, name));
  node.replaceWith(outer!);
  let inner = outer!;
  for (const element of more) {
    inner.append(element);
    inner = element;
  }
  inner.append(node);
}

function toRow(element: Element): void {
  const row = element.ownerDocument.createElementNS(NAMESPACE, 'mrow');
  if (element.id) row.id = element.id;
  row.append(...element.childNodes);
  element.replaceWith(row);
}
