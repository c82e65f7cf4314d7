import { extractArticle, PageRefused } from '../../../lib/article/extract';
import { pageOf } from './shapes';

export interface Timing {
  ms: number;
  /** What the page is refused for, or null. */
  refused: string | null;
  elements: number;
}

/** Reads a made page, and tells how long that took: the fastest of some tries, each with nothing remembered of the one before. */
function time(shape: string, elements: number, tries: number): Timing {
  let best = Number.POSITIVE_INFINITY;
  let refused: string | null = null;
  const page = new DOMParser().parseFromString(pageOf(shape, elements), 'text/html');
  // A page of nothing but text counts as the paragraphs that it would fill.
  const counted = shape === 'one-text' ? elements : page.getElementsByTagName('*').length;
  for (let i = 0; i < tries; i++) {
    globalThis.forget();
    const start = performance.now();
    try {
      extractArticle(page, { url: 'https://paper.example/gauge' });
    } catch (error) {
      if (!(error instanceof PageRefused)) throw error;
      refused = error.code;
    }
    best = Math.min(best, performance.now() - start);
  }
  return { ms: best, refused, elements: counted };
}

Object.assign(globalThis, { timeGrowth: time });
