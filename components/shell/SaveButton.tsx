import { i18n } from '#i18n';
import { Icon } from './Icon';
import type { Saving } from './use-save';

interface SaveButtonProps {
  saving: Saving;
  /** Opens the saved article. */
  onOpenSaved: (itemId: string) => void;
}

/** Save, or what became of it. */
export function SaveButton({ saving: { state, start }, onOpenSaved }: SaveButtonProps) {
  return (
    <div class="save">
      <p class="unseen" role="status">
        {announcement(state)}
      </p>
      {state.step === 'saved' || state.step === 'shorter' ? (
        <>
          <span class="state">
            <Icon name="check" />
            {i18n.t('actions.saved')}
          </span>
          <button type="button" class="button" onClick={() => onOpenSaved(state.item.id)}>
            {i18n.t('actions.openSaved')}
          </button>
          {state.step === 'saved' && (
            <button type="button" class="button quiet" onClick={start}>
              {i18n.t('actions.saveAgain')}
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          class="button primary"
          disabled={state.step === 'checking' || state.step === 'saving' || state.step === 'confirm'}
          onClick={start}
        >
          <Icon name="keep" />
          {i18n.t(state.step === 'saving' ? 'actions.saving' : 'actions.save')}
        </button>
      )}
    </div>
  );
}

/** What a screen reader says while the eyes see the button change. */
function announcement(state: Saving['state']): string {
  if (state.step === 'saving') return i18n.t('actions.saving');
  if (state.step !== 'saved' || state.outcome === null) return '';
  return i18n.t(`saveNotice.${state.outcome}`);
}
