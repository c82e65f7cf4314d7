import type { ExportItem } from '../exporters/types';
import { getAsset, getItem, getPictures, getRevision } from './items';
import type { Asset, SavedItem } from './types';

/**
 * These items, each loaded when its turn comes; those that are not there are passed over.
 * @param withText whether their articles and pictures are wanted too
 */
export async function* loadExportItems(itemIds: string[], withText: boolean): AsyncIterable<ExportItem> {
  for (const itemId of itemIds) {
    const item = await getItem(itemId);
    if (item) yield withText ? await withArticle(item) : { item, article: null, pictures: new Map() };
  }
}

/** An item with its shown revision, if it has one, and the pictures that were kept; null when it is not there. */
export async function loadExportItem(itemId: string): Promise<ExportItem | null> {
  const item = await getItem(itemId);
  return item && withArticle(item);
}

async function withArticle(item: SavedItem): Promise<ExportItem> {
  const revision = await getRevision(item.revisionId);
  const pictures = new Map<number, Asset>();
  for (const { slot, asset: sha256 } of await getPictures(item.revisionId)) {
    const asset = sha256 === null ? null : await getAsset(sha256);
    if (asset) pictures.set(slot, asset);
  }
  return { item, article: revision?.article ?? null, pictures };
}
