import type { SavedItem } from './types';

export type ReadingState = 'unread' | 'reading' | 'read' | 'archived';

/** The one state in which an item is; being a favourite or in the trash is beside it. */
export function stateOf({
  archivedAt,
  readAt,
  progress,
}: Pick<SavedItem, 'archivedAt' | 'readAt' | 'progress'>): ReadingState {
  if (archivedAt !== null) return 'archived';
  if (readAt !== null) return 'read';
  return progress > 0 ? 'reading' : 'unread';
}
