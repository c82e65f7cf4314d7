// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../../lib/library/database';
import { sha256 } from '../../../lib/library/hash';
import { getAsset, getItem, getPictures } from '../../../lib/library/items';
import { drainPictures, retryRefusedPictures } from '../../../lib/library/pictures';
import { PNG, pictureServer, pictureWorld, savePictures } from './picture-server';
import { freshLibrary, runOutOfRoom } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

const A = 'https://img.example/a.png';
const B = 'https://img.example/b.png';
const MINUTE = 60_000;
const refused = async () => false;

describe('a picture that can be fetched', () => {
  it('is kept under its hash, counted, and leads its item', async () => {
    const picture = PNG('a');
    const item = await savePictures([A]);
    const { fetch, requests } = pictureServer({ [A]: picture.bytes });
    expect(await drainPictures(pictureWorld({ fetch, mayFetch: refused }))).toBeNull();
    const key = await picture.sha256();
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'kept', asset: key, reason: null }]);
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 1, picturesTotal: 1, leadAsset: key });
    const asset = await getAsset(key);
    expect(asset).toMatchObject({ type: 'image/png', size: picture.bytes.length });
    expect(new Uint8Array(await asset!.blob.arrayBuffer())).toEqual(picture.bytes);
    expect(requests).toMatchObject([{ url: A, init: { credentials: 'omit', referrerPolicy: 'no-referrer' } }]);
  });

  it('is stored once for two items', async () => {
    const { fetch } = pictureServer({ [A]: PNG('same').bytes, [B]: PNG('same').bytes });
    await savePictures([A]);
    await savePictures([B], 'https://news.example/b');
    await drainPictures(pictureWorld({ fetch }));
    expect(await (await library()).count('assets')).toBe(1);
  });

  it('is written anew when it is an SVG, and kept under the hash of what was written', async () => {
    const hostile =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><path d="M0 0h9"/></svg>';
    const item = await savePictures([A, `data:image/svg+xml;base64,${btoa(hostile)}`]);
    const { fetch } = pictureServer({ [A]: new TextEncoder().encode(hostile) });
    await drainPictures(pictureWorld({ fetch }));
    const [fetched, inlined] = await getPictures(item.revisionId);
    expect([fetched, inlined]).toMatchObject([{ state: 'kept' }, { state: 'kept', asset: fetched!.asset }]);
    const { type, blob } = (await getAsset(fetched!.asset!))!;
    const text = await blob.text();
    expect([type, blob.type]).toEqual(['image/svg+xml', 'image/svg+xml']);
    expect(text).toMatch(/^<svg [^>]*><path d="M0 0h9"><\/path><\/svg>$/);
    expect(await sha256(text)).toBe(fetched!.asset);
  });

  it('is decoded, not fetched, when the page had it inlined', async () => {
    const picture = PNG('inline');
    const item = await savePictures([`data:image/png;base64,${Buffer.from(picture.bytes).toString('base64')}`]);
    const { fetch, requests } = pictureServer({});
    await drainPictures(pictureWorld({ fetch }));
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 1, leadAsset: await picture.sha256() });
    expect(requests).toEqual([]);
  });
});

