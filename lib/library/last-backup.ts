import { browser } from '../browser';

const KEY = 'lastBackup';

/** The last backup that was finished: when (milliseconds since 1970), and how many items were in it. */
export interface LastBackup {
  at: number;
  items: number;
}

/** Remembers a finished backup. Kept outside the database, so that it is still known when the database is lost. */
export async function noteBackup(items: number, now: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { at: now, items } satisfies LastBackup });
}

/** The last finished backup; null when there was none. */
export async function getLastBackup(): Promise<LastBackup | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as LastBackup | undefined) ?? null;
}
