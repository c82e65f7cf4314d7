import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { BarButton } from './BarButton';
import { CheckAll } from './CheckAll';
import type { TrashEvents } from './TrashRow';
import type { Selection } from './use-selection';

/** What can be done with the selected items of the trash, or with all that is in it. */
export function TrashBar({ selection, all, on }: { selection: Selection; all: SavedItem[]; on: TrashEvents }) {
  const { items } = selection;
  return (
    <div class="doings-bar">
      <CheckAll selection={selection} />
      {items.length === 0 ? (
        <BarButton icon="trash" label={i18n.t('trash.empty')} onClick={() => on.purge(all)} />
      ) : (
        <>
          <BarButton icon="restore" label={i18n.t('trash.restore')} onClick={() => on.restore(items)} />
          <BarButton icon="trash" label={i18n.t('trash.purge')} onClick={() => on.purge(items)} />
        </>
      )}
    </div>
  );
}
