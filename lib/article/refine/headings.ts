import { renamed } from '../rename';
import type { RefineStep } from './types';

/** The title stands above the article, so that the body's headings begin with the second level. */
export const headings: RefineStep = {
  name: 'headings',
  run({ root }) {
    for (const heading of root.querySelectorAll('h1')) renamed(heading, 'h2');
  },
};
