import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon';
import type { SaveState, Saving } from './use-save';

interface SaveButtonProps {
  saving: Saving;
  /** Opens the saved article. */
  onOpenSaved: (itemId: string) => void;
}

/** Save, or what became of it. Its first button is one and the same throughout, so that it keeps the focus. */
export function SaveButton({ saving: { state, start }, onOpenSaved }: SaveButtonProps) {
  const main = useRef<HTMLButtonElement>(null);
  const former = useRef(state.step);
  useLayoutEffect(() => {
    // What had the focus is gone with the step: "Save again", or a button of the notice.
    if (former.current !== 'checking' && document.activeElement === document.body) main.current?.focus();
    former.current = state.step;
  }, [state.step]);

  const saved = state.step === 'saved' || state.step === 'shorter' ? state.item : null;
  const isBusy = state.step === 'saving' || state.step === 'confirm';
  return (
    <div class="save">
      <p class="unseen" role="status">
        {announcement(state)}
      </p>
      {saved && (
        <span class="state">
          <Icon name="check" />
          {i18n.t('actions.saved')}
        </span>
      )}
      <button
        key="main"
        ref={main}
        type="button"
        class={saved ? 'button' : 'button primary'}
        disabled={state.step === 'checking'}
        aria-disabled={isBusy}
        onClick={() => {
          if (saved) onOpenSaved(saved.id);
          else if (!isBusy) start();
        }}
      >
        {!saved && <Icon name="keep" />}
        {mainLabel(state)}
      </button>
      {state.step === 'saved' && (
        <button type="button" class="button quiet" onClick={start}>
          {i18n.t('actions.saveAgain')}
        </button>
      )}
    </div>
  );
}

function mainLabel({ step }: SaveState): string {
  if (step === 'saved' || step === 'shorter') return i18n.t('actions.openSaved');
  return step === 'saving' ? i18n.t('actions.saving') : i18n.t('actions.save');
}

/** What a screen reader says while the eyes see the button change. */
function announcement(state: SaveState): string {
  if (state.step === 'saving') return i18n.t('actions.saving');
  if (state.step !== 'saved' || state.outcome === null) return '';
  return i18n.t(`saveNotice.${state.outcome}`);
}
