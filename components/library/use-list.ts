import { useMemo } from 'preact/hooks';
import type { SavedItem, Settings } from '../../lib/library/types';
import { sortItems, sortTrash } from './sorts';
import { useFilter } from './use-filter';
import type { Place } from './use-place';
import { countTags, countViews, inView, type View, withTag } from './views';

export interface List {
  /** The items of the place, in their order. */
  shown: SavedItem[];
  /** How many items each view has, of the place's tag. */
  views: Record<View, number>;
  /** The tags of the view's items. */
  tags: [tag: string, count: number][];
  /** The words have been looked for, and `shown` is what has them. */
  isFound: boolean;
  isSearching: boolean;
}

/** What a place of the library shows, and what there is beside it. */
export function useList(
  items: SavedItem[],
  { view, tag, words }: Place,
  sort: Settings['librarySort'],
  find: (words: string) => Promise<Set<string>>,
  onFailure: (error: unknown) => void,
): List {
  const views = useMemo(() => countViews(withTag(items, tag)), [items, tag]);
  const viewed = useMemo(() => inView(items, view), [items, view]);
  const tags = useMemo(() => countTags(viewed), [viewed]);
  const placed = useMemo(() => {
    const tagged = withTag(viewed, tag);
    return view === 'trash' ? sortTrash(tagged) : sortItems(tagged, sort);
  }, [viewed, tag, sort]);
  const { found, isSearching } = useFilter(items, words, find, onFailure);
  const shown = useMemo(() => (found ? placed.filter(({ id }) => found.has(id)) : placed), [placed, found]);
  return { shown, views, tags, isFound: found !== null, isSearching };
}
