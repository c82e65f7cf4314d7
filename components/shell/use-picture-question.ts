import { useState } from 'preact/hooks';

export type PictureQuestion =
  | 'none'
  /** Lectern asks, and can lead to the page on which the browser asks. */
  | 'offered'
  /** The browser asks. */
  | 'asking'
  | 'allowed'
  | 'refused';

export interface PictureDoings {
  /** The article has pictures that need the permission, and the person was not asked before. Known before the click. */
  isNeeded: boolean;
  /** Has the browser ask, in the click's own gesture, and remembers the answer. Null where its prompt would close this surface. */
  request: (() => Promise<boolean>) | null;
  /** Opens the page that asks. */
  onAllow: (itemId: string) => void;
  /** The person does not want them, and is not to be asked again. */
  onRefuse: () => void;
}

export interface PictureAsking {
  question: PictureQuestion;
  /** To be called in the click that saves, when the save was posted. */
  ask: () => void;
  refuse: () => void;
  dismiss: () => void;
}

/** Whether the pictures are to be kept, too: asked once, with the first save that needs it. */
export function usePictureQuestion({ isNeeded, request, onRefuse }: PictureDoings): PictureAsking {
  const [question, setQuestion] = useState<PictureQuestion>('none');

  const ask = () => {
    if (!isNeeded) return;
    setQuestion(request ? 'asking' : 'offered');
    request?.().then(
      (allowed) => setQuestion(allowed ? 'allowed' : 'refused'),
      (error) => {
        console.error('The browser could not ask for pictures.', error);
        setQuestion('offered');
      },
    );
  };

  return {
    // It may have been answered on another page in the meantime.
    question: question === 'offered' && !isNeeded ? 'none' : question,
    ask,
    refuse: () => {
      onRefuse();
      setQuestion('refused');
    },
    dismiss: () => setQuestion('none'),
  };
}
