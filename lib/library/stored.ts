import type { Revision, StoredRevision } from './types';

/** A stored revision with what articles have come to have since it was saved. */
export function revisionOf(stored: StoredRevision): Revision {
  return { ...stored, article: { keyFacts: [], ...stored.article } };
}
