import { browser } from '../browser';
import { checkLibrary } from './integrity/check';
import { purgeTrash } from './trash';

const ALARM = 'upkeep';
const KEY = 'upkeepAt';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Not at once: what woke the worker comes first. And again until it is done: the worker may be stopped on the way. */
const WHEN = { delayInMinutes: 1, periodInMinutes: 1 };

/** To be called at each start of the worker, whatever woke it: has the upkeep done soon if it was not within a day. */
export async function scheduleUpkeep(now: number): Promise<void> {
  const last = (await browser.storage.local.get(KEY))[KEY] as number | undefined;
  // A clock that was set back must not hold it up.
  const isDone = last !== undefined && last <= now && now - last < DAY_MS;
  if (!isDone) await browser.alarms.create(ALARM, WHEN);
}

/** Calls back when it is time for the upkeep. */
export function onUpkeepAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}

let working: Promise<void> | null = null;

/** Purges the trash, and checks the library. A call while it is at work joins it. */
export function doUpkeep(now: () => number): Promise<void> {
  working ??= purgeAndCheck(now).finally(() => {
    working = null;
  });
  return working;
}

async function purgeAndCheck(now: () => number): Promise<void> {
  try {
    await purgeTrash(now());
    await checkLibrary({ now });
  } finally {
    // What failed is not tried each minute, but tomorrow.
    await browser.storage.local.set({ [KEY]: now() });
    await browser.alarms.clear(ALARM);
  }
}
