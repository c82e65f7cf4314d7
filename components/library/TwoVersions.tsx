import { useEffect, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';
import { ShorterNotice } from '../shell/ShorterNotice';

interface TwoVersionsProps {
  item: SavedItem;
  newHref: string;
  pendingWords: (item: SavedItem) => Promise<number | null>;
  onChoose: (keep: 'saved' | 'new') => void;
}

/** The question that a much shorter save left. */
export function TwoVersions({ item, newHref, pendingWords, onChoose }: TwoVersionsProps) {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    void pendingWords(item).then(setWords);
  }, [item.pendingRevisionId]);
  if (words === null) return null;
  return (
    <div class="two-versions">
      <ShorterNotice newWords={words} savedWords={item.wordCount} newHref={newHref} onChoose={onChoose} />
    </div>
  );
}
