import type { Batch, Place, Repair } from './types';

/** The keys behind a place; all of them when it is null. */
export const behind = (after: Place): IDBKeyRange | null =>
  after === null ? null : IDBKeyRange.lowerBound(after, true);

/** A batch out of the keys that were looked at: fewer than were asked for are the last. */
export function batchOf(keys: IDBValidKey[], asked: number, repairs: Repair[]): Batch {
  return { next: keys.length < asked ? null : keys.at(-1)!, looked: keys.length, repairs };
}
