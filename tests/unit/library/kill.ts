import { vi } from 'vitest';

/**
 * Ends the browser, as far as databases go, when something begins to write for the nth time: from then on no database can be
 * opened, read, written or deleted until it is revived. As at a true end, its locks are free then.
 */
export function killAtWrite(nth: number): { revive(): void } {
  let writes = 0;
  let isDead = false;
  const dieIfDead = () => {
    if (isDead) throw new DOMException('The browser is gone.', 'InvalidStateError');
  };
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (args[1] === 'readwrite' && ++writes === nth) isDead = true;
    dieIfDead();
    return transaction.apply(this, args);
  });
  for (const name of ['open', 'deleteDatabase', 'databases'] as const) {
    const original = indexedDB[name].bind(indexedDB) as (...args: unknown[]) => never;
    vi.spyOn(indexedDB, name).mockImplementation((...args: unknown[]) => {
      dieIfDead();
      return original(...args);
    });
  }
  return {
    revive() {
      isDead = false;
      vi.restoreAllMocks();
    },
  };
}
