import { library } from './database';
import { picturesOf } from './items';

/** Of one article, together. A long report with photographs has some ten; beyond it a page fills the disk of who saves it. */
const MOST_BYTES = 200 * 1024 * 1024;

const kept = new Map<string, number>();

/** Whether a revision may keep so many bytes more. What it has is read once in a worker's life, then counted. */
export async function hasRoom(revisionId: string, bytes: number): Promise<boolean> {
  const before = kept.get(revisionId) ?? (await bytesOf(revisionId));
  // Another picture may have been kept meanwhile.
  if (!kept.has(revisionId)) kept.set(revisionId, before);
  return kept.get(revisionId)! + bytes <= MOST_BYTES;
}

/** To be called when they are kept. */
export const takeRoom = (revisionId: string, bytes: number): void =>
  void kept.set(revisionId, (kept.get(revisionId) ?? 0) + bytes);

async function bytesOf(revisionId: string): Promise<number> {
  const transaction = (await library()).transaction(['pictures', 'assets']);
  const pictures = await transaction.objectStore('pictures').getAll(picturesOf(revisionId));
  const assets = pictures.map(({ asset }) =>
    asset === null ? undefined : transaction.objectStore('assets').get(asset),
  );
  return (await Promise.all(assets)).reduce((sum, asset) => sum + (asset?.size ?? 0), 0);
}
