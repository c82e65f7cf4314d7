import { useEffect, useState } from 'preact/hooks';

interface Message {
  text: string;
  undo: (() => unknown) | null;
}

export interface ToastState {
  message: Message | null;
  say: (text: string) => void;
  /** Says what was done and offers to undo it. */
  offer: (text: string, undo: () => unknown) => void;
  undo: () => void;
  close: () => void;
  /** Held while the pointer or the focus is on it: nobody is to race against it. */
  hold: (held: boolean) => void;
}

/** Long enough to notice it, read it and reach it. */
const SHOWN_MS = 15_000;

/** One message at a time, which goes by itself. */
export function useToast(): ToastState {
  const [message, setMessage] = useState<Message | null>(null);
  const [held, hold] = useState(false);

  const close = () => {
    setMessage(null);
    hold(false);
  };

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, held]);

  return {
    message,
    say: (text) => setMessage({ text, undo: null }),
    offer: (text, undo) => setMessage({ text, undo }),
    undo: () => {
      message?.undo?.();
      close();
    },
    close,
    hold,
  };
}
