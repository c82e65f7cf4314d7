import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { closeLibrary } from '../../../lib/library/database';
import { browser } from './fake-browser';

/** Locks as queues, one a name: Node 20 has none. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const result = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        result.catch(() => undefined),
      );
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
