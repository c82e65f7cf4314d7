import { onLibraryChange } from '../changes';
import { library, write } from '../database';
import { withIndexLock } from './lock';
import { mendIndexOnce } from './mend';
import { mergeSegments, segmentsToMerge } from './merge';
import { type NewSegment, type Postings, type Segment, segmentOf } from './segment';

/** So many texts are quicker looked through than indexed. */
const FEW = 32;

/** What is indexed at once, in characters or in items: the page stands still, and whoever saves waits, for a moment only. */
const CHARACTERS = 250_000;
const ITEMS = 2000;

/** Changes come in flocks: what they bring is indexed once. */
const SETTLE_MS = 1000;

/**
 * Tends the index while a page is open: now, and after each change. Not for the worker, which may be stopped in between and
 * has nothing to find.
 * @param onFailure called when it could not be done, for want of room perhaps: what is not indexed is found all the same
 * @returns how to stop
 */
export function keepIndex(onFailure: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tend = () => void tendIndex().catch(onFailure);
  const stop = onLibraryChange(() => {
    clearTimeout(timer);
    timer = setTimeout(tend, SETTLE_MS);
  });
  tend();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Indexes what waits for it, and merges segments, in small steps that may be cut short. */
export async function tendIndex(): Promise<void> {
  await mendIndexOnce();
  while (await withIndexLock(async () => (await indexSome()) || (await mergeSome())));
}

/** Answers whether there was anything to index. */
async function indexSome(): Promise<boolean> {
  if ((await (await library()).count('unindexed')) <= FEW) return false;
  return write(['texts', 'unindexed', 'segments', 'postings'], async (transaction) => {
    const unindexed = transaction.objectStore('unindexed');
    const texts: { itemId: string; text: string | null }[] = [];
    let characters = 0;
    for (const itemId of await unindexed.getAllKeys(null, ITEMS)) {
      const text = (await transaction.objectStore('texts').get(itemId))?.text ?? null;
      texts.push({ itemId, text });
      characters += text?.length ?? 0;
      if (characters > CHARACTERS) break;
    }
    const { segment, postings } = segmentOf(
      ((await transaction.objectStore('segments').getAllKeys()).at(-1) ?? 0) + 1,
      texts,
    );
    await Promise.all([
      transaction.objectStore('segments').put(segment),
      ...postings.map((block) => transaction.objectStore('postings').put(block)),
      ...texts.map(({ itemId }) => unindexed.delete(itemId)),
    ]);
    return true;
  });
}

/** Answers whether there was anything to merge. */
async function mergeSome(): Promise<boolean> {
  const database = await library();
  const segments = await database.getAll('segments');
  const old = segmentsToMerge(segments);
  if (old.length === 0) return false;
  const postings: Postings[] = await database.getAll('postings', blocksFrom(old[0]!));
  // What was deleted for good must be known as that as long as an older segment tells of it.
  const there = old.length === segments.length ? new Set(await database.getAllKeys('texts')) : null;
  await replace(old, await mergeSegments(old, postings, (itemId) => there?.has(itemId) ?? true));
  return true;
}

const replace = (old: Segment[], merged: NewSegment): Promise<void> =>
  write(['segments', 'postings'], async (transaction) => {
    const segments = transaction.objectStore('segments');
    const postings = transaction.objectStore('postings');
    await Promise.all([
      postings.delete(blocksFrom(old[0]!)),
      ...old.map(({ id }) => segments.delete(id)),
      // Where all of it was deleted, nothing is left.
      ...(merged.segment.docs.length > 0 ? [segments.put(merged.segment)] : []),
      ...merged.postings.map((block) => postings.put(block)),
    ]);
  });

/** The blocks of a segment and of all newer ones. */
const blocksFrom = ({ id }: Segment): IDBKeyRange => IDBKeyRange.lowerBound([id]);
