import { MARK } from './marks';
import { moveChildren } from './tree';

const CARRIED = ['id', 'class', 'dir', 'lang', MARK];

/** Puts an element of another name in its place, with its content, id, class, direction, language and mark. */
export function renamed(element: Element, name: string): Element {
  const replacement = element.ownerDocument.createElement(name);
  for (const attribute of CARRIED) {
    const value = element.getAttribute(attribute);
    if (value !== null) replacement.setAttribute(attribute, value);
  }
  moveChildren(element, replacement);
  element.replaceWith(replacement);
  return replacement;
}
