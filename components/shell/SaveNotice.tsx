import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/messages';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { ShorterNotice } from './ShorterNotice';
import type { Saving } from './use-save';

interface SaveNoticeProps {
  saving: Saving;
  /** Words of the article that was just read. */
  newWords: number;
  /** Reads the page again: the answer to a save that has nothing to save. Null where there is no page to read. */
  onReadAgain: (() => void) | null;
  onLibrary: () => void;
}

/** What saving asks or reports, below the tools. */
export function SaveNotice({ saving, newWords, onReadAgain, onLibrary }: SaveNoticeProps) {
  const { state, confirm, dismiss, choose } = saving;
  if (state.step === 'confirm') {
    return (
      <Notice urgent title={i18n.t('saveNotice.privateTitle')} text={i18n.t('saveNotice.privateText')}>
        <button type="button" class="button primary" onClick={confirm}>
          {i18n.t('saveNotice.privateConfirm')}
        </button>
        <button type="button" class="button quiet" onClick={dismiss}>
          {i18n.t('actions.cancel')}
        </button>
      </Notice>
    );
  }
  if (state.step === 'shorter') {
    const { wordCount } = state.item;
    return <ShorterNotice urgent newWords={newWords} savedWords={wordCount} onChoose={choose} onLater={dismiss} />;
  }
  if (state.step !== 'failed') return null;
  const readAgain = () => {
    dismiss();
    onReadAgain?.();
  };
  return (
    <Notice
      urgent
      title={i18n.t('saveNotice.failedTitle')}
      text={i18n.t(`saveNotice.${state.reason}`)}
      detail={state.reason === 'storage' ? i18n.t('saveNotice.detail', [state.detail]) : null}
    >
      <FailureWayOut
        reason={state.reason}
        onRetry={confirm}
        onReadAgain={onReadAgain && readAgain}
        onLibrary={onLibrary}
      />
      <button type="button" class="icon-button" aria-label={i18n.t('actions.dismiss')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </Notice>
  );
}

type WayOutProps = Pick<SaveNoticeProps, 'onReadAgain' | 'onLibrary'> & { reason: SaveFailure; onRetry: () => void };

function FailureWayOut({ reason, onRetry, onReadAgain, onLibrary }: WayOutProps) {
  const needsReading = reason === 'gone' || reason === 'invalid';
  if (needsReading && !onReadAgain) return null;
  return (
    <>
      <button type="button" class="button primary" onClick={needsReading && onReadAgain ? onReadAgain : onRetry}>
        {i18n.t(needsReading ? 'saveNotice.readAgain' : 'actions.retry')}
      </button>
      {reason === 'quota' && (
        <button type="button" class="button" onClick={onLibrary}>
          {i18n.t('page.openLibrary')}
        </button>
      )}
    </>
  );
}
