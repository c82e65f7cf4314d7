import type { RefineStep } from './types';

const KEPT = new Set('alt cite datetime dir href id lang src title'.split(' '));
/** Attributes that mean something on some elements only; on others they would keep a wrapper. */
const KEPT_ON: Record<string, RegExp> = {
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
  width: /^(img|video)$/,
  height: /^(img|video)$/,
  poster: /^video$/,
  controls: /^(video|audio)$/,
  kind: /^track$/,
  srclang: /^track$/,
};
const DROPPED_ELEMENTS =
  'script, style, link, meta, template, picture > source, noscript, object, embed, input, button, select, textarea, svg, canvas, dialog';

const inheritedDir = (element: Element): string =>
  element.parentElement?.closest('[dir]')?.getAttribute('dir') ?? 'ltr';

/** Only attributes that mean something to a reader stay. A code's language stays as its class, the usual notation. */
export const plainMarkup: RefineStep = {
  name: 'plain-markup',
  run({ root }) {
    for (const element of root.querySelectorAll(DROPPED_ELEMENTS)) element.remove();
    for (const picture of root.querySelectorAll('picture')) picture.replaceWith(...picture.querySelectorAll('img'));
    for (const element of root.querySelectorAll('*')) {
      // MathML's attributes are its meaning.
      if (element.namespaceURI === 'http://www.w3.org/1998/Math/MathML') continue;
      for (const { name, value } of [...element.attributes]) {
        const isLanguage = name === 'class' && element.localName === 'code' && value.startsWith('language-');
        const saysNothing = name === 'dir' && (value === 'auto' || value === inheritedDir(element));
        const isKept = KEPT.has(name) || KEPT_ON[name]?.test(element.localName) || isLanguage;
        if (saysNothing || !isKept) element.removeAttribute(name);
      }
    }
  },
};
