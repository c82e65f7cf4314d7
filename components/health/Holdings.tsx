import { i18n } from '#i18n';
import type { Health } from '../../lib/library/health';
import { formatBytes, formatNumber } from '../format';
import { type Figure, Figures, Part } from './Part';

/** What is kept, in numbers. */
export function Holdings({ health }: { health: Health }) {
  const { articles, links, inTrash, earlier } = health;
  const figures: Figure[] = [
    { label: i18n.t('health.articles'), value: formatNumber(articles) },
    { label: i18n.t('health.links'), value: formatNumber(links), note: links > 0 ? i18n.t('health.linksNote') : null },
    {
      label: i18n.t('health.trash'),
      value: formatNumber(inTrash),
      note: inTrash > 0 ? i18n.t('health.trashNote') : null,
    },
    {
      label: i18n.t('health.earlier'),
      value: formatNumber(earlier.versions),
      note: earlier.versions > 0 ? formatBytes(earlier.bytes) : null,
    },
  ];
  return (
    <Part title={i18n.t('health.holdings')}>
      <Figures figures={figures} />
    </Part>
  );
}
