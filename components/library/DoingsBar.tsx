import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Mark, SavedItem } from '../../lib/library/types';
import { BarButton } from './BarButton';
import { CheckAll } from './CheckAll';
import type { Selection } from './use-selection';

export interface BulkEvents {
  mark: (items: SavedItem[], as: Mark) => void;
  editTags: (items: SavedItem[]) => void;
  exportItems: () => void;
  remove: (items: SavedItem[]) => void;
}

interface DoingsBarProps {
  selection: Selection;
  on: BulkEvents;
  /** What is there while nothing is selected. */
  children: ComponentChildren;
}

/** What can be done with the selected items. A mark that all of them have is taken away. */
export function DoingsBar({ selection, on, children }: DoingsBarProps) {
  const { items } = selection;
  const all = (is: (item: SavedItem) => boolean) => items.every(is);
  const areRead = all(({ readAt }) => readAt !== null);
  const areArchived = all(({ archivedAt }) => archivedAt !== null);
  const areFavourites = all(({ favouriteAt }) => favouriteAt !== null);
  return (
    <div class="doings-bar">
      <CheckAll selection={selection} />
      {items.length === 0 ? (
        children
      ) : (
        <>
          <BarButton
            icon="star"
            label={i18n.t(areFavourites ? 'actions.unfavourite' : 'actions.favourite')}
            onClick={() => on.mark(items, areFavourites ? 'notFavourite' : 'favourite')}
          />
          <BarButton
            icon={areRead ? 'unread' : 'read'}
            label={i18n.t(areRead ? 'actions.markUnread' : 'actions.markRead')}
            onClick={() => on.mark(items, areRead ? 'unread' : 'read')}
          />
          <BarButton
            icon={areArchived ? 'unarchive' : 'archive'}
            label={i18n.t(areArchived ? 'actions.unarchive' : 'actions.archive')}
            onClick={() => on.mark(items, areArchived ? 'unarchived' : 'archived')}
          />
          <BarButton icon="tag" label={i18n.t('actions.tags')} onClick={() => on.editTags(items)} />
          <BarButton icon="download" label={i18n.t('actions.export')} onClick={on.exportItems} />
          <BarButton icon="trash" label={i18n.t('actions.delete')} onClick={() => on.remove(items)} />
        </>
      )}
    </div>
  );
}
