import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const REPORT_MS = 400;
const HANDS = ['wheel', 'keydown', 'pointerdown'];

/**
 * Starts at a position of the page and reports where one has got to: at most every 400 ms while scrolling, and once
 * more when the page is left. A popup is gone on a click outside, without asking.
 */
export function useReadingPosition(start: number, report: ((top: number) => void) | undefined): void {
  useLayoutEffect(() => {
    if (start === 0) return;
    const begin = () => window.scrollTo({ top: start, behavior: 'instant' });
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

  const latest = useRef(report);
  latest.current = report;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tell = () => {
      timer = null;
      latest.current?.(Math.round(window.scrollY));
    };
    const onScroll = () => {
      timer ??= setTimeout(tell, REPORT_MS);
    };
    const onLeave = () => {
      if (timer !== null) clearTimeout(timer);
      tell();
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
