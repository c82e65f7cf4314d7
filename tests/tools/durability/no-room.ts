import { setTimeout as sleep } from 'node:timers/promises';
import { press, see } from '../surface';
import { LastingPopup } from './lasting-popup';
import { PictureServer } from './picture-server';
import type { Row } from './report';
import type { Room } from './room';
import { Session } from './session';

interface Stage {
  room: Room;
  session: Session;
  server: PictureServer;
  /** Articles that were acknowledged. */
  saved: number[];
  report: (problem: string) => void;
}

/** What the popup says (saveNotice.quota). */
const MESSAGE = 'There is no room left on this device.';
/** Room for an article's text, but not for its four pictures. */
const SPARE = 1_500_000;
const PICTURE_SIZE = 1_000_000;
/** Time for the first try of each picture. */
const TRY_MS = 3000;
/** A failed write of a picture is tried again after half a minute, by an alarm that rings every half minute. */
const PICTURES_MS = 120_000;
/** Of an item, some 100 bytes each in a file that grows by blocks of 4 kB. */
const MOST_MARKS = 500;

/** The steps at which the room is gone. Each leaves it given back. */
const STEPS: Record<string, (stage: Stage) => Promise<string>> = {
  'a save': async ({ room, session, report }) => {
    await room.take(session);
    const answer = await session.save(1);
    await room.giveBack(session);
    if (answer.status !== 'failed') report(`saved without room: ${answer.status}`);
    else if (answer.reason !== 'quota') report(`reason ${answer.reason}`);
    return answer.status === 'failed' ? answer.detail : answer.status;
  },
  'a save from the popup': async ({ room, session, server }) => {
    const tab = await session.chromium.open(`${server.origin}/page`);
    const popup = new LastingPopup(session, tab);
    await popup.does((surface) => see(surface, '.save button', 'Save'));
    await room.take(session);
    try {
      await popup.does(async (surface) => {
        await press(surface, '.save button', 'Save');
        await see(surface, '.notice', MESSAGE);
      });
      await popup.close();
      await popup.does((surface) => see(surface, '.notice', MESSAGE));
    } finally {
      await room.giveBack(session);
    }
    return `${MESSAGE} The popup was opened ${popup.opened} times.`;
  },
  'a picture’s write': async ({ room, session, saved, report }) => {
    await room.take(session, SPARE);
    const answer = await session.save(1);
    if (answer.status === 'saved') saved.push(1);
    else report(`the save itself: ${JSON.stringify(answer)}`);
    await sleep(TRY_MS);
    const { pictures, problems } = await session.inspect(saved);
    for (const problem of problems) report(`without room: ${problem}`);
    const kept = pictures.filter(({ url, state }) => url.includes('/1/') && state === 'kept').length;
    if (kept === 4) report('there was room for all of its pictures');
    await room.giveBack(session);
    return `${kept} of 4 kept without room`;
  },
  'a change of state': async ({ room, session, saved, report }) => {
    const itemIds = await session.itemIds();
    await room.take(session);
    const refusal = await session.markUntilRefused(itemIds, MOST_MARKS);
    if (refusal === null) report(`there was room for ${MOST_MARKS} changes`);
    else if (refusal.failure.reason !== 'quota') report(`reason ${refusal.failure.reason}`);
    for (const problem of (await session.inspect(saved)).problems) report(`without room: ${problem}`);
    await room.giveBack(session);
    const count = await session.mark(itemIds);
    if (count !== itemIds.length) report(`with room again, ${count} of ${itemIds.length} are marked`);
    return refusal ? `after ${refusal.done}: ${refusal.failure.detail}` : '';
  },
};

/** Takes the room away at each step, looks at the library, gives the room back, and saves again. */
export async function noRoom(makeRoom: () => Room): Promise<Row[]> {
  const rows: Row[] = [];
  for (const step of Object.keys(STEPS)) rows.push(await without(makeRoom(), step));
  return rows;
}

async function without(room: Room, step: string): Promise<Row> {
  const server = await PictureServer.start(PICTURE_SIZE);
  const session = await Session.start({ ...room, origin: server.origin });
  const problems: string[] = [];
  const stage: Stage = { room, session, server, saved: [0], report: (problem) => problems.push(problem) };
  try {
    if ((await session.save(0)).status !== 'saved') throw new Error('The first save failed.');
    await session.picturesDone(PICTURES_MS);
    const saw = await STEPS[step]?.(stage).catch((error: Error) => stage.report(error.message.slice(0, 500)));
    problems.push(...(await session.inspect(stage.saved)).problems);
    const next = await session.save(2);
    if (next.status === 'saved') stage.saved.push(2);
    else problems.push(`the next save: ${JSON.stringify(next)}`);
    const resumed = await session.picturesDone(PICTURES_MS);
    const end = await session.inspect(stage.saved);
    problems.push(...end.problems);
    const missing = end.pictures.filter(({ state }) => state !== 'kept').length;
    if (missing > 0) problems.push(`${missing} pictures are not kept at the end`);
    const columns = {
      saw: saw ?? '',
      'pictures done': resumed === null ? 'never' : `${(resumed / 1000).toFixed(1)} s`,
    };
    return { step, columns, problems };
  } finally {
    await session.kill();
    await server.close();
    room.remove();
  }
}
