import { renamed } from '../rename';
import { elementsBelow, removeAll, replaceByAll, unwrap } from '../tree';
import type { RefineStep, Refining } from './types';

const KEPT = new Set('cite datetime dir id lang title'.split(' '));
/** Attributes that mean something on some elements only; on others they would keep a wrapper. */
const KEPT_ON: Record<string, RegExp> = {
  alt: /^img$/,
  href: /^a$/,
  src: /^(?:img|source|track)$/,
  class: /^code$/,
  colspan: /^t[dh]$/,
  rowspan: /^t[dh]$/,
  headers: /^t[dh]$/,
  scope: /^th$/,
  span: /^col(group)?$/,
  start: /^ol$/,
  reversed: /^ol$/,
  type: /^ol$/,
  value: /^(li|data|meter|progress)$/,
  open: /^details$/,
  role: /^aside$/,
  width: /^img$/,
  height: /^img$/,
};
const DROPPED = new Set(
  'script style link meta template noscript object embed input button select textarea svg canvas dialog audio video'.split(
    ' ',
  ),
);
const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** MathML's attributes are its meaning; these serve the page's scripts and styles. */
const NOT_MATH = /^(?:class|style|id|role|tabindex|xmlns(?::.*)?|(?:data|aria)-.*|on.*)$/;

/** Only attributes that mean something to a reader stay. A code's language stays as its class, the usual notation. */
export const plainMarkup: RefineStep = {
  name: 'plain-markup',
  run({ root, lang, dir }) {
    removeAll(elementsBelow(root).filter(({ localName }) => DROPPED.has(localName)));
    for (const source of root.querySelectorAll('picture > source')) source.remove();
    for (const picture of root.querySelectorAll('picture')) replaceByAll(picture, picture.querySelectorAll('img'));
    // Ruby's older markup: the base needs no element of its own.
    for (const base of root.querySelectorAll('ruby > rb')) unwrap(base);
    for (const strike of root.querySelectorAll('strike')) renamed(strike, 's');
    settleDirections(root, dir);
    settleLanguages(root, lang);
    for (const element of elementsBelow(root)) tidy(element);
  },
};

function tidy(element: Element): void {
  if (!element.hasAttributes()) return;
  const isMath = element.namespaceURI === MATHML;
  for (const name of element.getAttributeNames()) {
    if (isMath ? NOT_MATH.test(name) : !isKept(element, name)) element.removeAttribute(name);
  }
}

function isKept(element: Element, name: string): boolean {
  if (KEPT.has(name)) return element.getAttribute(name) !== '';
  if (!KEPT_ON[name]?.test(element.localName)) return false;
  if (name === 'href' || name === 'src') return element.getAttribute(name) !== '';
  if (name === 'class') return /^language-\S+$/.test(element.getAttribute(name)!);
  return name !== 'role' || element.getAttribute(name) === 'note';
}

/** A direction that is inherited anyway says nothing; "auto" becomes the one that the text has, by its first strong letter. */
function settleDirections(root: Element, dir: Refining['dir']): void {
  for (const element of root.querySelectorAll('[dir]')) {
    const value = element.getAttribute('dir')!.toLowerCase();
    const own = value === 'auto' && element.localName !== 'bdi' ? directionOf(element.textContent ?? '') : value;
    const inherited = inheritedFrom(element, root, 'dir') ?? dir ?? 'ltr';
    const isNeeded = own !== inherited || element.localName === 'bdo';
    if (own && isNeeded) element.setAttribute('dir', own);
    else element.removeAttribute('dir');
  }
}

function directionOf(text: string): 'ltr' | 'rtl' | null {
  const [letter] = text.match(/\p{L}/u) ?? [];
  if (!letter) return null;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

function settleLanguages(root: Element, lang: Refining['lang']): void {
  for (const element of root.querySelectorAll('[lang]')) {
    const inherited = inheritedFrom(element, root, 'lang') ?? lang;
    if (element.getAttribute('lang')!.toLowerCase() === inherited?.toLowerCase()) element.removeAttribute('lang');
  }
}

function inheritedFrom(element: Element, root: Element, name: string): string | null {
  const holder = element.parentElement?.closest(`[${name}]`);
  return holder && root.contains(holder) ? holder.getAttribute(name) : null;
}
