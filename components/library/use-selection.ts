import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

export interface Selection {
  /** Selected and shown. */
  items: SavedItem[];
  isAll: boolean;
  has: (id: string) => boolean;
  set: (id: string, selected: boolean) => void;
  selectAll: () => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Which of the shown items are selected. One that is no longer shown is not acted upon.
 * @param place when it is another one, nothing is selected
 */
export function useSelection(shown: SavedItem[], place: string): Selection {
  const [selected, setSelected] = useState(NONE);
  useEffect(() => setSelected(NONE), [place]);
  const items = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);
  return {
    items,
    isAll: items.length > 0 && items.length === shown.length,
    has: (id) => selected.has(id),
    set: (id, on) =>
      setSelected((before) => {
        const after = new Set(before);
        if (on) after.add(id);
        else after.delete(id);
        return after;
      }),
    selectAll: () => setSelected(new Set(shown.map(({ id }) => id))),
    clear: () => setSelected(NONE),
  };
}
