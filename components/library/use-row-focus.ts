import { useEffect, useRef } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

export const LIST_TITLE = 'library-title';

/** Id of the link that leads to an item. */
export const rowId = (itemId: string): string => `item-${itemId}`;

export interface RowFocus {
  /** These rows may go. If the focus goes with them, it moves to the row after, or before, or to the title. */
  mayLose: (itemIds: string[]) => void;
  /** Moves the focus to the first of these rows, once they are in the list again. */
  whenBack: (itemIds: string[]) => void;
}

/** Keeps the keyboard's place in a list whose rows come and go. */
export function useRowFocus(shown: SavedItem[]): RowFocus {
  const awaited = useRef<string | null>(null);
  const before = useRef<{ shown: SavedItem[]; mayGo: Set<string> } | null>(null);

  useEffect(() => {
    const row = awaited.current && document.getElementById(rowId(awaited.current));
    if (row) {
      awaited.current = null;
      row.focus();
    }
    const here = new Set(shown.map(({ id }) => id));
    if (!before.current || [...before.current.mayGo].every((id) => here.has(id))) return;
    const next = neighbour(before.current.shown, before.current.mayGo, here);
    before.current = null;
    if (document.activeElement !== document.body) return;
    const there = next && document.getElementById(rowId(next.id));
    (there || document.getElementById(LIST_TITLE))?.focus();
  }, [shown]);

  return {
    mayLose: (itemIds) => {
      before.current = { shown, mayGo: new Set(itemIds) };
    },
    whenBack: ([first = null]) => {
      awaited.current = first;
    },
  };
}

/** Of the rows that stayed, the one after the last that went, or else the one before it. */
function neighbour(shown: SavedItem[], gone: Set<string>, here: Set<string>): SavedItem | undefined {
  const stays = ({ id }: SavedItem) => !gone.has(id) && here.has(id);
  const last = shown.findLastIndex(({ id }) => gone.has(id));
  return shown.slice(last + 1).find(stays) ?? shown.slice(0, last).findLast(stays);
}
