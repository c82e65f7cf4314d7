import { renamed } from '../rename';
import type { RefineStep } from './types';

/** CSS px in both directions, as the page declares them: what is no larger and says nothing is decoration. */
const LARGEST_ICON = 64;

const isIcon = (picture: Element): boolean =>
  !picture.getAttribute('alt')?.trim() &&
  ['width', 'height'].every((name) => Number.parseInt(picture.getAttribute(name) ?? '', 10) <= LARGEST_ICON);

/** A paragraph with nothing but a picture is a figure; one with nothing but an icon is nothing. */
export const loosePictures: RefineStep = {
  name: 'loose-pictures',
  run({ root }) {
    for (const picture of root.querySelectorAll('p > img:only-child, p > a:only-child > img:only-child')) {
      const paragraph = picture.closest('p')!;
      if (paragraph.textContent?.trim() || paragraph.closest('figure, li, td, th')) continue;
      if (isIcon(picture)) paragraph.remove();
      else renamed(paragraph, 'figure');
    }
  },
};
