// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { getPictures } from '../../../lib/library/items';
import { keepPictures, onPictureAlarm } from '../../../lib/library/picture-schedule';
import { saveArticle } from '../../../lib/library/save';
import { illustrated } from './articles';
import { browser } from './fake-browser';
import { PNG, pictureServer, pictureWorld } from './picture-server';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

const A = 'https://img.example/a.png';
const B = 'https://img.example/b.png';

async function save(address: string): Promise<string> {
  const answer = await saveArticle(illustrated([address], { url: `https://news.example/${address}` }), 1);
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer.item.revisionId!;
}

it('there is an alarm only while a picture waits', async () => {
  const server = pictureServer({ [A]: 503 });
  await keepPictures(pictureWorld({ fetch: server.fetch, now: () => 0 }));
  expect(await browser.alarms.getAll()).toEqual([]);

  await save(A);
  await keepPictures(pictureWorld({ fetch: server.fetch, now: () => 0 }));
  expect(await browser.alarms.getAll()).toEqual(['pictures']);

  server.answers[A] = PNG('a').bytes;
  await keepPictures(pictureWorld({ fetch: server.fetch, now: () => 60_000 }));
  expect(await browser.alarms.getAll()).toEqual([]);
});

it('a save that comes while pictures are fetched is not left behind', async () => {
  await save(A);
  let late: Promise<string> | undefined;
  const server = pictureServer({
    [A]: async () => {
      late ??= save(B);
      await late;
      return new Response(PNG('a').bytes);
    },
    [B]: PNG('b').bytes,
  });
  const world = pictureWorld({ fetch: server.fetch });
  await Promise.all([keepPictures(world), keepPictures(world)]);
  expect(await getPictures((await late)!)).toMatchObject([{ state: 'kept' }]);
  expect(server.requests.map(({ url }) => url)).toEqual([A, B]);
});

it('a save that comes when all seems done is not left behind either', async () => {
  await save(A);
  const server = pictureServer({ [A]: PNG('a').bytes, [B]: PNG('b').bytes });
  const world = pictureWorld({ fetch: server.fetch });
  let late = '';
  vi.spyOn(browser.alarms, 'clear').mockImplementationOnce(async () => {
    late = await save(B);
    void keepPictures(world);
    return true;
  });
  await keepPictures(world);
  expect(await getPictures(late)).toMatchObject([{ state: 'kept' }]);
});

it('hears its own alarm alone', () => {
  const rang = vi.fn();
  onPictureAlarm(rang);
  browser.alarms.onAlarm.emit({ name: 'other' });
  expect(rang).not.toHaveBeenCalled();
  browser.alarms.onAlarm.emit({ name: 'pictures' });
  expect(rang).toHaveBeenCalledOnce();
});

it('the worker is kept awake while it fetches, and no longer', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const sign = vi.spyOn(browser.alarms, 'get');
  await save(A);
  const answer = async () => {
    vi.advanceTimersByTime(60_000);
    return new Response(PNG('a').bytes);
  };
  await keepPictures(pictureWorld({ fetch: pictureServer({ [A]: answer }).fetch }));
  expect(sign).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(60_000);
  expect(sign).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

// Last, because its first worker never ends.
it('a worker that starts goes on at once with what the one before it held', async () => {
  const revisionId = await save(A);
  void keepPictures(pictureWorld({ fetch: (() => new Promise(() => {})) as unknown as typeof fetch }));
  await vi.waitFor(async () => expect(await getPictures(revisionId)).toMatchObject([{ attempts: 1 }]));
  vi.resetModules();
  const next = await import('../../../lib/library/picture-schedule');
  await next.keepPictures(pictureWorld({ fetch: pictureServer({ [A]: PNG('a').bytes }).fetch, now: () => 1000 }));
  expect(await getPictures(revisionId)).toMatchObject([{ state: 'kept' }]);
});
