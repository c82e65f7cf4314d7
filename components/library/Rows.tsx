import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';

/** Rows that are in the page at first; more come on request. */
const BATCH = 100;

interface RowsProps {
  items: SavedItem[];
  children: (item: SavedItem) => ComponentChildren;
}

/** A list that may be very long. How much of it is in the page is kept for the way back to it. */
export function Rows({ items, children }: RowsProps) {
  const [limit, setLimit] = useState<number>(() => history.state?.rows ?? BATCH);
  const showMore = () => {
    history.replaceState({ rows: limit + BATCH }, '');
    setLimit(limit + BATCH);
  };
  return (
    <>
      <ul class="items">{items.slice(0, limit).map(children)}</ul>
      {items.length > limit && (
        <button type="button" class="button soft more" onClick={showMore}>
          {i18n.t('library.more')}
        </button>
      )}
    </>
  );
}
