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
  /** How the last save failed, if nobody has seen it, or nobody has dismissed it. */
  lastFailure: () => Promise<Extract<SaveAnswer, { status: 'failed' }> | null>;
  forgetFailure: () => Promise<void>;
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

const unknown = (what: string) => (error: unknown) => {
  console.error(what, error);
  return null;
};

/**
 * The course of one article's saving, from the look whether it is there to the answer of the write.
 * @param onPosted called in the click that saves, when the save was handed over and nothing was awaited yet
 */
export function useSave(doings: SaveDoings, onPosted: () => void): Saving {
  const { save, lookup, lastFailure, forgetFailure, choose, askFirst } = doings;
  const [state, setState] = useState<SaveState>({ step: 'checking' });
  /** What is in the library, whatever is being done or has failed. */
  const known = useRef<SavedItem | null>(null);

  const move = (next: SaveState) => {
    if ('item' in next) known.current = next.item;
    setState(next);
  };
  const rest = () =>
    setState(known.current ? { step: 'saved', item: known.current, outcome: null } : { step: 'unsaved' });

  const begin = async () => {
    // Not to know it stops nobody from saving: what is in the library already is found there again.
    known.current = await lookup().catch(unknown('Whether the article is saved could not be asked.'));
    const failure = await lastFailure().catch(unknown('How its last save went could not be asked.'));
    if (failure) setState(outcomeOf(failure));
    else rest();
  };
  useEffect(() => void begin(), []);

  const dismiss = () => {
    if (state.step === 'failed') forgetFailure().catch(unknown('That it was seen could not be noted.'));
    rest();
  };

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
  return { state, start, confirm, dismiss, choose: decide };
}
