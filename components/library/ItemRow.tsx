import { i18n } from '#i18n';
import { stateOf } from '../../lib/library/state-of';
import type { Mark, SavedItem } from '../../lib/library/types';
import { titleOf } from '../format';
import { ItemBadges } from './ItemBadges';
import { ItemDoings } from './ItemDoings';
import { LeadPicture } from './LeadPicture';
import { memo } from './memo';
import { Origin } from './Origin';
import { TwoVersions } from './TwoVersions';
import { rowId } from './use-row-focus';

/** What can be done with one item of the list. */
export interface RowEvents {
  select: (item: SavedItem, selected: boolean) => void;
  mark: (item: SavedItem, as: Mark) => void;
  editTags: (item: SavedItem) => void;
  remove: (item: SavedItem) => void;
  choose: (item: SavedItem, keep: 'saved' | 'new') => void;
}

interface ItemRowProps {
  item: SavedItem;
  selected: boolean;
  on: RowEvents;
  hrefOf: (itemId: string, revisionId?: string) => string;
  tagHref: (tag: string) => string;
  openPicture: (asset: string) => Promise<string | null>;
  closePicture: (src: string) => void;
  pendingWords: (item: SavedItem) => Promise<number | null>;
}

/** One saved article in the list, or an address without its text. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, selected, on, hrefOf } = props;
  const state = stateOf(item);
  const title = titleOf(item);
  const own = { lang: item.lang ?? undefined, dir: item.dir ?? ('auto' as const) };
  const isLink = item.revisionId === null;
  const target = isLink ? { href: item.url, target: '_blank', rel: 'noopener noreferrer' } : { href: hrefOf(item.id) };
  return (
    <li class={`item is-${state}`}>
      <span class="pick">
        <input
          type="checkbox"
          checked={selected}
          aria-label={i18n.t('library.select', [title])}
          onChange={(event) => on.select(item, event.currentTarget.checked)}
        />
        {state === 'unread' && (
          <span class="unread" title={i18n.t('library.unread')}>
            <span class="unseen">{i18n.t('library.unread')}</span>
          </span>
        )}
      </span>
      <div class="about">
        <Origin item={item} />
        <h2 class="item-title" {...own}>
          <a id={rowId(item.id)} {...target}>
            {title}
          </a>
        </h2>
        {item.excerpt && (
          <p class="excerpt" {...own}>
            {item.excerpt}
          </p>
        )}
      </div>
      {item.leadAsset && <LeadPicture asset={item.leadAsset} open={props.openPicture} close={props.closePicture} />}
      <div class="foot">
        <ItemBadges item={item} tagHref={props.tagHref} />
        <ItemDoings item={item} on={on} />
      </div>
      {item.pendingRevisionId !== null && (
        <TwoVersions
          item={item}
          newHref={hrefOf(item.id, item.pendingRevisionId)}
          pendingWords={props.pendingWords}
          onChoose={(keep) => on.choose(item, keep)}
        />
      )}
    </li>
  );
});
