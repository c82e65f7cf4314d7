// What a trial runs inside the background worker: it tells how far a write has come, and can hold one open. The worker's own
// code is not changed; it calls the same put() as ever.

/** A write that a trial watches: the save itself, or a picture's. */
export type Write = 'save' | 'picture';

declare global {
  /** Tells the trial, by a binding of the debugger. */
  var trialStep: (step: string) => void;
}

/** The last put of each write: after it nothing but the commit is to come. */
const LAST_PUT: Record<string, Write> = { texts: 'save', items: 'picture' };

/** Tells of every write when its last request is made ("save requested") and when it is committed ("save committed"). */
export function watchWrites(): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    const write = writeOf(this);
    if (write) {
      request.addEventListener('success', () => {
        if (held === write) keepOpen(this);
        trialStep(`${write} requested`);
      });
      this.transaction.addEventListener('complete', () => trialStep(`${write} committed`));
    }
    return request;
  };
}

function writeOf({ name, transaction }: IDBObjectStore): Write | null {
  const write = LAST_PUT[name] ?? null;
  const stores = [...transaction.objectStoreNames];
  // A picture's transaction is the only one over these that has no revisions in it.
  return write === 'picture' && (stores.includes('revisions') || !stores.includes('assets')) ? null : write;
}

let held: Write | null = null;

/** From now on this write never comes to its commit. Null: none is held any more. */
export function hold(write: Write | null): void {
  held = write;
}

/** A transaction commits when no request is left: there is always one. */
function keepOpen(store: IDBObjectStore): void {
  if (held) store.count().addEventListener('success', () => keepOpen(store));
}
