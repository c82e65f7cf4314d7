import { sha256 } from '../../../lib/library/hash';
import type { PictureWorld } from '../../../lib/library/pictures';
import { saveArticle } from '../../../lib/library/save';
import type { SavedItem } from '../../../lib/library/types';
import { illustrated } from './articles';

/** A picture by its first bytes; what follows makes it this one. */
export function PNG(name: string) {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new TextEncoder().encode(name)]);
  return { bytes, sha256: () => sha256(bytes.buffer) };
}

/** `no CORS`: a server that lets no other site read what it answers. */
type Answer = Uint8Array<ArrayBuffer> | number | 'no connection' | 'no CORS' | (() => Promise<Response>);

/** A fetch that knows these addresses, and notes what it was asked. An unknown address has no connection. */
export function pictureServer(answers: Record<string, Answer>) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = (async (url: string, init: RequestInit = {}) => {
    requests.push({ url, init });
    const answer = answers[url] ?? 'no connection';
    if (answer === 'no connection') throw new TypeError('Failed to fetch');
    if (answer === 'no CORS') {
      if (init.mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return Response.error();
    }
    if (typeof answer === 'function') return answer();
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  }) as typeof globalThis.fetch;
  return { fetch, requests, answers };
}

/** What a drain needs of a world in which nothing is wrong; `parts` is what the test is about. */
export function pictureWorld(parts: Partial<PictureWorld> & Pick<PictureWorld, 'fetch'>): PictureWorld {
  return { now: () => 10, isOnline: () => true, isLocal: () => false, mayFetch: async () => true, ...parts };
}

/** Saves an article with pictures at these addresses. */
export async function savePictures(addresses: string[], url = 'https://news.example/a'): Promise<SavedItem> {
  const answer = await saveArticle(illustrated(addresses, { url }), 1);
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer.item;
}
