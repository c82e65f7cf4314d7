import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { closeLibrary } from '../../../lib/library/database';
import { browser } from './fake-browser';

type Work = (lock: object | null) => unknown;

/** Locks as queues, one a name: Node 20 has none. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, ...rest: [Work] | [{ ifAvailable: boolean }, Work]) => {
      const [options, work] = rest.length === 2 ? rest : [null, rest[0]];
      const before = last.get(name);
      if (before && options?.ifAvailable) return Promise.resolve(work(null));
      const result = Promise.resolve(before).then(() => work({ name }));
      const over = result
        .catch(() => undefined)
        .then(() => {
          if (last.get(name) === over) last.delete(name);
        });
      last.set(name, over);
      return result;
    },
  };
}

/** An empty library, in memory. */
export async function freshLibrary(): Promise<void> {
  await closeLibrary();
  Object.defineProperty(globalThis, 'navigator', { value: { locks: locks() }, configurable: true });
  globalThis.indexedDB = new IDBFactory();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/**
 * Lets the disk fill up with each write to a store. As in browsers, the request succeeds, and its transaction aborts after
 * that. `vi.restoreAllMocks()` frees the room again.
 */
export function runOutOfRoom(store: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    const transaction = this.transaction as unknown as { _abort(name: string): void };
    if (this.name === store) request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    return request;
  });
}
