import { i18n } from '#i18n';
import { Notice } from './Notice';

interface PicturePermissionProps {
  allowed: boolean;
  /** Called in the click's own gesture: the browser's prompt needs it. */
  onAllow: () => void;
  onWithdraw: () => void;
}

/** Whether Lectern may fetch pictures, and the way to change that. */
export function PicturePermission({ allowed, onAllow, onWithdraw }: PicturePermissionProps) {
  return (
    <Notice
      title={i18n.t('picturePermission.title')}
      text={i18n.t(allowed ? 'picturePermission.allowed' : 'picturePermission.notAllowed')}
    >
      <button type="button" class={allowed ? 'button' : 'button primary'} onClick={allowed ? onWithdraw : onAllow}>
        {i18n.t(allowed ? 'picturePermission.withdraw' : 'pictureQuestion.allow')}
      </button>
    </Notice>
  );
}
