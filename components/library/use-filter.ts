import { useEffect, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';

export interface Filter {
  words: string;
  setWords: (words: string) => void;
  shown: SavedItem[];
}

const PAUSE_MS = 150;

/** The items that have all the words that were typed, asked for when the typing pauses or the items change. */
export function useFilter(items: SavedItem[], find: (words: string) => Promise<Set<string>>): Filter {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Set<string> | null>(null);
  const wanted = words.trim();

  useEffect(() => {
    if (!wanted) {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const ids = await find(wanted);
      if (current) setFound(ids);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, items, find]);

  return { words, setWords, shown: found ? items.filter(({ id }) => found.has(id)) : items };
}
