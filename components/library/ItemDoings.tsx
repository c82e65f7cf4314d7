import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { titleOf } from '../format';
import { Icon, type IconName } from '../shell/Icon';
import type { RowEvents } from './ItemRow';

/** The doings of one item, as icons; their names say which item. */
export function ItemDoings({ item, on }: { item: SavedItem; on: RowEvents }) {
  const title: [string] = [titleOf(item)];
  const isRead = item.readAt !== null;
  const isArchived = item.archivedAt !== null;
  const isFavourite = item.favouriteAt !== null;
  return (
    <div class="own-doings">
      <Doing
        icon="star"
        class={isFavourite ? 'is-on' : ''}
        title={i18n.t(isFavourite ? 'actions.unfavourite' : 'actions.favourite')}
        label={i18n.t(isFavourite ? 'library.unfavouriteOne' : 'library.favouriteOne', title)}
        onClick={() => on.mark(item, isFavourite ? 'notFavourite' : 'favourite')}
      />
      <Doing
        icon={isRead ? 'unread' : 'read'}
        title={i18n.t(isRead ? 'actions.markUnread' : 'actions.markRead')}
        label={i18n.t(isRead ? 'library.markOneUnread' : 'library.markOneRead', title)}
        onClick={() => on.mark(item, isRead ? 'unread' : 'read')}
      />
      <Doing
        icon={isArchived ? 'unarchive' : 'archive'}
        title={i18n.t(isArchived ? 'actions.unarchive' : 'actions.archive')}
        label={i18n.t(isArchived ? 'library.unarchiveOne' : 'library.archiveOne', title)}
        onClick={() => on.mark(item, isArchived ? 'unarchived' : 'archived')}
      />
      <Doing
        icon="tag"
        title={i18n.t('actions.tags')}
        label={i18n.t('library.tagOne', title)}
        onClick={() => on.editTags(item)}
      />
      <Doing
        icon="trash"
        title={i18n.t('actions.delete')}
        label={i18n.t('library.deleteOne', title)}
        onClick={() => on.remove(item)}
      />
    </div>
  );
}

interface DoingProps {
  icon: IconName;
  title: string;
  label: string;
  class?: string;
  onClick: () => void;
}

const Doing = ({ icon, title, label, class: extra = '', onClick }: DoingProps) => (
  <button type="button" class={`icon-button ${extra}`} title={title} aria-label={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
