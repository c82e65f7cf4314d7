import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { Rows } from './Rows';
import { TrashBar } from './TrashBar';
import { TrashRow } from './TrashRow';
import type { Selection } from './use-selection';
import { useStable } from './use-stable';

interface TrashListProps {
  items: SavedItem[];
  selection: Selection;
  goneFrom: (deletedAt: number) => number;
  onRestore: (items: SavedItem[]) => void;
  onPurge: (items: SavedItem[]) => void;
}

/** What was deleted and can be restored. */
export function TrashList({ items, selection, goneFrom, onRestore, onPurge }: TrashListProps) {
  const on = useStable({ restore: onRestore, purge: onPurge });
  const { select } = useStable({
    select: ({ id }: SavedItem, selected: boolean) => selection.set(id, selected),
  });
  return (
    <>
      <p class="hint">{i18n.t('trash.hint')}</p>
      <TrashBar selection={selection} all={items} on={on} />
      <Rows items={items}>
        {(item) => (
          <TrashRow
            key={item.id}
            item={item}
            goneFrom={goneFrom(item.deletedAt!)}
            selected={selection.has(item.id)}
            onSelect={select}
            on={on}
          />
        )}
      </Rows>
    </>
  );
}
