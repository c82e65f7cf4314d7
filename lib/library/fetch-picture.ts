import { sniffPicture } from './sniff';
import type { PictureReason } from './types';

/** Under the 25 s that leave a worker time to write before it is stopped. */
const TIMEOUT_MS = 20_000;
const MOST_BYTES = 10 * 1024 * 1024;

export type Fetched =
  | { type: string; bytes: ArrayBuffer }
  /** `retry`: it may work later. */
  | { reason: PictureReason; retry: boolean };

/** Gets a picture's bytes without cookies and without telling the server where it was seen. Never throws. */
export async function fetchPicture(url: string, fetch: typeof globalThis.fetch): Promise<Fetched> {
  const got = url.startsWith('data:') ? decodeDataUrl(url) : await download(url, fetch);
  if (!(got instanceof ArrayBuffer)) return got;
  const type = sniffPicture(new Uint8Array(got));
  return type === null ? { reason: 'type', retry: false } : { type, bytes: got };
}

async function download(
  url: string,
  fetch: typeof globalThis.fetch,
): Promise<ArrayBuffer | Extract<Fetched, { reason: unknown }>> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { reason: 'server', retry: response.status === 429 || response.status >= 500 };
    }
    return await readAtMost(response, MOST_BYTES);
  } catch {
    // Refused by CORS, no connection, or too slow: fetch does not tell them apart, and the caller asks for the permission.
    return { reason: 'network', retry: true };
  }
}

async function readAtMost(
  response: Response,
  most: number,
): Promise<ArrayBuffer | Extract<Fetched, { reason: unknown }>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return { reason: 'too-large', retry: false };
    }
    chunks.push(part.value);
  }
  return new Blob(chunks).arrayBuffer();
}

/** By hand, because the extension's CSP lets nobody fetch data: addresses. */
function decodeDataUrl(url: string): ArrayBuffer | Extract<Fetched, { reason: unknown }> {
  try {
    const binary = atob(url.slice(url.indexOf(',') + 1));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0)).buffer;
  } catch {
    return { reason: 'type', retry: false };
  }
}
