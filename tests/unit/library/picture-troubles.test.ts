// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../../lib/library/database';
import { getItem, getPictures } from '../../../lib/library/items';
import { releaseLeases } from '../../../lib/library/picture-jobs';
import { takeRoom } from '../../../lib/library/picture-room';
import { drainPictures, retryPictures } from '../../../lib/library/pictures';
import { PNG, pictureServer, pictureWorld, savePictures } from './picture-server';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

const A = 'https://img.example/a.png';
const refused = async () => false;

describe('a picture of the local network', () => {
  const ROUTER = 'http://192.168.1.1/logo.png';
  const isLocal = (url: string) => new URL(url).hostname.startsWith('192.168.');
  const redirected = async () => {
    const response = new Response(PNG('secret').bytes);
    Object.defineProperty(response, 'url', { value: ROUTER });
    return response;
  };

  it('is not asked for by an article of the internet, whatever was saved', async () => {
    const item = await savePictures([ROUTER]);
    const { fetch, requests } = pictureServer({ [ROUTER]: PNG('secret').bytes });
    await drainPictures(pictureWorld({ fetch, isLocal }));
    expect(requests).toEqual([]);
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'failed', reason: 'local', asset: null }]);
  });

  it('is not kept where a redirect leads to it', async () => {
    const item = await savePictures([A]);
    await drainPictures(pictureWorld({ fetch: pictureServer({ [A]: redirected }).fetch, isLocal }));
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'failed', reason: 'local' }]);
    expect(await (await library()).count('assets')).toBe(0);
  });

  it('is kept for an article of the local network', async () => {
    const item = await savePictures([ROUTER, A], 'http://192.168.1.7/wiki');
    const { fetch } = pictureServer({ [ROUTER]: PNG('logo').bytes, [A]: redirected });
    await drainPictures(pictureWorld({ fetch, isLocal }));
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 2 });
  });
});

describe('without a connection', () => {
  const offline = () => pictureWorld({ fetch: pictureServer({}).fetch, isOnline: () => false, mayFetch: refused });

  it('nothing is refused, no try is counted, and each run leaves the others alone', async () => {
    const item = await savePictures(Array.from({ length: 9 }, (_, n) => `https://img.example/${n}.png`));
    const { fetch, requests } = pictureServer({});
    for (let run = 0; run < 9; run++) await drainPictures({ ...offline(), fetch });
    expect(requests).toHaveLength(9 * 4);
    for (const picture of await getPictures(item.revisionId))
      expect(picture).toMatchObject({ state: 'pending', attempts: 0 });
  });

  it('what needs none is kept all the same', async () => {
    const item = await savePictures([A, `data:image/png;base64,${btoa('\x89PNG\r\n\x1a\n')}`]);
    await drainPictures(offline());
    expect(await getPictures(item.revisionId)).toMatchObject([
      { state: 'pending', reason: 'network' },
      { state: 'kept', reason: null },
    ]);
  });

  it('a picture is due as soon as there is one again', async () => {
    const item = await savePictures([A]);
    await drainPictures(offline());
    await drainPictures(pictureWorld({ fetch: pictureServer({ [A]: PNG('a').bytes }).fetch }));
    expect(await getItem(item.id)).toMatchObject({ picturesKept: 1 });
  });
});

describe('many pictures', () => {
  const addresses = (name: string) => [0, 1, 2].map((n) => `https://img.example/${name}/${n}.png`);

  it('of several articles come in turns', async () => {
    await savePictures(addresses('a'), 'https://news.example/a');
    await savePictures(addresses('b'), 'https://news.example/b');
    const { fetch, requests } = pictureServer({});
    await drainPictures(pictureWorld({ fetch }));
    expect(requests.map(({ url }) => url.at(-5))).toEqual(['0', '0', '1', '1', '2', '2']);
  });

  it('are left for the next run when the time of this one is over', async () => {
    const item = await savePictures(Array.from({ length: 9 }, (_, n) => `https://img.example/${n}.png`));
    let now = 10;
    const late = async () => {
      now = 1000;
      return new Response('', { status: 404 });
    };
    expect(await drainPictures(pictureWorld({ fetch: late, now: () => now }), 1000)).toBeLessThan(10);
    const states = (await getPictures(item.revisionId)).map(({ state }) => state);
    expect(states.filter((state) => state === 'failed')).toHaveLength(4);
  });

  it('are kept as far as there is room for one article', async () => {
    const [full, other] = [await savePictures([A]), await savePictures([A], 'https://news.example/other')];
    takeRoom(full.revisionId!, 200 * 1024 * 1024);
    await drainPictures(pictureWorld({ fetch: pictureServer({ [A]: PNG('a').bytes }).fetch }));
    expect(await getPictures(full.revisionId)).toMatchObject([{ state: 'failed', reason: 'total' }]);
    expect(await getPictures(other.revisionId)).toMatchObject([{ state: 'kept' }]);
  });
});

describe('a new worker', () => {
  const held = (() => new Promise(() => {})) as unknown as typeof fetch;

  it('goes on at once with what one before it held', async () => {
    const item = await savePictures([A]);
    void drainPictures(pictureWorld({ fetch: held }));
    await vi.waitFor(async () => expect(await getPictures(item.revisionId)).toMatchObject([{ attempts: 1 }]));
    await releaseLeases(20);
    await drainPictures(pictureWorld({ fetch: pictureServer({ [A]: PNG('a').bytes }).fetch, now: () => 20 }));
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'kept', attempts: 2 }]);
  });

  it('leaves waiting what waits for its next try, which says why', async () => {
    const item = await savePictures([A]);
    const server = pictureServer({ [A]: 503 });
    const due = await drainPictures(pictureWorld({ fetch: server.fetch }));
    await releaseLeases(20);
    expect(await drainPictures(pictureWorld({ fetch: server.fetch, now: () => 20 }))).toBe(due);
    expect(await getPictures(item.revisionId)).toMatchObject([{ state: 'pending', reason: 'server', attempts: 1 }]);
    expect(await retryPictures(item.id)).toBe(1);
    expect(await getPictures(item.revisionId)).toMatchObject([{ reason: null, attempts: 0, notBefore: 0 }]);
  });
});
