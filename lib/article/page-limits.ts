/** Limits from measurements: beyond them cloning or Readability freezes or crashes the tab, which cannot be caught. */
export const PAGE_LIMITS = { depth: 600, elements: 150_000, textLength: 10_000_000 } as const;
