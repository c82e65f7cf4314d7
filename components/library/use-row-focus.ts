import { useEffect, useRef } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

export const LIST_TITLE = 'library-title';

/** Id of the link that leads to an item. */
export const rowId = (itemId: string): string => `item-${itemId}`;

export interface RowFocus {
  /** The focus goes with a row that is deleted: it moves to the row after it, or before it, or to the title. */
  afterLosing: (itemIds: string[]) => void;
  /** Moves the focus to the first of these rows, once they are in the list again. */
  whenBack: (itemIds: string[]) => void;
}

/** Keeps the keyboard's place in a list whose rows come and go. */
export function useRowFocus(shown: SavedItem[]): RowFocus {
  const awaited = useRef<string | null>(null);

  useEffect(() => {
    const row = awaited.current && document.getElementById(rowId(awaited.current));
    if (!row) return;
    awaited.current = null;
    row.focus();
  }, [shown]);

  return {
    afterLosing: (itemIds) => {
      const gone = new Set(itemIds);
      const last = shown.findLastIndex(({ id }) => gone.has(id));
      const next = shown.slice(last + 1).find(({ id }) => !gone.has(id)) ?? shown.findLast(({ id }) => !gone.has(id));
      document.getElementById(next ? rowId(next.id) : LIST_TITLE)?.focus();
    },
    whenBack: ([first = null]) => {
      awaited.current = first;
    },
  };
}
