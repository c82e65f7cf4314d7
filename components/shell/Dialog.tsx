import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  /** Escape was pressed; whoever shows the dialog takes it away. */
  onClose: () => void;
  children: ComponentChildren;
}

/** A question that the page waits for. Escape leaves it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const latest = useRef(onClose);
  latest.current = onClose;

  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    const onEnd = () => latest.current();
    // An event that does not bubble, and comes after Escape alone: it is not listened to when the page closes the dialog.
    shown.addEventListener('close', onEnd);
    shown.showModal();
    return () => {
      shown.removeEventListener('close', onEnd);
      shown.close();
    };
  }, []);

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
