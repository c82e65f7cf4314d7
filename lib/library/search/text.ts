import type { WriteTransaction } from '../database';

/** A part of somebody's transaction over at least these stores. */
type TextTransaction = Pick<WriteTransaction<('texts' | 'unindexed')[]>, 'objectStore'>;

/** Writes the folded text that an item is found by. The index learns of it later: until then it is looked through. */
export async function putText(transaction: TextTransaction, itemId: string, text: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('texts').put({ itemId, text }),
    transaction.objectStore('unindexed').put({ itemId }),
  ]);
}

/** An item that is deleted for good is not found any more, whatever the index says. */
export async function dropText(transaction: TextTransaction, itemId: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('texts').delete(itemId),
    transaction.objectStore('unindexed').put({ itemId }),
  ]);
}
