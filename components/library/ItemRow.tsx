import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { formatDay, formatIsoDate, hostOf, titleOf } from '../format';
import { Icon } from '../shell/Icon';
import { ItemBadges } from './ItemBadges';
import { LeadPicture } from './LeadPicture';
import { TwoVersions } from './TwoVersions';
import { rowId } from './use-row-focus';

interface ItemRowProps {
  item: SavedItem;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  hrefOf: (itemId: string, revisionId?: string) => string;
  openPicture: (asset: string) => Promise<string | null>;
  closePicture: (src: string) => void;
  pendingWords: (item: SavedItem) => Promise<number | null>;
  onRead: (read: boolean) => void;
  onDelete: () => void;
  onChoose: (keep: 'saved' | 'new') => void;
}

/** One saved article in the list. */
export function ItemRow(props: ItemRowProps) {
  const { item, selected, onSelect, hrefOf, onRead, onDelete } = props;
  const isRead = item.readAt !== null;
  const title = titleOf(item);
  const own = { lang: item.lang ?? undefined, dir: item.dir ?? ('auto' as const) };
  return (
    <li class={`item ${isRead ? 'is-read' : ''}`}>
      <span class="pick">
        <input
          type="checkbox"
          checked={selected}
          aria-label={i18n.t('library.select', [title])}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
        {!isRead && (
          <span class="unread" title={i18n.t('library.unread')}>
            <span class="unseen">{i18n.t('library.unread')}</span>
          </span>
        )}
      </span>
      <div class="about">
        <Origin item={item} />
        <h2 class="item-title" {...own}>
          <a id={rowId(item.id)} href={hrefOf(item.id)}>
            {title}
          </a>
        </h2>
        {item.excerpt && (
          <p class="excerpt" {...own}>
            {item.excerpt}
          </p>
        )}
        <ItemBadges item={item} />
      </div>
      <div class="side">
        {item.leadAsset && <LeadPicture asset={item.leadAsset} open={props.openPicture} close={props.closePicture} />}
        <div class="own-doings">
          <button
            type="button"
            class="icon-button"
            title={i18n.t(isRead ? 'actions.markUnread' : 'actions.markRead')}
            aria-label={i18n.t(isRead ? 'library.markOneUnread' : 'library.markOneRead', [title])}
            onClick={() => onRead(!isRead)}
          >
            <Icon name={isRead ? 'unread' : 'read'} />
          </button>
          <button
            type="button"
            class="icon-button"
            title={i18n.t('library.delete')}
            aria-label={i18n.t('library.deleteOne', [title])}
            onClick={onDelete}
          >
            <Icon name="trash" />
          </button>
        </div>
      </div>
      {item.pendingRevisionId !== null && (
        <TwoVersions
          item={item}
          newHref={hrefOf(item.id, item.pendingRevisionId)}
          pendingWords={props.pendingWords}
          onChoose={props.onChoose}
        />
      )}
    </li>
  );
}

function Origin({ item }: { item: SavedItem }) {
  const published = item.publishedTime && formatIsoDate(item.publishedTime);
  return (
    <p class="origin dotted">
      <span>{item.siteName ?? hostOf(item.url)}</span>
      {published && <span>{published}</span>}
      <span>{i18n.t('reading.minutes', item.readingMinutes)}</span>
      <span>{i18n.t('reading.savedOn', [formatDay(item.savedAt)])}</span>
    </p>
  );
}
