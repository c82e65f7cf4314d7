import { MARK } from './marks';

const CARRIED = ['id', 'class', 'dir', 'lang', MARK];

/** Puts an element of another name in its place, with its content, id, class, direction, language and mark. */
export function renamed(element: Element, name: string): Element {
  const replacement = element.ownerDocument.createElement(name);
  for (const attribute of CARRIED) {
    const value = element.getAttribute(attribute);
    if (value !== null) replacement.setAttribute(attribute, value);
  }
  replacement.append(...element.childNodes);
  element.replaceWith(replacement);
  return replacement;
}
