import { useEffect, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

export interface Filter {
  words: string;
  setWords: (words: string) => void;
  shown: SavedItem[];
}

const PAUSE_MS = 150;

/**
 * The items that have all the words that were typed, asked for when the typing pauses or the items change.
 * @param onFailure called when they could not be asked for; the list stays as it is
 */
export function useFilter(
  items: SavedItem[],
  find: (words: string) => Promise<Set<string>>,
  onFailure: (error: unknown) => void,
): Filter {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Set<string> | null>(null);
  const wanted = words.trim();

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
  }, [wanted, items, find]);

  return { words, setWords, shown: found ? items.filter(({ id }) => found.has(id)) : items };
}
