import { i18n } from '#i18n';
import type { SavedPicture } from '../../lib/library/types';
import { formatNumber } from '../format';

interface PicturesLineProps {
  pictures: SavedPicture[];
  /** Where pictures are allowed. */
  allowHref: string;
  onRetry: () => void;
}

/** Which pictures are not here, and what can be done about it; nothing when all are. */
export function PicturesLine({ pictures, allowHref, onRetry }: PicturesLineProps) {
  const numbersOf = (state: SavedPicture['state']): [string, string] | null => {
    const count = pictures.filter((picture) => picture.state === state).length;
    return count > 0 ? [formatNumber(count), formatNumber(pictures.length)] : null;
  };
  const notAllowed = numbersOf('not-allowed');
  const failed = numbersOf('failed');
  const pending = numbersOf('pending');
  if (!notAllowed && !failed && !pending) return null;
  return (
    <div class="pictures-line" role="status">
      {notAllowed && (
        <p>
          {i18n.t('saved.notAllowed', notAllowed)} <a href={allowHref}>{i18n.t('saved.allow')}</a>
        </p>
      )}
      {failed && (
        <p>
          {i18n.t('saved.failed', failed)}{' '}
          <button type="button" onClick={onRetry}>
            {i18n.t('actions.retry')}
          </button>
        </p>
      )}
      {pending && <p>{i18n.t('saved.pending', pending)}</p>}
    </div>
  );
}
