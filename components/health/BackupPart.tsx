import { i18n } from '#i18n';
import type { LastBackup } from '../../lib/library/last-backup';
import { formatDay, formatNumber } from '../format';
import { Part, Warning } from './Part';

interface BackupPartProps {
  lastBackup: LastBackup | null;
  /** Articles and links that there are, and those of them that are newer than the backup. */
  items: number;
  sinceBackup: number;
  /** The library, with the export of a backup begun. */
  backupHref: string;
  importHref: string;
}

/** When the library was backed up last, and what is in no backup. */
export function BackupPart({ lastBackup, items, sinceBackup, backupHref, importHref }: BackupPartProps) {
  return (
    <Part title={i18n.t('health.backup')}>
      {lastBackup && (
        <p>
          {i18n.t('health.lastBackup', lastBackup.items, [formatDay(lastBackup.at), formatNumber(lastBackup.items)])}
        </p>
      )}
      {lastBackup && sinceBackup > 0 && <p>{i18n.t('health.sinceBackup', sinceBackup, [formatNumber(sinceBackup)])}</p>}
      {!lastBackup && items > 0 && <Warning>{i18n.t('health.noBackup')}</Warning>}
      {!lastBackup && items === 0 && <p>{i18n.t('health.nothingToBackUp')}</p>}
      <p class="doings">
        {items > 0 && (
          <a class={lastBackup ? 'button soft' : 'button primary'} href={backupHref}>
            {i18n.t('health.makeBackup')}
          </a>
        )}
        <a class="button soft" href={importHref}>
          {i18n.t('health.import')}
        </a>
      </p>
    </Part>
  );
}
