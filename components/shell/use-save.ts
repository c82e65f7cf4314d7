import { useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/library/failures';
import type { SavedItem } from '../../lib/library/types';
import type { SaveAnswer, SaveFailure } from '../../lib/messages';

export type SaveState =
  /** Whether it is in the library is not known yet. */
  | { step: 'checking' }
  | { step: 'unsaved' }
  /** A private window: it is said first that saving keeps the article. */
  | { step: 'confirm' }
  | { step: 'saving' }
  /** `outcome` is null when it was saved before. */
  | { step: 'saved'; item: SavedItem; outcome: 'saved' | 'updated' | 'unchanged' | null }
  | { step: 'shorter'; item: SavedItem }
  | { step: 'failed'; reason: SaveFailure; detail: string };

export interface SaveDoings {
  /** Posts the save before it awaits anything: the browser's prompt may close the surface. */
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

function outcomeOf(answer: SaveAnswer): SaveState {
  if (answer.status === 'failed') return { step: 'failed', reason: answer.reason, detail: answer.detail };
  if (answer.status === 'shorter') return { step: 'shorter', item: answer.item };
  return { step: 'saved', item: answer.item, outcome: answer.status };
}

/**
 * The course of one article's saving, from the look whether it is there to the answer of the write.
 * @param onPosted called in the click that saves, when the save was handed over and nothing was awaited yet
 */
export function useSave({ save, lookup, choose, askFirst }: SaveDoings, onPosted: () => void): Saving {
  const [state, setState] = useState<SaveState>({ step: 'checking' });
  /** What is in the library, whatever is being done or has failed. */
  const known = useRef<SavedItem | null>(null);

  const move = (next: SaveState) => {
    if ('item' in next) known.current = next.item;
    setState(next);
  };
  const rest = () =>
    setState(known.current ? { step: 'saved', item: known.current, outcome: null } : { step: 'unsaved' });

  useEffect(() => {
    lookup()
      .then((item) => {
        known.current = item;
      })
      // Not to know it stops nobody from saving: what is in the library already is found there again.
      .catch((error) => console.error('Whether the article is saved could not be asked.', error))
      .then(rest);
  }, []);

  const confirm = () => {
    setState({ step: 'saving' });
    save().then(
      (answer) => move(outcomeOf(answer)),
      (error) => move(outcomeOf(failureOf(error))),
    );
    onPosted();
  };

  const decide = (keep: 'saved' | 'new') => {
    if (state.step !== 'shorter') return;
    choose(state.item.id, keep).then(
      (item) => move({ step: 'saved', item, outcome: keep === 'new' ? 'updated' : 'unchanged' }),
      (error) => move(outcomeOf(failureOf(error))),
    );
  };

  const start = () => (askFirst ? setState({ step: 'confirm' }) : confirm());
  return { state, start, confirm, dismiss: rest, choose: decide };
}
