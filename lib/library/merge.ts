import { mergeTags } from './tags';
import type { LibraryRecord, Revision, SavedItem, SavedPicture } from './types';

/**
 * An item of the library after the record of a backup with the same identity was merged into it. Nothing is lost on either
 * side: what is not shown stays among the revisions. A record merged with itself, or once more, stays as it is.
 * @param theirs with ids of revisions that mean nothing else in the library, and without pictures whose bytes nobody has
 *   (`withoutLost`); with the item's id as it is in the backup
 */
export function mergeRecords(mine: LibraryRecord, theirs: LibraryRecord): LibraryRecord {
  const twins = twinsOf(mine.revisions, theirs.revisions);
  const other = relabel(theirs, mine.item.id, twins);
  const known = new Set(mine.revisions.map(({ id }) => id));
  const revisions = [...mine.revisions, ...other.revisions.filter(({ id }) => !known.has(id))];
  const pictures = mergePictures(mine.pictures, other.pictures);
  const shown = isShownLater(other, mine) ? other.item : mine.item;
  const isSwitched = shown.revisionId !== mine.item.revisionId;
  const item: SavedItem = {
    ...shown,
    id: mine.item.id,
    identity: mine.item.identity,
    ...mergeStates(mine.item, theirs.item),
    pendingRevisionId: choosePending(mine, other, shown.revisionId, revisions),
    ...countPictures(pictures, shown.revisionId, mine.item.leadAsset ?? other.item.leadAsset),
    savedAt: Math.min(mine.item.savedAt, other.item.savedAt),
    updatedAt: isSwitched ? Math.max(mine.item.updatedAt, other.item.updatedAt) : mine.item.updatedAt,
    deletedAt: other.item.deletedAt === null ? null : mine.item.deletedAt,
  };
  return { item, revisions, pictures };
}

/** The record under other ids: of its item, and of those revisions that `revisionIds` names. */
export function relabel(
  { item, revisions, pictures }: LibraryRecord,
  itemId: string,
  revisionIds: ReadonlyMap<string, string>,
): LibraryRecord {
  const of = <Id extends string | null>(id: Id) => (id === null ? id : (revisionIds.get(id) ?? id)) as Id;
  return {
    item: { ...item, id: itemId, revisionId: of(item.revisionId), pendingRevisionId: of(item.pendingRevisionId) },
    revisions: revisions.map((revision) => ({ ...revision, id: of(revision.id), itemId })),
    pictures: pictures.map((picture) => ({ ...picture, revisionId: of(picture.revisionId), itemId })),
  };
}

/** The record with jobs in the place of kept pictures whose bytes are nowhere: they are fetched again. */
export function withoutLost(record: LibraryRecord, isThere: (sha256: string) => boolean): LibraryRecord {
  const pictures = record.pictures.map((picture): SavedPicture => {
    if (picture.asset === null || isThere(picture.asset)) return picture;
    return { ...picture, state: 'pending', reason: null, asset: null, attempts: 0, notBefore: 0 };
  });
  const { leadAsset, revisionId } = record.item;
  const fallback = leadAsset !== null && isThere(leadAsset) ? leadAsset : null;
  return { ...record, pictures, item: { ...record.item, ...countPictures(pictures, revisionId, fallback) } };
}

/** The revisions of theirs that the library has already, by their ids, with the ids that they have there. */
function twinsOf(mine: Revision[], theirs: Revision[]): Map<string, string> {
  const byHash = new Map(mine.map(({ contentHash, id }) => [contentHash, id]));
  const same = new Set(mine.map(({ contentHash, id }) => `${id} ${contentHash}`));
  return new Map(
    theirs.flatMap(({ id, contentHash }): [string, string][] => {
      if (same.has(`${id} ${contentHash}`)) return [[id, id]];
      const twin = byHash.get(contentHash);
      return twin === undefined ? [] : [[id, twin]];
    }),
  );
}

const shownOf = ({ item, revisions }: LibraryRecord): Revision | undefined =>
  revisions.find(({ id }) => id === item.revisionId);

/** A text is shown rather than none, and the later of two. */
function isShownLater(one: LibraryRecord, other: LibraryRecord): boolean {
  const [shown, otherShown] = [shownOf(one), shownOf(other)];
  return shown !== undefined && (otherShown === undefined || shown.savedAt > otherShown.savedAt);
}

/**
 * The shorter save that waits for a choice. One of the backup waits again beside the text that it waited beside, unless the
 * library has it already: then the choice was made.
 */
function choosePending(
  mine: LibraryRecord,
  theirs: LibraryRecord,
  shownId: string | null,
  revisions: Revision[],
): string | null {
  const [waiting, theirsWaiting] = [mine.item.pendingRevisionId, theirs.item.pendingRevisionId];
  const savedAt = (wanted: string | null) => revisions.find(({ id }) => id === wanted)?.savedAt ?? 0;
  const isOutdated = shownId !== mine.item.revisionId && savedAt(waiting) <= savedAt(shownId);
  if (waiting !== null && waiting !== shownId && !isOutdated) return waiting;
  const isChosen = shownId !== theirs.item.revisionId || mine.revisions.some(({ id }) => id === theirsWaiting);
  return isChosen ? null : theirsWaiting;
}

/** A picture that one side has kept is kept. */
function mergePictures(mine: SavedPicture[], theirs: SavedPicture[]): SavedPicture[] {
  const keyOf = ({ revisionId, slot }: SavedPicture) => `${revisionId} ${slot}`;
  const merged = new Map(mine.map((picture) => [keyOf(picture), picture]));
  for (const picture of theirs) {
    const known = merged.get(keyOf(picture));
    if (!known || (known.state !== 'kept' && picture.state === 'kept' && picture.url === known.url))
      merged.set(keyOf(picture), picture);
  }
  return [...merged.values()];
}

/**
 * The states that changed last hold. So do the tags where both are the same item at two times, as its id says: one that was
 * taken away since does not come back with an older backup. Where the page was saved in two libraries, whoever read it last
 * says nothing of the other's tags: they are united.
 */
function mergeStates(mine: SavedItem, theirs: SavedItem) {
  const later = theirs.statesAt > mine.statesAt ? theirs : mine;
  const { progress, readAt, archivedAt, favouriteAt, statesAt } = later;
  const isSameItem = theirs.id === mine.id && theirs.statesAt !== mine.statesAt;
  const tags = isSameItem ? later.tags : mergeTags(mine.tags, theirs.tags);
  return { tags, progress, readAt, archivedAt, favouriteAt, statesAt };
}

function countPictures(pictures: SavedPicture[], revisionId: string | null, otherLead: string | null) {
  const shown = pictures.filter((picture) => picture.revisionId === revisionId);
  return {
    picturesTotal: shown.length,
    picturesKept: shown.filter(({ state }) => state === 'kept').length,
    leadAsset: shown.find(({ isLead }) => isLead)?.asset ?? otherLead,
  };
}
