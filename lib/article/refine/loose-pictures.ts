import { renamed } from '../rename';
import type { RefineStep } from './types';

/** A paragraph with nothing but a picture is a figure. */
export const loosePictures: RefineStep = {
  name: 'loose-pictures',
  run({ root }) {
    for (const picture of root.querySelectorAll('p > img:only-child, p > a:only-child > img:only-child')) {
      const paragraph = picture.closest('p')!;
      if (!paragraph.textContent?.trim() && !paragraph.closest('figure, li, td, th')) renamed(paragraph, 'figure');
    }
  },
};
