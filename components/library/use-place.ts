import { useEffect, useState } from 'preact/hooks';
import { VIEWS, type View } from './views';

/** What of the library is looked at. It is in the address, so that a reload and the way back lead to it again. */
export interface Place {
  view: View;
  tag: string | null;
  words: string;
}

/** Reads the fragment of an address; what it does not say, or says wrongly, is as at the beginning. */
export function readPlace(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const view = VIEWS.find((name) => name === said.get('view')) ?? 'all';
  return { view, tag: said.get('tag') || null, words: said.get('words') ?? '' };
}

/** The fragment that leads to a place. */
export function placeHref({ view, tag, words }: Place): string {
  const said = new URLSearchParams({ view });
  if (tag !== null) said.set('tag', tag);
  if (words !== '') said.set('words', words);
  return `#${said}`;
}

/** The place in the address, and the way to write other words into it: typing makes no steps to go back by. */
export function usePlace(): [Place, (words: string) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash));

  useEffect(() => {
    const onHash = () => setPlace(readPlace(location.hash));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  const setWords = (words: string) => {
    const next = { ...readPlace(location.hash), words };
    history.replaceState(history.state, '', placeHref(next));
    setPlace(next);
  };
  return [place, setWords];
}
