import { announce } from './changes';
import { write } from './database';
import type { SavedItem } from './types';

/**
 * Changes items in one transaction. `change` gives the item as it is to be, or null to leave it as it is.
 * Answers how many changed; an id that is nowhere does not count.
 */
export async function changeItems(itemIds: string[], change: (item: SavedItem) => SavedItem | null): Promise<number> {
  const changed = await write(['items'], async ({ store }) => {
    const items = await Promise.all([...new Set(itemIds)].map((id) => store.get(id)));
    const changes = items.flatMap((item) => (item && change(item)) ?? []);
    await Promise.all(changes.map((item) => store.put(item)));
    return changes.map(({ id }) => id);
  });
  announce(changed);
  return changed.length;
}
