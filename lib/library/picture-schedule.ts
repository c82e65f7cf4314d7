import { browser } from '../browser';
import { nextPictureDue, releaseLeases } from './picture-jobs';
import { drainPictures, type PictureWorld } from './pictures';

const ALARM = 'pictures';
/** The shortest that Chrome allows. */
const PERIOD_MINUTES = 0.5;

/** With thousands of jobs (an import), the worker rests in between, and goes on at the next alarm. */
const RUN_MS = 4 * 60_000;
/** A worker that calls nothing of the browser's is stopped after 30 s, however busy it is. */
const SIGN_OF_LIFE_MS = 20_000;

/** Whether jobs may be held by a worker that was here before this one. */
let isFirstRun = true;
let draining: Promise<void> | null = null;
let isWanted = false;

/**
 * Keeps the pictures that are due, in the worker. While any waits there is an alarm, so that a worker that was stopped goes
 * on; without one there is none, and nothing wakes the worker. A call during a run joins it, and makes it look once more.
 */
export function keepPictures(world: PictureWorld): Promise<void> {
  isWanted = true;
  draining ??= drainWhileWanted(world);
  return draining;
}

async function drainWhileWanted(world: PictureWorld): Promise<void> {
  try {
    while (isWanted) {
      isWanted = false;
      await drainOnce(world);
    }
  } finally {
    draining = null;
  }
}

async function drainOnce(world: PictureWorld): Promise<void> {
  if (isFirstRun) await releaseLeases(world.now());
  isFirstRun = false;
  let due = await nextPictureDue();
  if (due !== null) await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  if (due !== null && due <= world.now()) due = await drainAwake(world);
  if (due === null) await browser.alarms.clear(ALARM);
}

async function drainAwake(world: PictureWorld): Promise<number | null> {
  const signs = setInterval(() => void browser.alarms.get(ALARM), SIGN_OF_LIFE_MS);
  try {
    return await drainPictures(world, world.now() + RUN_MS);
  } finally {
    clearInterval(signs);
  }
}

/** Goes on with the pictures when the alarm rings. */
export function onPictureAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}
