import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Health } from '../../lib/library/health';
import { formatNumber } from '../format';
import { pictureReason } from '../reading/picture-reasons';
import { type Figure, Figures, Part } from './Part';

interface PicturesPartProps {
  health: Health;
  onRetry: () => void;
  /** The control of the permission. */
  children?: ComponentChildren;
}

/** How many pictures are kept, and why others are not. */
export function PicturesPart({ health, onRetry, children }: PicturesPartProps) {
  const { pictures, failures } = health;
  const missing = pictures.failed + pictures['not-allowed'];
  const figures: Figure[] = [
    { label: i18n.t('health.kept'), value: formatNumber(pictures.kept) },
    { label: i18n.t('health.waiting'), value: formatNumber(pictures.pending) },
    { label: i18n.t('health.notAllowed'), value: formatNumber(pictures['not-allowed']) },
    { label: i18n.t('health.failed'), value: formatNumber(pictures.failed) },
  ];
  const reasons = [...failures].sort(([, a], [, b]) => b - a);
  return (
    <Part title={i18n.t('health.pictures')}>
      <Figures figures={figures} />
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              <b>{formatNumber(count)}</b> {pictureReason(reason)}
            </li>
          ))}
        </ul>
      )}
      {missing > 0 && (
        <button type="button" class="button soft" onClick={onRetry}>
          {i18n.t('health.retry')}
        </button>
      )}
      {children}
    </Part>
  );
}
