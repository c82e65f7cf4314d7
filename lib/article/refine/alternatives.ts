import type { RefineStep } from './types';

/** A file's name, a camera's number, and what a template puts where nobody has written anything. */
const SAYS_NOTHING =
  /^\s*(?:\S+\.(?:jpe?g|png|gif|webp|svg|avif|bmp)|(?:IMG|DSCN?|PXL)[ _-]?\d[\d _()-]*|(?:image|img|photo|picture|icon|thumbnail|placeholder)\W*\d*)\s*$/i;

/** Alternative texts that say nothing are none: they would be printed where the picture is missing, and read aloud where it is not. */
export const alternatives: RefineStep = {
  name: 'alternatives',
  run({ root }) {
    for (const picture of root.querySelectorAll('img[alt]:not([alt=""])'))
      if (SAYS_NOTHING.test(picture.getAttribute('alt')!)) picture.setAttribute('alt', '');
  },
};
