import type { RefineStep } from './types';

const KEPT = new Set(
  (
    'alt cite colspan controls datetime dir headers height href id kind lang open poster reversed rowspan scope span ' +
    'src srclang srcset start title type value width'
  ).split(' '),
);
const DROPPED_ELEMENTS =
  'script, style, link, meta, template, noscript, object, embed, input, button, select, textarea, svg, canvas, dialog';

/** Only attributes that mean something to a reader stay. A code's language stays as its class, the usual notation. */
export const plainMarkup: RefineStep = {
  name: 'plain-markup',
  run({ root }) {
    for (const element of root.querySelectorAll(DROPPED_ELEMENTS)) element.remove();
    for (const element of root.querySelectorAll('*')) {
      // MathML's attributes are its meaning.
      if (element.namespaceURI === 'http://www.w3.org/1998/Math/MathML') continue;
      for (const { name, value } of [...element.attributes]) {
        const isLanguage = name === 'class' && element.localName === 'code' && value.startsWith('language-');
        if (!KEPT.has(name) && !isLanguage) element.removeAttribute(name);
      }
    }
  },
};
