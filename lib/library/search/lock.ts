const LOCK = 'lectern-search';

/** Lets `work` change the index's segments: one at a time, of any page or worker. */
export const withIndexLock = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(LOCK, work) as Promise<T>;
