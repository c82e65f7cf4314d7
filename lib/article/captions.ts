import { fold } from './text';

/** What pages call a caption, by element or by class. */
const CAPTIONS = 'figcaption, [class*="caption" i], [class*="legende" i], [class*="bildunterschrift" i]';

/** Whether a page calls an element a caption. */
export const isCaption = (element: Element): boolean => element.matches(CAPTIONS);

/** The caption that is all that a box says, which may be the box itself; null where there is none. */
export function captionOf(box: Element): Element | null {
  const caption = isCaption(box) ? box : box.querySelector(CAPTIONS);
  return caption && fold(caption.textContent ?? '') === fold(box.textContent ?? '') ? caption : null;
}
