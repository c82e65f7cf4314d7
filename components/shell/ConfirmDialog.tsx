import { i18n } from '#i18n';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** What the button that does it says. */
  doing: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be undone. The focus is on the way out. */
export function ConfirmDialog({ title, text, doing, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="doings">
        <button type="button" class="button soft" onClick={onClose}>
          {i18n.t('actions.cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {doing}
        </button>
      </div>
    </Dialog>
  );
}
