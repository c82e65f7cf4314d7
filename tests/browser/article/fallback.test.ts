import { Readability } from '@mozilla/readability';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';

afterEach(() => vi.restoreAllMocks());

/** Elements with hardly a word between them, below so many frames: nothing that the block model would choose. */
function page(count: number, frames: number): Document {
  const html = `${'<div>'.repeat(frames)}${'<b>x</b>'.repeat(count)}<a href="/a">One</a>${'</div>'.repeat(frames)}`;
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}

describe('Readability', () => {
  it.each([
    ['is asked where the block model finds too little', 400, 20, 1],
    ['is not asked where its time would grow with the square of the page', 10_000, 400, 0],
  ])('%s', (_, count, frames, calls) => {
    const parse = vi.spyOn(Readability.prototype, 'parse');
    extractArticle(page(count, frames), { url: 'https://paper.example/' });
    expect(parse).toHaveBeenCalledTimes(calls);
  });
});
