import { sniffPicture } from './sniff';
import { sanitizeSvg } from './svg';
import type { PictureReason } from './types';

/** Under the 25 s that leave a worker time to write before it is stopped. */
const TIMEOUT_MS = 20_000;
/** What is left of those for whoever only wants to know whether somebody answers. */
const LOOK_MS = 4_000;
const MOST_BYTES = 10 * 1024 * 1024;

/** No cookies, and not a word on where it was seen. */
const DISCREET = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' } as const;

/** `retry`: it may work later. */
export type Refusal = { reason: PictureReason; retry: boolean };
export type Fetched = { type: string; bytes: ArrayBuffer } | Refusal;

interface FetchWorld {
  fetch: typeof globalThis.fetch;
  /** Whether the article's pictures may not come from this address. */
  isForbidden: (url: string) => boolean;
}

/** Gets a picture's bytes without cookies and without telling the server where it was seen. Never throws. */
export async function fetchPicture(url: string, world: FetchWorld): Promise<Fetched> {
  const got = url.startsWith('data:') ? decodeDataUrl(url) : await download(url, world);
  if (!(got instanceof ArrayBuffer)) return got;
  const type = sniffPicture(new Uint8Array(got));
  return type === null ? cleanSvg(got) : { type, bytes: got };
}

/** What is no raster picture may be an SVG, which is a document: it is written anew from what can only be looked at. */
function cleanSvg(bytes: ArrayBuffer): Fetched {
  const svg = sanitizeSvg(new TextDecoder().decode(bytes));
  if (svg === null) return { reason: 'type', retry: false };
  return { type: 'image/svg+xml', bytes: new TextEncoder().encode(svg).buffer };
}

async function download(url: string, { fetch, isForbidden }: FetchWorld): Promise<ArrayBuffer | Refusal> {
  if (isForbidden(url)) return { reason: 'local', retry: false };
  try {
    const response = await fetch(url, { ...DISCREET, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const refusal = refusalOf(response, url, isForbidden);
    if (!refusal) return await readAtMost(response, MOST_BYTES);
    await response.body?.cancel();
    return refusal;
  } catch {
    // Refused by CORS, no connection, or too slow: fetch does not tell them apart (`answers` does).
    return { reason: 'network', retry: true };
  }
}

/**
 * Whether anybody answers at an address. Without CORS a browser lets nobody see the answer, but that there is one it says,
 * except where the server keeps other sites from embedding it (Cross-Origin-Resource-Policy).
 */
export async function answers(url: string, fetch: FetchWorld['fetch']): Promise<boolean> {
  const enough = new AbortController();
  const signal = AbortSignal.any([enough.signal, AbortSignal.timeout(LOOK_MS)]);
  try {
    await fetch(url, { ...DISCREET, mode: 'no-cors', signal });
    return true;
  } catch {
    return false;
  } finally {
    enough.abort();
  }
}

/**
 * What is wrong with an answer before its bytes are read. A redirect into the local network was followed already, without
 * cookies, when its end is known: nothing of what it answered is kept. A name that is resolved to a local address is not
 * known here at all.
 */
function refusalOf(response: Response, asked: string, isForbidden: (url: string) => boolean): Refusal | null {
  if (isForbidden(response.url || asked)) return { reason: 'local', retry: false };
  if (!response.ok) return { reason: 'server', retry: response.status === 429 || response.status >= 500 };
  return Number(response.headers.get('content-length')) > MOST_BYTES ? TOO_LARGE : null;
}

const TOO_LARGE: Refusal = { reason: 'too-large', retry: false };

async function readAtMost(response: Response, most: number): Promise<ArrayBuffer | Refusal> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return TOO_LARGE;
    }
    chunks.push(part.value);
  }
  return new Blob(chunks).arrayBuffer();
}

/** By hand, because the extension's CSP lets nobody fetch data: addresses. All of a safe article are in base64. */
function decodeDataUrl(url: string): ArrayBuffer | Refusal {
  try {
    const binary = atob(url.slice(url.indexOf(',') + 1));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0)).buffer;
  } catch {
    return { reason: 'type', retry: false };
  }
}
