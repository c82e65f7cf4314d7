import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const REPORT_MS = 400;
const HANDS = ['wheel', 'keydown', 'pointerdown'];

/**
 * Starts at a position of the page and reports where one has got to: at most every 400 ms while scrolling, and once
 * more when the page is left. A popup is gone on a click outside, without asking.
 */
export function useReadingPosition(start: number, report: ((top: number) => void) | undefined): void {
  useScrollStart(() => start);
  useScrollReports(() => report?.(Math.round(window.scrollY)), REPORT_MS);
}

/** Scrolls the new page to where it starts, in CSS px from its top; at 0 it is left alone. */
export function useScrollStart(startTop: () => number): void {
  useLayoutEffect(() => {
    const begin = () => window.scrollTo({ top: startTop(), behavior: 'instant' });
    if (startTop() <= 0) return;
    begin();
    // The typefaces may come later and move the lines. Whoever has begun to scroll by then is left alone.
    let touched = false;
    const onTouch = () => {
      touched = true;
    };
    for (const kind of HANDS) window.addEventListener(kind, onTouch, { once: true, passive: true });
    void document.fonts?.ready.then(() => {
      for (const kind of HANDS) window.removeEventListener(kind, onTouch);
      if (!touched) begin();
    });
  }, []);
}

/** Calls `tell` at most once in some time while the page is scrolled, and once more when it is left. */
export function useScrollReports(tell: () => void, everyMs: number): void {
  const latest = useRef(tell);
  latest.current = tell;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const onTime = () => {
      timer = null;
      latest.current();
    };
    const onScroll = () => {
      timer ??= setTimeout(onTime, everyMs);
    };
    const onLeave = () => {
      if (timer !== null) clearTimeout(timer);
      onTime();
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onLeave);
      if (timer !== null) clearTimeout(timer);
    };
  }, []);
}
