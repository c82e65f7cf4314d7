import { useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

export interface Selection {
  /** Selected and shown. */
  ids: string[];
  isAll: boolean;
  has: (id: string) => boolean;
  set: (id: string, selected: boolean) => void;
  selectAll: () => void;
  clear: () => void;
}

/** Which of the shown items are selected. One that is no longer shown is not acted upon. */
export function useSelection(shown: SavedItem[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const ids = shown.map(({ id }) => id).filter((id) => selected.has(id));
  return {
    ids,
    isAll: ids.length > 0 && ids.length === shown.length,
    has: (id) => selected.has(id),
    set: (id, on) =>
      setSelected((before) => {
        const after = new Set(before);
        if (on) after.add(id);
        else after.delete(id);
        return after;
      }),
    selectAll: () => setSelected(new Set(shown.map(({ id }) => id))),
    clear: () => setSelected(new Set()),
  };
}
