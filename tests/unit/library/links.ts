import type { ImportedLink } from '../../../lib/library/types';

/** An imported address of which nothing is known but what is said here. */
export const link = (url: string, parts: Partial<ImportedLink> = {}): ImportedLink => ({
  url,
  title: null,
  excerpt: null,
  tags: [],
  savedAt: null,
  progress: 0,
  readAt: null,
  archivedAt: null,
  favouriteAt: null,
  ...parts,
});
