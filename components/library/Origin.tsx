import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { formatDay, formatIsoDate, hostOf } from '../format';

/** Where an item comes from, how long it is, and when it was kept. */
export function Origin({ item }: { item: SavedItem }) {
  const published = item.publishedTime && formatIsoDate(item.publishedTime);
  return (
    <p class="origin dotted">
      <bdi>{item.siteName ?? hostOf(item.url)}</bdi>
      {published && <span>{published}</span>}
      {item.revisionId !== null && <span>{i18n.t('reading.minutes', item.readingMinutes)}</span>}
      <span>{i18n.t('reading.savedOn', [formatDay(item.savedAt)])}</span>
    </p>
  );
}
