import { mendIndex } from '../search/mend';
import type { Step } from './types';

/** Texts that the index does not know are indexed anew. All at once: no text is read. */
export const mendSearch: Step = async () => {
  const missing = await mendIndex();
  return { next: null, looked: 0, repairs: Array(missing).fill('search') };
};