describe('a picture that cannot be kept', () => {
  const huge = () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
        if (sent > 64) controller.error(new Error('Nobody stopped reading'));
      },
    });
    return Promise.resolve(new Response(body));
  };
  const says = (length: number) => async () =>
    new Response(PNG('a').bytes, { headers: { 'content-length': String(length) } });
  it.each([
    ['the server does not have it', 404 as const, 'server'],
    ['it is too large', huge, 'too-large'],
    ['it is a page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>'), 'type'],
    ['it is a broken SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'), 'type'],
    ['it says that it is too large', says(11 * 1024 * 1024), 'too-large'],
    ['it is empty', new Uint8Array(), 'type'],
  ])('has failed at once: %s', async (_why, answer, reason) => {
    const item = await savePictures([A]);
    const { fetch, requests } = pictureServer({ [A]: answer });
    expect(await drainPictures(pictureWorld({ fetch }))).toBeNull();
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'failed', reason, asset: null }]);
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 0, leadAsset: null });
    expect(requests).toHaveLength(1);
  });

  it('is not allowed when the permission is not there, and a job again once it is', async () => {
    const item = await savePictures([A]);
    const server = pictureServer({ [A]: 'no CORS' });
    expect(await drainPictures(pictureWorld({ fetch: server.fetch, mayFetch: refused }))).toBeNull();
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'not-allowed', reason: 'permission' }]);
    server.answers[A] = PNG('a').bytes;
    expect(await retryRefusedPictures()).toBe(1);
    await drainPictures(pictureWorld({ fetch: server.fetch, now: () => 20 }));
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'kept', reason: null }]);
  });

  it('is tried again without the permission too when nobody answers, and refused when no try is left', async () => {
    const item = await savePictures([A, B]);
    const server = pictureServer({ [A]: 'no connection', [B]: 'no connection' });
    const drain = (now: number) =>
      drainPictures(pictureWorld({ fetch: server.fetch, mayFetch: refused, now: () => now }));
    let due = await drain(10);
    expect(await getPictures(item.revisionId)).toMatchObject([
      { state: 'pending', reason: 'network' },
      { state: 'pending', reason: 'network' },
    ]);
    server.answers[A] = PNG('a').bytes;
    while (due !== null) due = await drain(due);
    expect(await getPictures(item.revisionId)).toMatchObject([
      { state: 'kept', reason: null },
      { state: 'not-allowed', reason: 'permission' },
    ]);
  });

  it('is looked at without a cookie, and without telling where it was seen', async () => {
    await savePictures([A]);
    const { fetch, requests } = pictureServer({ [A]: 'no CORS' });
    await drainPictures(pictureWorld({ fetch, mayFetch: refused }));
    expect(requests.map(({ init }) => init.mode)).toEqual([undefined, 'no-cors']);
    for (const { init } of requests) expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('asks for the permission of the picture’s own host', async () => {
    await savePictures(['https://img.example:8443/a.png']);
    const contains = vi.spyOn((await import('./fake-browser')).browser.permissions, 'contains');
    await drainPictures(pictureWorld({ fetch: pictureServer({}).fetch, mayFetch: undefined }));
    expect(contains).toHaveBeenCalledWith({ origins: ['https://img.example/*'] });
  });

  it('of a host for which no permission can be asked is refused, and holds up nothing', async () => {
    const odd = 'http://a*b.example/x.png';
    const item = await savePictures([odd, A]);
    const { permissions } = (await import('./fake-browser')).browser;
    vi.spyOn(permissions, 'contains').mockRejectedValue(new Error('Invalid value for origin pattern'));
    const { fetch } = pictureServer({ [odd]: 'no CORS', [A]: PNG('a').bytes });
    expect(await drainPictures(pictureWorld({ fetch, mayFetch: undefined }))).toBeNull();
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'not-allowed' }, { state: 'kept' }]);
  });

  it.each([
    ['no connection' as const, 'network'],
    [503 as const, 'server'],
  ])('is tried four times, each later than the last, then has failed: %s', async (answer, reason) => {
    const item = await savePictures([A]);
    const { fetch, requests } = pictureServer({ [A]: answer });
    const waits: number[] = [];
    let now = 0;
    for (let due: number | null = 0; due !== null; now = due ?? now) {
      due = await drainPictures(pictureWorld({ fetch, now: () => now }));
      if (due !== null) waits.push(due - now);
    }
    expect(waits).toEqual([MINUTE / 2, 2 * MINUTE, 10 * MINUTE]);
    expect(requests).toHaveLength(4);
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'failed', reason }]);
  });

  it('for want of room leaves the others, and is tried again', async () => {
    const item = await savePictures([A]);
    const world = pictureServer({ [A]: PNG('a').bytes });
    runOutOfRoom('assets');
    const due = await drainPictures(pictureWorld({ ...world, now: () => 0 }));
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'pending' }]);
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 0 });
    vi.restoreAllMocks();
    await drainPictures(pictureWorld({ ...world, now: () => due! }));
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 1 });
  });
});

describe('a worker that is stopped', () => {
  /** A fetch that never comes back, as for a worker that is no more. */
  const stopped = (() => new Promise(() => {})) as unknown as typeof fetch;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('leaves its job to the next one when the lease is over, not before', async () => {
    const item = await savePictures([A]);
    void drainPictures(pictureWorld({ fetch: stopped, now: () => 1000 }));
    await settle();
    const { fetch, requests } = pictureServer({ [A]: PNG('a').bytes });
    expect(await drainPictures(pictureWorld({ fetch, now: () => 2000 }))).toBe(1000 + MINUTE);
    expect(requests).toEqual([]);
    expect(await drainPictures(pictureWorld({ fetch, now: () => 1000 + MINUTE }))).toBeNull();
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 1 });
  });

  it('and comes back after all counts the picture once', async () => {
    const item = await savePictures([A, B]);
    let release = (_response: Response) => {};
    const late = ((url: string) =>
      url === A ? new Promise((resolve) => (release = resolve)) : Promise.reject(new TypeError())) as typeof fetch;
    const first = drainPictures(pictureWorld({ fetch: late, now: () => 0, mayFetch: refused }));
    await settle();
    const { fetch } = pictureServer({ [A]: PNG('a').bytes });
    await drainPictures(pictureWorld({ fetch, now: () => MINUTE }));
    release(new Response(PNG('a').bytes));
    await first;
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 1, picturesTotal: 2 });
  });

  it('by the picture itself gives it up in the end', async () => {
    const item = await savePictures([A]);
    for (let attempt = 0; attempt < 4; attempt++) {
      void drainPictures(pictureWorld({ fetch: stopped, now: () => attempt * MINUTE }));
      await settle();
    }
    const { fetch, requests } = pictureServer({ [A]: PNG('a').bytes });
    expect(await drainPictures(pictureWorld({ fetch, now: () => 5 * MINUTE }))).toBeNull();
    expect(requests).toEqual([]);
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'failed' }]);
  });

  it('by an inlined picture gives that up too, which needs no permission', async () => {
    const item = await savePictures(['data:image/png;base64,iVBORw0KGgo=']);
    const [picture] = await getPictures(item.revisionId);
    await (await library()).put('pictures', { ...picture!, attempts: 4 });
    expect(await drainPictures(pictureWorld({ fetch: pictureServer({}).fetch }))).toBeNull();
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'failed' }]);
  });
});
