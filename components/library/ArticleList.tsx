import { useCallback } from 'preact/hooks';
import type { SavedItem, Settings } from '../../lib/library/types';
import { DoingsBar } from './DoingsBar';
import { ItemRow } from './ItemRow';
import { Rows } from './Rows';
import { SortMenu } from './SortMenu';
import type { useDoings } from './use-doings';
import { type Place, placeHref } from './use-place';
import type { Selection } from './use-selection';
import { useStable } from './use-stable';

interface ArticleListProps {
  items: SavedItem[];
  place: Place;
  selection: Selection;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  doings: ReturnType<typeof useDoings>;
  onEditTags: (items: SavedItem[]) => void;
  onExportSelected: () => void;
  hrefOf: (itemId: string, revisionId?: string) => string;
  openPicture: (asset: string) => Promise<string | null>;
  closePicture: (src: string) => void;
  pendingWords: (item: SavedItem) => Promise<number | null>;
}

/** The articles of a place, and above them what can be done with those that are selected. */
export function ArticleList(props: ArticleListProps) {
  const { items, place, selection, doings, onEditTags } = props;
  const on = useStable({
    select: ({ id }: SavedItem, selected: boolean) => selection.set(id, selected),
    mark: (item: SavedItem, as: Parameters<typeof doings.mark>[1]) => void doings.mark([item], as),
    editTags: (item: SavedItem) => onEditTags([item]),
    remove: (item: SavedItem) => void doings.remove([item]),
    choose: doings.choose,
  });
  const tagHref = useCallback((tag: string) => placeHref({ ...place, tag }), [place]);
  return (
    <>
      <DoingsBar selection={selection} on={{ ...doings, editTags: onEditTags, exportItems: props.onExportSelected }}>
        <SortMenu sort={props.settings.librarySort} onSort={(librarySort) => props.onSettings({ librarySort })} />
      </DoingsBar>
      <Rows items={items}>
        {(item) => (
          <ItemRow
            key={item.id}
            item={item}
            selected={selection.has(item.id)}
            on={on}
            hrefOf={props.hrefOf}
            tagHref={tagHref}
            openPicture={props.openPicture}
            closePicture={props.closePicture}
            pendingWords={props.pendingWords}
          />
        )}
      </Rows>
    </>
  );
}
