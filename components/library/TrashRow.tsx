import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { formatDay, titleOf } from '../format';
import { Icon } from '../shell/Icon';
import { memo } from './memo';
import { Origin } from './Origin';
import { rowId } from './use-row-focus';

export interface TrashEvents {
  restore: (items: SavedItem[]) => void;
  /** Deletes for good, after a question. */
  purge: (items: SavedItem[]) => void;
}

interface TrashRowProps {
  item: SavedItem;
  /** When it is deleted for good, ms since 1970. */
  goneFrom: number;
  selected: boolean;
  onSelect: (item: SavedItem, selected: boolean) => void;
  on: TrashEvents;
}

/** An item of the trash, and when it goes for good. */
export const TrashRow = memo(function TrashRow({ item, goneFrom, selected, onSelect, on }: TrashRowProps) {
  const title = titleOf(item);
  const own = { lang: item.lang ?? undefined, dir: item.dir ?? ('auto' as const) };
  return (
    <li class="item">
      <span class="pick">
        <input
          type="checkbox"
          checked={selected}
          aria-label={i18n.t('library.select', [title])}
          onChange={(event) => onSelect(item, event.currentTarget.checked)}
        />
      </span>
      <div class="about">
        <Origin item={item} />
        <h2 class="item-title" {...own}>
          {title}
        </h2>
      </div>
      <div class="foot">
        <p class="badges">{i18n.t('trash.goneFrom', [formatDay(goneFrom)])}</p>
        <div class="trash-doings">
          <button
            type="button"
            id={rowId(item.id)}
            class="button quiet"
            aria-label={i18n.t('trash.restoreOne', [title])}
            onClick={() => on.restore([item])}
          >
            <Icon name="restore" />
            {i18n.t('trash.restore')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('trash.purgeOne', [title])}
            onClick={() => on.purge([item])}
          >
            <Icon name="trash" />
            {i18n.t('trash.purge')}
          </button>
        </div>
      </div>
    </li>
  );
});
