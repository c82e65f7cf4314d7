import type { LibraryRecord, Revision, SavedItem, SavedPicture } from '../../../lib/library/types';
import { illustrated, safeArticle } from './articles';

/** A revision with this content; equal contents have equal hashes. */
export function revision(content: string, savedAt: number, parts: Partial<Revision> = {}): Revision {
  const article = safeArticle({ title: content, contentHtml: `<p>${content}</p>`, textContent: content });
  return { id: `${content}-${savedAt}`, itemId: 'item', savedAt, contentHash: content, article, ...parts };
}

/** An item that shows the last of these revisions. */
export function record(
  revisions: Revision[],
  parts: Partial<SavedItem> = {},
  pictures: SavedPicture[] = [],
): LibraryRecord {
  const shown = revisions.at(-1);
  const item: SavedItem = {
    id: 'item',
    identity: 'https://news.example/bridge',
    url: 'https://news.example/bridge',
    title: shown?.article.title ?? 'https://news.example/bridge',
    byline: null,
    siteName: null,
    publishedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: null,
    wordCount: 1000,
    readingMinutes: 5,
    timelineCount: 0,
    questionCount: 0,
    revisionId: shown?.id ?? null,
    pendingRevisionId: null,
    leadAsset: null,
    picturesTotal: pictures.length,
    picturesKept: pictures.filter(({ state }) => state === 'kept').length,
    tags: [],
    savedAt: 100,
    updatedAt: shown?.savedAt ?? 100,
    progress: 0,
    readAt: null,
    archivedAt: null,
    favouriteAt: null,
    statesAt: 100,
    deletedAt: null,
    ...parts,
  };
  return { item, revisions, pictures };
}

export function picture(revisionId: string, parts: Partial<SavedPicture> = {}): SavedPicture {
  return {
    revisionId,
    itemId: 'item',
    slot: 0,
    isLead: true,
    url: 'https://img.example/a.png',
    state: 'pending',
    reason: null,
    asset: null,
    attempts: 0,
    notBefore: 0,
    ...parts,
  };
}

/** A record of its own page, with so many kept pictures, which all have the same bytes. */
export function illustratedRecord(name: string, asset: string, count = 1): LibraryRecord {
  const url = `https://news.example/${name}`;
  const addresses = Array.from({ length: count }, (_, slot) => `https://img.example/${slot}.png`);
  const ids = { id: `revision-${name}`, itemId: `item-${name}` };
  const pictures = addresses.map((url, slot) =>
    picture(ids.id, { itemId: ids.itemId, slot, url, isLead: slot === 0, state: 'kept', asset }),
  );
  const article = illustrated(addresses, { url, title: name });
  return record(
    [{ ...ids, savedAt: 100, contentHash: name, article }],
    { id: ids.itemId, identity: url, url, title: name, leadAsset: asset },
    pictures,
  );
}
