import type { SafeArticle } from '../article/types';
import type { Args, SaveAnswer } from '../messages';
import { announce } from './changes';
import { write } from './database';
import { noteOutcome } from './failed-saves';
import { failureOf } from './failures';
import { sha256 } from './hash';
import { identityOf } from './identity';
import { getLive } from './live';
import {
  describe,
  isMuchShorter,
  itemShowing,
  putRevision,
  putShown,
  REVISION_STORES,
  type RevisionTransaction,
} from './revisions';
import type { Revision, SavedItem } from './types';

type Saved = Extract<SaveAnswer, { item: SavedItem }>;

/**
 * Saves an article as a new item, or as a new revision of the item with the same page address. Resolves when it is on disk.
 * Its pictures are jobs then, for `drainPictures`; earlier revisions stay. A much shorter one waits for `keepRevision`.
 */
export async function saveArticle(article: SafeArticle, now: number): Promise<SaveAnswer> {
  try {
    const revision = { id: crypto.randomUUID(), savedAt: now, contentHash: await hashOf(article), article };
    const answer = await write(REVISION_STORES, (transaction) => save(transaction, revision));
    announce([answer.item.id]);
    return answer;
  } catch (error) {
    return failureOf(error);
  }
}

type IsSafe = (value: unknown) => value is SafeArticle;

/**
 * Saves the live article with this key, as it was read at that time: a later reading of the same page is another article. It
 * was stored by a page that sanitised it, but whoever broke into a page could have stored anything, so it must pass `isSafe`.
 */
export async function saveLive(wanted: Args<'save'>, isSafe: IsSafe, now: number): Promise<SaveAnswer> {
  const answer = await saveAsRead(wanted, isSafe, now);
  // The answer holds whether it could be noted or not.
  await noteOutcome(wanted.liveKey, answer).catch((error) => console.error('A save could not be noted.', error));
  return answer;
}

async function saveAsRead({ liveKey, readAt }: Args<'save'>, isSafe: IsSafe, now: number): Promise<SaveAnswer> {
  try {
    const live = await getLive(liveKey);
    if (live?.readAt !== readAt) return { status: 'failed', reason: 'gone', detail: liveKey };
    if (!isSafe(live.article)) return { status: 'failed', reason: 'invalid', detail: liveKey };
    return await saveArticle(live.article, now);
  } catch (error) {
    return failureOf(error);
  }
}

/** What a reader sees of an article. The rest (what was left out, the address's tracking) may differ from load to load. */
function hashOf(article: SafeArticle): Promise<string> {
  const { title, byline, contentHtml, pictures, timeline, faq, notices, keyFacts } = article;
  // Without key facts it is the hash that an article had before there were any: saved again, it is unchanged.
  const added = keyFacts.length > 0 ? [keyFacts] : [];
  return sha256(JSON.stringify([title, byline, contentHtml, pictures, timeline, faq, notices, ...added]));
}

type NewRevision = Omit<Revision, 'itemId'>;

async function save(transaction: RevisionTransaction, incoming: NewRevision): Promise<Saved> {
  const items = transaction.objectStore('items');
  const found = await items.index('identity').get(identityOf(incoming.article.url));
  if (!found) return saveFirst(transaction, incoming);

  const item = await revive(transaction, found, incoming.savedAt);
  const shown = item.revisionId === null ? null : await transaction.objectStore('revisions').get(item.revisionId);
  if (shown?.contentHash === incoming.contentHash)
    return { status: found.deletedAt === null ? 'unchanged' : 'saved', item };
  const isShorter = isMuchShorter(incoming.article.wordCount, item.wordCount);
  return isShorter ? saveAside(transaction, item, incoming) : saveOver(transaction, item, incoming);
}

/** A save takes an item out of the trash, as new. */
async function revive(transaction: RevisionTransaction, item: SavedItem, now: number): Promise<SavedItem> {
  if (item.deletedAt === null) return item;
  const revived = { ...item, deletedAt: null, savedAt: now, updatedAt: now };
  await transaction.objectStore('items').put(revived);
  return revived;
}

async function saveFirst(transaction: RevisionTransaction, incoming: NewRevision): Promise<Saved> {
  const revision: Revision = { ...incoming, itemId: crypto.randomUUID() };
  const item = itemShowing(revision, await putRevision(transaction, revision));
  await putShown(transaction, item, revision.article);
  return { status: 'saved', item };
}

/** The new revision is shown from now on. One that waited for a choice needs none any more, and stays as an earlier one. */
async function saveOver(transaction: RevisionTransaction, item: SavedItem, incoming: NewRevision): Promise<Saved> {
  const { leadAsset, ...pictures } = await putRevision(transaction, { ...incoming, itemId: item.id });
  const updated: SavedItem = {
    ...item,
    ...describe(incoming.article),
    ...pictures,
    revisionId: incoming.id,
    pendingRevisionId: null,
    leadAsset: leadAsset ?? item.leadAsset,
    updatedAt: incoming.savedAt,
  };
  await putShown(transaction, updated, incoming.article);
  // Of an imported address there was only the link until now.
  return { status: item.revisionId === null ? 'saved' : 'updated', item: updated };
}

/** The new revision is kept beside the shown one. The one that waited before was acknowledged too, and stays. */
async function saveAside(transaction: RevisionTransaction, item: SavedItem, incoming: NewRevision): Promise<Saved> {
  if (item.pendingRevisionId) {
    const waiting = await transaction.objectStore('revisions').get(item.pendingRevisionId);
    if (waiting?.contentHash === incoming.contentHash) return { status: 'shorter', item };
  }
  await putRevision(transaction, { ...incoming, itemId: item.id });
  const updated: SavedItem = { ...item, pendingRevisionId: incoming.id, updatedAt: incoming.savedAt };
  await transaction.objectStore('items').put(updated);
  return { status: 'shorter', item: updated };
}
