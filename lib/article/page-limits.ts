/** Limits from measurements: beyond them cloning or Readability freezes or crashes the tab, which cannot be caught. */
export const PAGE_LIMITS = {
  depth: 600,
  elements: 150_000,
  textLength: 10_000_000,
  /** Chromium takes the square of their number to take them out one by one: 4,000 videos half a second, 16,000 a quarter of a minute. */
  costly: 4_000,
} as const;

/** The elements that this holds for. */
export const COSTLY = ['form', 'base', 'video', 'audio'];
