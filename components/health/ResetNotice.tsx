import { i18n } from '#i18n';
import type { LibraryReset } from '../../lib/library/canary';
import type { LastBackup } from '../../lib/library/last-backup';
import { formatDay, formatNumber } from '../format';
import { Notice } from '../shell/Notice';

interface ResetNoticeProps {
  reset: LibraryReset;
  lastBackup: LastBackup | null;
  /** Where a backup is restored. */
  importHref: string;
  onDismiss: () => void;
}

/** Says that the browser emptied the library or lost a part of it, what was in it, and what can be done. */
export function ResetNotice({ reset, lastBackup, importHref, onDismiss }: ResetNoticeProps) {
  const { items, left, seenAt } = reset;
  const isPart = left > 0;
  const held = isPart
    ? i18n.t('reset.heldPart', [formatDay(seenAt), formatNumber(items), formatNumber(left)])
    : i18n.t('reset.held', items, [formatDay(seenAt), formatNumber(items)]);
  const backup = lastBackup
    ? i18n.t('reset.backup', lastBackup.items, [formatDay(lastBackup.at), formatNumber(lastBackup.items)])
    : i18n.t('reset.noBackup');
  return (
    <Notice
      title={i18n.t(isPart ? 'reset.titlePart' : 'reset.title')}
      text={`${held} ${backup}`}
      detail={i18n.t('reset.noticed', [formatDay(reset.foundAt)])}
    >
      <a class="button primary" href={importHref}>
        {i18n.t('reset.restore')}
      </a>
      <button type="button" class="button quiet" onClick={onDismiss}>
        {i18n.t('reset.dismiss')}
      </button>
    </Notice>
  );
}
