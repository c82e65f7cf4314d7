import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../shell/Icon';
import type { ToastState } from './use-toast';

/** Says what was just done. Undo is also Ctrl+Z (⌘Z), so that it need not be reached first. */
export function Toast({ toast: { message, undo, close, hold } }: { toast: ToastState }) {
  useEffect(() => {
    if (!message?.undo) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [message]);

  return (
    <div
      class={message ? 'toast' : 'unseen'}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <p role="status">{message?.text}</p>
      {message?.undo && (
        <button type="button" class="button" onClick={undo}>
          {i18n.t('library.undo')}
        </button>
      )}
      {message && (
        <button type="button" class="icon-button" aria-label={i18n.t('actions.dismiss')} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
