import { type PictureSource, savedPictures } from '../../components/reading/pictures';
import type { Version } from '../../components/saved/VersionsMenu';
import { getAsset, getItem, getPictures, listRevisions } from '../../lib/library/items';
import type { Revision, SavedItem, SavedPicture } from '../../lib/library/types';

/** One version of a saved article, with everything that its page shows. */
export interface ShownArticle {
  kind: 'article';
  item: SavedItem;
  revision: Revision;
  /** All of them, oldest first. */
  versions: Version[];
  pendingWords: number | null;
  pictures: SavedPicture[];
  pictureSource: PictureSource;
  /** Gives the pictures' memory back. */
  release: () => void;
}

/** What an address leads to: an article, one in the trash, an address without its text, or nothing. */
export type Shown = ShownArticle | { kind: 'trash' | 'link'; item: SavedItem } | { kind: 'missing' };

/**
 * What there is to show of an item.
 * @param revisionId a version that was asked for; null: the one that the item shows
 * @param before what is shown already: it stays, so that the text is not set anew, while its version and its pictures are the same
 */
export async function loadShown(itemId: string, revisionId: string | null, before?: Shown): Promise<Shown> {
  const item = await getItem(itemId);
  if (!item) return { kind: 'missing' };
  if (item.deletedAt !== null) return { kind: 'trash', item };
  const wanted = revisionId ?? item.revisionId;
  if (wanted === null) return { kind: 'link', item };
  const [revisions, pictures] = await Promise.all([listRevisions(itemId), getPictures(wanted)]);
  const revision = revisions.find(({ id }) => id === wanted);
  if (!revision) return { kind: 'missing' };
  const pending = revisions.find(({ id }) => id === item.pendingRevisionId);
  const around = {
    item,
    versions: revisions.map(({ id, savedAt, article }) => ({ revisionId: id, savedAt, wordCount: article.wordCount })),
    pendingWords: pending?.article.wordCount ?? null,
  };
  if (before?.kind === 'article' && before.revision.id === wanted && isSame(before.pictures, pictures)) {
    return { ...before, ...around };
  }
  const addresses = await blobAddresses(pictures.flatMap(({ asset }) => asset ?? []));
  return {
    kind: 'article',
    ...around,
    revision,
    pictures,
    pictureSource: savedPictures(pictures, addresses),
    release: () => {
      for (const url of addresses.values()) URL.revokeObjectURL(url);
    },
  };
}

const isSame = (before: SavedPicture[], now: SavedPicture[]): boolean =>
  before.length === now.length &&
  now.every(({ state, reason, asset }, i) => {
    const was = before[i]!;
    return was.state === state && was.reason === reason && was.asset === asset;
  });

async function blobAddresses(assets: string[]): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const sha256 of new Set(assets)) {
    const asset = await getAsset(sha256);
    if (asset) addresses.set(sha256, URL.createObjectURL(asset.blob));
  }
  return addresses;
}
