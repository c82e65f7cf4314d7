import { openDB } from 'idb';
import { browser } from '../browser';

// A database beside the library: in Chromium all databases of an extension share one LevelDB, and so one log.
const NAME = 'lectern-log';
const LOCK = 'lectern-log';
const DONE = 'freshLog';
/** LevelDB begins another log after 4 MB; Chromium puts values from 64 kB on into files beside it. */
const VALUE_BYTES = 60_000;
const VALUES = 80;

/**
 * Makes Chromium begin another log file, once after each start of the browser and before the library is written to.
 *
 * A browser that is killed while it writes leaves half a record at the end of LevelDB's log. The next one reads over it, but
 * goes on writing behind it in the same file (LevelDB's `reuse_logs`); whoever reads that file after another kill finds a
 * broken record in its middle, and Chromium puts an empty store in place of all that was saved. A log that is full is read
 * no more: its records are in a table by then. Firefox keeps its databases in SQLite, which has no such fault.
 */
export async function beginFreshLog(): Promise<void> {
  if ('getBrowserInfo' in browser.runtime) return;
  await navigator.locks.request(LOCK, async () => {
    if ((await browser.storage.session.get(DONE))[DONE]) return;
    await fillLog();
    await browser.storage.session.set({ [DONE]: true });
  });
}

async function fillLog(): Promise<void> {
  const database = await openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore('filling') });
  try {
    const transaction = database.transaction('filling', 'readwrite', { durability: 'strict' });
    const value = new Uint8Array(VALUE_BYTES);
    for (let n = 0; n < VALUES; n++) void transaction.store.put(value, n);
    await transaction.done;
    // The log is changed at the first write after it is full.
    const emptying = database.transaction('filling', 'readwrite', { durability: 'strict' });
    void emptying.store.clear();
    await emptying.done;
  } finally {
    database.close();
  }
}
