import { onLibraryChange } from './changes';
import { library } from './database';
import type { SavedItem } from './types';

/** Every item, those in the trash too, in no order. */
export const listAllItems = async (): Promise<SavedItem[]> => (await library()).getAll('items');

/** From this many changed items on it is quicker to read all of them anew than each by itself. */
const MANY = 500;

/** An import announces many changes in a row; between two readings there is time to show what was read. */
const PAUSE_MS = 100;

/**
 * Keeps a list of all items as they are in the library. Only what changed is read again, and every other item stays the
 * same object; changes that come while one reads are read together.
 * @param onItems gets the list after each change
 * @param onFailure called when the library could not be read; the list stays as it is
 * @returns how to stop
 */
export function followItems(
  first: SavedItem[],
  onItems: (items: SavedItem[]) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let items = first;
  let waiting = new Set<string>();
  let isReading = false;
  let isOver = false;

  const read = async () => {
    isReading = true;
    while (waiting.size > 0 && !isOver) {
      const changed = waiting;
      waiting = new Set();
      items = changed.size < MANY ? await withChanges(items, changed) : await listAllItems();
      if (!isOver) onItems(items);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  };

  const stop = onLibraryChange(({ itemIds }) => {
    for (const id of itemIds) waiting.add(id);
    if (isReading) return;
    read()
      .catch(onFailure)
      .finally(() => {
        isReading = false;
      });
  });
  return () => {
    isOver = true;
    stop();
  };
}

async function withChanges(items: SavedItem[], changed: Set<string>): Promise<SavedItem[]> {
  const { store } = (await library()).transaction('items');
  const found = await Promise.all([...changed].map((id) => store.get(id)));
  return [...items.filter(({ id }) => !changed.has(id)), ...found.filter((item) => item !== undefined)];
}
