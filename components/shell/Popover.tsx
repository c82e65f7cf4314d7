import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  /** What the button shows. */
  face: ComponentChildren;
  /** The button's name, when its face has no words. */
  label?: string;
  buttonClass: string;
  panelClass?: string;
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A button and the panel that it opens. Escape and a click elsewhere close it; Escape gives the focus back. */
export function Popover({ face, label, buttonClass, panelClass = '', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The browser would close the whole popup.
      event.preventDefault();
      close();
    };
    const onPointer = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('focusin', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('focusin', onPointer);
    };
  }, [open]);

  return (
    <div class="popover" ref={root}>
      <button
        ref={button}
        type="button"
        class={buttonClass}
        title={label}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div id={id} class={`panel ${panelClass}`} hidden={!open}>
        {open && (typeof children === 'function' ? children(close) : children)}
      </div>
    </div>
  );
}
