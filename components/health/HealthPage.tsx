import { i18n } from '#i18n';
import type { LibraryReset } from '../../lib/library/canary';
import type { Health, Room } from '../../lib/library/health';
import type { Checks } from '../../lib/library/integrity/check';
import type { LastBackup } from '../../lib/library/last-backup';
import type { Settings } from '../../lib/library/types';
import { type Action, Bar } from '../shell/Bar';
import { failureWords } from '../shell/failure-words';
import { PicturePermission } from '../shell/PicturePermission';
import { BackupPart } from './BackupPart';
import { CheckPart } from './CheckPart';
import { Holdings } from './Holdings';
import { PicturesPart } from './PicturesPart';
import { ResetNotice } from './ResetNotice';
import { RoomPart } from './RoomPart';

/** All that the page tells. */
export interface HealthFacts {
  health: Health;
  room: Room;
  lastBackup: LastBackup | null;
  checks: Checks;
  reset: LibraryReset | null;
}

export interface HealthPageProps {
  facts: HealthFacts;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** Whether pictures may be fetched; null as long as that is not known. */
  picturesAllowed: boolean | null;
  onAllowPictures: () => void;
  onWithdrawPictures: () => void;
  onRetryPictures: () => void;
  /** How far a running check is, from 0 to 1. */
  progress: number | null;
  onCheck: () => void;
  onDismissReset: () => void;
  /** The error of what was asked for last; null when it was done. */
  failure: unknown;
  libraryHref: string;
  backupHref: string;
  importHref: string;
}

/** How the library is: what it holds, whether it is whole, and what would be lost with it. */
export function HealthPage(props: HealthPageProps) {
  const { facts, picturesAllowed, libraryHref, backupHref, importHref } = props;
  const { health, room, lastBackup, checks, reset } = facts;
  const actions: Action[] = [{ icon: 'library', label: i18n.t('actions.library'), named: true, href: libraryHref }];
  return (
    <>
      <Bar
        settings={props.settings}
        onSettings={props.onSettings}
        actions={actions}
        notice={
          reset && (
            <ResetNotice
              reset={reset}
              lastBackup={lastBackup}
              importHref={importHref}
              onDismiss={props.onDismissReset}
            />
          )
        }
      />
      <main class="health">
        <h1>{i18n.t('health.title')}</h1>
        <p role="alert">{props.failure !== null && failureWords(props.failure)}</p>
        <Holdings health={health} />
        <BackupPart
          lastBackup={lastBackup}
          items={health.articles + health.links}
          sinceBackup={health.sinceBackup}
          backupHref={backupHref}
          importHref={importHref}
        />
        <PicturesPart health={health} onRetry={props.onRetryPictures}>
          {picturesAllowed !== null && (
            <PicturePermission
              allowed={picturesAllowed}
              onAllow={props.onAllowPictures}
              onWithdraw={props.onWithdrawPictures}
            />
          )}
        </PicturesPart>
        <CheckPart checks={checks} progress={props.progress} onCheck={props.onCheck} />
        <RoomPart room={room} pictureBytes={health.pictureBytes} />
      </main>
    </>
  );
}
