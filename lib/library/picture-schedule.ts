import { browser } from '../browser';
import { drainPictures, nextPictureDue, type PictureWorld } from './pictures';

const ALARM = 'pictures';
/** The shortest that Chrome allows. */
const PERIOD_MINUTES = 0.5;

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
  let due = await nextPictureDue();
  if (due !== null) await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  if (due !== null && due <= world.now()) due = await drainPictures(world);
  if (due === null) await browser.alarms.clear(ALARM);
}

/** Goes on with the pictures when the alarm rings. */
export function onPictureAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}
