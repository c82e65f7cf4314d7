import type { SafeArticle } from '../../article/types';
import { sanitizeFragment } from '../../sanitize';

/** The class of an `aside` around a callout of the article. */
export const CALLOUT = 'callout';

/** The article's text, with its callouts set apart. It belongs to a document without a window: nothing in it loads or runs. */
export function bodyOf({ contentHtml, callouts }: SafeArticle): DocumentFragment {
  const body = sanitizeFragment(contentHtml);
  for (const { anchor, label, text } of callouts) {
    const aside = body.ownerDocument.createElement('aside');
    aside.className = CALLOUT;
    const place = anchor === null ? null : body.querySelector(`[id="${anchor}"]`);
    if (place === null) aside.append(paragraph(body.ownerDocument, `${label} ${text}`));
    if (place === null) body.append(aside);
    // Of a table's or a list's parts none can be set apart.
    else if (/^(?:p|div|section|aside|blockquote)$/.test(place.localName)) {
      place.replaceWith(aside);
      aside.append(place);
    }
  }
  return body;
}

function paragraph(page: Document, text: string): HTMLElement {
  const made = page.createElement('p');
  made.append(text);
  return made;
}

/** Puts what a formula says in place of it, for formats without formulas. */
export function sayFormulas(fragment: DocumentFragment): void {
  for (const formula of fragment.querySelectorAll('math[alttext]'))
    formula.replaceWith(formula.getAttribute('alttext') ?? '');
}
