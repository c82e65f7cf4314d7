import type { RefineStep } from './types';

const KEPT = new Set(
  (
    'alt cite colspan controls datetime dir headers height href id kind lang open poster reversed rowspan scope span ' +
    'src srclang start title type value width'
  ).split(' '),
);
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
        if (saysNothing || (!KEPT.has(name) && !isLanguage)) element.removeAttribute(name);
      }
    }
  },
};
