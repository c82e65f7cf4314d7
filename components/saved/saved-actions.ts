import { i18n } from '#i18n';
import type { Mark, SavedItem } from '../../lib/library/types';
import type { Action } from '../shell/Bar';

interface Doings {
  onMark: (as: Mark) => void;
  onEditTags: () => void;
  onDelete: () => void;
  onPrint: () => void;
}

/** What is at hand while one reads a saved article, and what is behind the last button. */
export function savedActions(item: SavedItem, libraryHref: string, on: Doings): { actions: Action[]; more: Action[] } {
  const isRead = item.readAt !== null;
  const isArchived = item.archivedAt !== null;
  const isFavourite = item.favouriteAt !== null;
  const actions: Action[] = [
    {
      icon: 'star',
      label: i18n.t('actions.favourite'),
      pressed: isFavourite,
      onSelect: () => on.onMark(isFavourite ? 'notFavourite' : 'favourite'),
    },
    {
      icon: isRead ? 'unread' : 'read',
      label: i18n.t(isRead ? 'actions.markUnread' : 'actions.markRead'),
      onSelect: () => on.onMark(isRead ? 'unread' : 'read'),
    },
    {
      icon: isArchived ? 'unarchive' : 'archive',
      label: i18n.t(isArchived ? 'actions.unarchive' : 'actions.archive'),
      onSelect: () => on.onMark(isArchived ? 'unarchived' : 'archived'),
    },
    { icon: 'tag', label: i18n.t('actions.tags'), onSelect: on.onEditTags },
    { icon: 'library', label: i18n.t('actions.library'), href: libraryHref },
  ];
  const more: Action[] = [
    { icon: 'original', label: i18n.t('actions.original'), href: item.url, outside: true },
    { icon: 'print', label: i18n.t('actions.print'), onSelect: on.onPrint },
    { icon: 'trash', label: i18n.t('actions.delete'), onSelect: on.onDelete },
  ];
  return { actions, more };
}
