import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

const PAUSE_MS = 150;

/**
 * The ids of the items that have all the words, asked for when the typing pauses or a text changes; null without words.
 * @param onFailure called when they could not be asked for; the answer stays as it is
 */
export function useFilter(
  items: SavedItem[],
  words: string,
  find: (words: string) => Promise<Set<string>>,
  onFailure: (error: unknown) => void,
): Set<string> | null {
  const [found, setFound] = useState<Set<string> | null>(null);
  const wanted = words.trim();
  // Marks, tags and progress change no text.
  const lastText = useMemo(() => items.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0), [items]);

  useEffect(() => {
    if (!wanted) {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      find(wanted).then((ids) => {
        if (current) setFound(ids);
      }, onFailure);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, items.length, lastText, find]);

  return found;
}
