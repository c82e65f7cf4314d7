import type { RefObject } from 'preact';
import { placeInText, scrollTopOf } from './place-in-text';
import { useScrollReports, useScrollStart } from './use-reading-position';

/** Each report is written to the disk. */
const REPORT_MS = 2000;

/**
 * Starts at a place of the text and reports, while one reads and when one leaves, how far one has got.
 * @param start 0 to 1; at 0 the page starts at its top
 * @param report gets 0 to 1; not called before the text has been reached, nor for a page that nobody looks at
 */
export function useReadingProgress(
  body: RefObject<HTMLElement | null>,
  start: number,
  report: ((progress: number) => void) | undefined,
): void {
  useScrollStart(() => (start > 0 && body.current ? scrollTopOf(body.current, start) : 0));
  useScrollReports(() => {
    const place = body.current && placeInText(body.current);
    if (place !== null && document.visibilityState === 'visible') report?.(Math.round(place * 1000) / 1000);
  }, REPORT_MS);
}
