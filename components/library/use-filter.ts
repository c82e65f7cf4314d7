import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

const PAUSE_MS = 150;

export interface Filter {
  /** The ids of the items that have all the words, or had those before them; null without words. */
  found: Set<string> | null;
  /** The answer for the words as they are now is still to come. */
  isSearching: boolean;
}

/**
 * Which items have all the words, asked for when the typing pauses or a text changes.
 * @param onFailure called when they could not be asked for; the answer stays as it is
 */
export function useFilter(
  items: SavedItem[],
  words: string,
  find: (words: string) => Promise<Set<string>>,
  onFailure: (error: unknown) => void,
): Filter {
  const [found, setFound] = useState<Set<string> | null>(null);
  const [answered, setAnswered] = useState('');
  const wanted = words.trim();
  // Marks, tags and progress change no text.
  const lastText = useMemo(() => items.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0), [items]);

  useEffect(() => {
    if (!wanted) {
      setFound(null);
      setAnswered('');
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const ids = await find(wanted).catch(onFailure);
      if (!current) return;
      if (ids) setFound(ids);
      setAnswered(wanted);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, items.length, lastText, find]);

  return { found, isSearching: answered !== wanted };
}
