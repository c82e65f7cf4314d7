import { type PictureSource, savedPictures } from '../../components/reading/pictures';
import { getAsset, getItem, getPictures, getRevision } from '../../lib/library/items';
import type { Revision, SavedItem } from '../../lib/library/types';

/** Everything that the page of a saved article shows. */
export interface Shown {
  item: SavedItem;
  revision: Revision;
  pendingWords: number | null;
  pictureSource: PictureSource;
  /** Gives the pictures' memory back. */
  release: () => void;
}

/** One version of a saved article with the pictures that were kept; null when it is not there or in the trash. */
export async function loadShown(itemId: string, revisionId: string | null): Promise<Shown | null> {
  const item = await getItem(itemId);
  const revision = item && (await getRevision(revisionId ?? item.revisionId));
  if (!item || !revision || revision.itemId !== item.id || item.deletedAt !== null) return null;
  const pending = item.pendingRevisionId === null ? null : await getRevision(item.pendingRevisionId);
  const pictures = await getPictures(revision.id);
  const addresses = await blobAddresses(pictures.flatMap(({ asset }) => asset ?? []));
  return {
    item,
    revision,
    pendingWords: pending?.article.wordCount ?? null,
    pictureSource: savedPictures(pictures, addresses),
    release: () => {
      for (const url of addresses.values()) URL.revokeObjectURL(url);
    },
  };
}

/** What is shown, brought up to date. While its pictures are the same, they stay, and the text is not set anew. */
export async function refreshShown(before: Shown, itemId: string, revisionId: string | null): Promise<Shown | null> {
  const item = await getItem(itemId);
  const isSame =
    item?.deletedAt === null &&
    (revisionId ?? item.revisionId) === before.revision.id &&
    item.picturesKept === before.item.picturesKept &&
    item.pendingRevisionId === before.item.pendingRevisionId;
  return isSame ? { ...before, item } : loadShown(itemId, revisionId);
}

async function blobAddresses(assets: string[]): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const sha256 of new Set(assets)) {
    const asset = await getAsset(sha256);
    if (asset) addresses.set(sha256, URL.createObjectURL(asset.blob));
  }
  return addresses;
}
