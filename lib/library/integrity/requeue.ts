import { announce } from '../changes';
import { write } from '../database';

/**
 * Makes jobs again of the pictures that have this file, and deletes it. Answers how many.
 * @param ifMissing only if the file is not there (any more)
 */
export async function requeueAsset(sha256: string, { ifMissing = false } = {}): Promise<number> {
  const jobs = await write(['assets', 'pictures', 'items'], async (transaction) => {
    const assets = transaction.objectStore('assets');
    if (ifMissing && (await assets.getKey(sha256)) !== undefined) return [];
    const pictures = transaction.objectStore('pictures');
    const items = transaction.objectStore('items');
    const lost = await pictures.index('asset').getAll(sha256);
    for (const picture of lost) {
      await pictures.put({ ...picture, state: 'pending', reason: null, asset: null, attempts: 0, notBefore: 0 });
      const item = await items.get(picture.itemId);
      if (!item) continue;
      const isShown = item.revisionId === picture.revisionId && picture.state === 'kept';
      const leadAsset = item.leadAsset === sha256 ? null : item.leadAsset;
      await items.put({ ...item, leadAsset, picturesKept: item.picturesKept - (isShown ? 1 : 0) });
    }
    await assets.delete(sha256);
    return lost;
  });
  announce([...new Set(jobs.map(({ itemId }) => itemId))]);
  return jobs.length;
}
