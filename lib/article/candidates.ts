import { Readability } from '@mozilla/readability';
import { HIDDEN, type Scope } from './prepare';
import { fold } from './text';

/** The element that holds what is to be read, out of the prepared page; null where nothing is. Takes the page apart. */
export function chooseBody(page: Document, scope: Scope): Element | null {
  for (const hidden of page.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  if (scope !== 'article') return wholeBody(page);
  return proposeByReadability(page) ?? wholeBody(page);
}

/** The article's body as Readability finds it, or null. */
function proposeByReadability(page: Document): Element | null {
  const parsed = new Readability<Element>(page.cloneNode(true) as Document, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return parsed?.content ?? null;
}

const AROUND =
  'nav, aside, footer, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], dialog, body > header';

function wholeBody(page: Document): Element | null {
  const root = page.createElement('div');
  root.append(...page.body.childNodes);
  for (const element of root.querySelectorAll(AROUND)) element.remove();
  return fold(root.textContent ?? '') ? root : null;
}
