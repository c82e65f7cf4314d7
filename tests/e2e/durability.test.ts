// A small sample of what `npm run durability` tries often: the browser killed and the worker stopped in the middle of a save,
// and a save without room.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { surfaceOf } from '../tools/chromium';
import { leaveHalfARecord } from '../tools/durability/half-record';
import { Course } from '../tools/durability/moments';
import { PictureServer } from '../tools/durability/picture-server';
import { smallQuota } from '../tools/durability/room';
import { Session } from '../tools/durability/session';
import { killBrowser, type Strike, stopWorker } from '../tools/durability/strikes';
import { press, see } from '../tools/surface';

const { chrome: extension } = inject('builds');
let server: PictureServer;

beforeAll(async () => {
  server = await PictureServer.start();
});
afterAll(() => server?.close());

describe('what was saved stays saved', () => {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-durability-'));
  const course = new Course();
  const start = () => Session.start({ extension, profile, origin: server.origin, onStep: course.note });
  let session: Session;
  const saved: number[] = [];

  beforeAll(async () => {
    session = await start();
  });
  beforeEach(async () => {
    const n = saved.length;
    expect(await session.save(n)).toMatchObject({ status: 'saved' });
    saved.push(n);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Posts a save whose transaction never comes to its end, and waits until its last request was made. */
  async function hangInSave(n: number): Promise<void> {
    await session.hold(n, 'save');
    const requested = course.when(`${n} save requested`);
    await session.post(n);
    await requested;
  }

  const STRIKES: [string, Strike][] = [
    ['the browser is killed', killBrowser],
    ['the worker is stopped', stopWorker],
  ];

  it.each(STRIKES)('when %s right after the acknowledgement', async (_what, strike) => {
    session = await strike(session, start);
    expect(await session.inspect(saved)).toMatchObject({ items: saved.length, problems: [] });
  });

  // Without a fresh log (lib/library/fresh-log.ts) Chromium puts an empty library in place of this one.
  it('when the browser is killed in the middle of a write, and once more after it wrote again', async () => {
    await session.kill();
    leaveHalfARecord(profile);
    session = await start();
    const n = saved.length;
    expect(await session.save(n)).toMatchObject({ status: 'saved' });
    saved.push(n);
    session = await killBrowser(session, start);
    expect(await session.inspect(saved)).toMatchObject({ items: saved.length, problems: [] });
  });

  it.each(STRIKES)('and nothing half, when %s before the commit; it can be saved again', async (_what, strike) => {
    const n = saved.length;
    await hangInSave(n);
    session = await strike(session, start);
    expect(await session.inspect(saved)).toMatchObject({ items: n, problems: [] });
    expect(await session.save(n)).toMatchObject({ status: 'saved' });
    saved.push(n);
  });
});

describe('without room', () => {
  it('the popup says so, the library stays as it was, and the next save works when there is room again', async () => {
    const room = smallQuota(extension);
    const session = await Session.start({ ...room, origin: server.origin });
    try {
      expect(await session.save(0)).toMatchObject({ status: 'saved' });
      await session.picturesDone(30_000);
      const tab = await session.chromium.open(`${server.origin}/page`);
      await room.take(session);
      const popup = surfaceOf(await session.chromium.clickToolbarButton(tab));
      await press(popup, '.save button', 'Save');
      await see(popup, '.notice', 'There is no room left on this device.');
      expect(await session.inspect([0])).toMatchObject({ items: 1, problems: [] });
      await room.giveBack(session);
      await press(popup, '.notice button', 'Try again');
      await see(popup, '.save', 'Saved');
      expect(await session.inspect([0])).toMatchObject({ items: 2, problems: [] });
    } finally {
      await session.kill();
      room.remove();
    }
  });
});
