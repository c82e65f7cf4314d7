// What a trial runs inside the background worker: it tells how far a write has come, and can hold one open. The worker's own
// code is not changed; it calls the same put() as ever.
import type { SavedItem } from '../../../lib/library/types';

/** A write that a trial watches: a save, or one of its pictures. */
export type Write = 'save' | 'picture';

declare global {
  /** Tells the trial, by a binding of the debugger. */
  var trialStep: (step: string) => void;
}

/** Tells of the writes of each article: "3 save requested" after the requests, "3 save committed" after the commit. */
export function watchWrites(): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    // Both writes put the item, together with or after all else.
    if (this.name === 'items') watch(this, request, args[0] as SavedItem);
    return request;
  };
}

function watch(store: IDBObjectStore, request: IDBRequest, { url }: SavedItem): void {
  const write: Write = store.transaction.objectStoreNames.contains('revisions') ? 'save' : 'picture';
  const name = `${new URL(url).pathname.split('/').at(-1)} ${write}`;
  request.addEventListener('success', () => {
    if (name === held) keepOpen(store);
    trialStep(`${name} requested`);
  });
  store.transaction.addEventListener('complete', () => trialStep(`${name} committed`));
}

let held: string | null = null;

/** From now on this write of the nth article never comes to its commit. */
export function hold(n: number, write: Write): void {
  held = `${n} ${write}`;
}

/** A transaction commits when no request is left: there is always one. */
function keepOpen(store: IDBObjectStore): void {
  store.count().addEventListener('success', () => keepOpen(store));
}
