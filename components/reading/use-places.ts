import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Where one went to a place from. */
export type Origin = 'facts' | 'timeline' | 'questions' | 'notices' | 'text';

interface Departure {
  origin: Origin;
  from: HTMLElement;
  top: number;
  placeTop: number;
}

export interface Places {
  /** Set while there is a way back. */
  departure: Departure | null;
  /**
   * Scrolls to the element with this id inside the article, lights it up and moves the focus there. Answers whether there is
   * one now: what is folded is not rendered.
   */
  go: (anchor: string, origin: Origin, from: HTMLElement) => boolean;
  back: () => void;
}

const LIT = 'place-lit';
const LIT_MS = 2600;

const behavior = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/** In the middle of the window, where the eye is and no bar is above it; a tall one shows its beginning. */
const blockFor = (place: HTMLElement): ScrollLogicalPosition =>
  place.offsetHeight < window.innerHeight / 2 ? 'center' : 'start';

/** Jumps to places inside `root`, never elsewhere in the document, and back. */
export function usePlaces(root: RefObject<HTMLElement | null>): Places {
  const [departure, setDeparture] = useState<Departure | null>(null);
  const lit = useRef<HTMLElement | null>(null);

  const go: Places['go'] = (anchor, origin, from) => {
    const place = root.current?.querySelector<HTMLElement>(`[id="${CSS.escape(anchor)}"]`);
    if (!place) return false;
    const top = window.scrollY;
    setDeparture({ origin, from, top, placeTop: top + place.getBoundingClientRect().top });
    for (let box = place.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
    lightUp(place, lit);
    place.scrollIntoView({ block: blockFor(place), behavior: behavior() });
    return true;
  };

  const back = () => {
    if (!departure) return;
    setDeparture(null);
    departure.from.focus({ preventScroll: true });
    window.scrollTo({ top: departure.top, behavior: behavior() });
  };

  useEffect(() => {
    if (!departure) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // The browser would close the whole popup.
      event.preventDefault();
      back();
    };
    // Who has read on for a screen is no longer on an errand.
    let settled = false;
    const onScrollEnd = () => {
      if (settled && Math.abs(window.scrollY - departure.placeTop) > window.innerHeight) setDeparture(null);
      settled = true;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('scrollend', onScrollEnd);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('scrollend', onScrollEnd);
    };
  }, [departure]);

  return { departure, go, back };
}

function lightUp(place: HTMLElement, lit: { current: HTMLElement | null }): void {
  lit.current?.classList.remove(LIT);
  lit.current = place;
  place.classList.add(LIT);
  setTimeout(() => {
    if (lit.current === place) place.classList.remove(LIT);
  }, LIT_MS);
  // A screen reader goes on reading from here.
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
