import { useEffect, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';
import type { SaveAnswer, SaveFailure } from '../../lib/messages';

export type SaveState =
  /** Whether it is in the library is not known yet. */
  | { step: 'checking' }
  | { step: 'unsaved' }
  /** A private window: it is said first that saving keeps the article. `again`: it is in the library already. */
  | { step: 'confirm'; item: SavedItem | null }
  | { step: 'saving' }
  /** `outcome` is null when it was saved before. */
  | { step: 'saved'; item: SavedItem; outcome: 'saved' | 'updated' | 'unchanged' | null }
  | { step: 'shorter'; item: SavedItem }
  | { step: 'failed'; reason: SaveFailure; detail: string };

export interface SaveDoings {
  save: () => Promise<SaveAnswer>;
  lookup: () => Promise<SavedItem | null>;
  choose: (itemId: string, keep: 'saved' | 'new') => Promise<SavedItem>;
  /** Ask before the first save: a private window. */
  askFirst: boolean;
}

export interface Saving {
  state: SaveState;
  start: () => void;
  confirm: () => void;
  /** Leaves the question open, or the failure be. */
  dismiss: () => void;
  choose: (keep: 'saved' | 'new') => void;
}

const failure = (error: unknown): SaveState => ({
  step: 'failed',
  reason: 'storage',
  detail: error instanceof Error ? error.message : String(error),
});

function outcomeOf(answer: SaveAnswer): SaveState {
  if (answer.status === 'failed') return { step: 'failed', reason: answer.reason, detail: answer.detail };
  if (answer.status === 'shorter') return { step: 'shorter', item: answer.item };
  return { step: 'saved', item: answer.item, outcome: answer.status };
}

const known = (item: SavedItem | null): SaveState =>
  item ? { step: 'saved', item, outcome: null } : { step: 'unsaved' };

/** The course of one article's saving, from the look whether it is there to the answer of the write. */
export function useSave({ save, lookup, choose, askFirst }: SaveDoings): Saving {
  const [state, setState] = useState<SaveState>({ step: 'checking' });

  useEffect(() => {
    lookup().then(
      (item) => setState(known(item)),
      (error) => setState(failure(error)),
    );
  }, []);

  const confirm = () => {
    setState({ step: 'saving' });
    save().then(
      (answer) => setState(outcomeOf(answer)),
      (error) => setState(failure(error)),
    );
  };

  const start = () => {
    if (askFirst) setState({ step: 'confirm', item: state.step === 'saved' ? state.item : null });
    else confirm();
  };

  const dismiss = () => {
    if (state.step === 'confirm') setState(known(state.item));
    else if (state.step === 'shorter') setState(known(state.item));
    else if (state.step === 'failed') setState({ step: 'unsaved' });
  };

  const decide = (keep: 'saved' | 'new') => {
    if (state.step !== 'shorter') return;
    choose(state.item.id, keep).then(
      (item) => setState({ step: 'saved', item, outcome: keep === 'new' ? 'updated' : 'unchanged' }),
      (error) => setState(failure(error)),
    );
  };

  return { state, start, confirm, dismiss, choose: decide };
}
