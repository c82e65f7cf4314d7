import type { IDBPTransaction } from 'idb';
import { library } from '../database';
import { foldWords } from '../fold';
import type { LibrarySchema } from '../migrations';
import { readList } from './lists';
import { mendIndexOnce } from './mend';
import { BLOCK, type Segment, termsIn } from './segment';
import { partsOf } from './terms';

type Reading = IDBPTransaction<LibrarySchema, ('segments' | 'postings' | 'unindexed' | 'texts')[], 'readonly'>;

type Text = LibrarySchema['texts']['value'];

/** Texts that are in memory at a time. */
const BATCH = 200;
/** From so many on it is quicker to read all texts in their order than each of them by itself. */
const MANY = 2000;

/**
 * The ids of the items in whose title or text all words occur, without regard to case and accents. A word may be a part of a
 * longer one. With no words, all items. What is not indexed yet is looked through, so that the answer is always whole.
 */
export async function findItems(words: string): Promise<Set<string>> {
  const wanted = foldWords(words);
  if (wanted.length === 0) return new Set(await (await library()).getAllKeys('texts'));
  await mendIndexOnce();
  const transaction = (await library()).transaction(['segments', 'postings', 'unindexed', 'texts']);
  return look(transaction, wanted);
}

async function look(transaction: Reading, wanted: string[]): Promise<Set<string>> {
  const [segments, unindexed] = await Promise.all([
    transaction.objectStore('segments').getAll(),
    transaction.objectStore('unindexed').getAllKeys(),
  ]);
  const parts = wanted.map(partsOf);
  const likely = await lookUp(transaction, segments, new Set(unindexed), [...new Set(parts.flat())]);
  // Where a word is one part of its own, to have the part is to have the word.
  const unsure = wanted.filter((word, at) => parts[at]!.length !== 1 || parts[at]![0] !== word);
  const found = new Set(unsure.length > 0 ? await having(transaction, likely, unsure) : likely);
  for (const itemId of await having(transaction, unindexed, wanted)) found.add(itemId);
  return found;
}

/** The indexed items that have all parts, each in one of their terms. */
async function lookUp(transaction: Reading, segments: Segment[], unindexed: Set<string>, parts: string[]) {
  const found: string[] = [];
  const seen = unindexed;
  const results = await Promise.all(segments.map((segment) => placesIn(transaction, segment, parts)));
  for (let at = segments.length - 1; at >= 0; at--) {
    const { docs } = segments[at]!;
    for (const place of results[at]!) if (!seen.has(docs[place]!)) found.push(docs[place]!);
    for (const itemId of docs) seen.add(itemId);
  }
  return found;
}

/** The places of a segment's items that have all parts. */
async function placesIn(transaction: Reading, segment: Segment, parts: string[]): Promise<number[]> {
  const terms = termsIn(segment);
  const matches = parts.map((part) => terms.flatMap((term, at) => (term.includes(part) ? [at] : [])));
  if (matches.some(({ length }) => length === 0)) return [];
  const numbers = [...new Set(matches.flat().map((at) => Math.floor(at / BLOCK)))];
  const store = transaction.objectStore('postings');
  const blocks = new Map(
    await Promise.all(numbers.map(async (number) => [number, (await store.get([segment.id, number]))!] as const)),
  );
  /** For each item how many parts, from the first on, it has. */
  const has = new Uint16Array(segment.docs.length);
  for (const [part, places] of matches.entries()) {
    for (const at of places) {
      for (const place of readList(blocks.get(Math.floor(at / BLOCK))!, at % BLOCK))
        if (has[place] === part) has[place] = part + 1;
    }
  }
  return segment.docs.flatMap((_, place) => (has[place] === parts.length ? [place] : []));
}

/** Those of the items in whose text all words occur. */
async function having(transaction: Reading, itemIds: string[], words: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const texts of itemIds.length > MANY ? allTexts(transaction, itemIds) : eachText(transaction, itemIds))
    for (const { itemId, text } of texts) if (words.every((word) => text.includes(word))) found.push(itemId);
  return found;
}

async function* eachText(transaction: Reading, itemIds: string[]): AsyncIterable<Text[]> {
  const store = transaction.objectStore('texts');
  for (let at = 0; at < itemIds.length; at += BATCH) {
    const texts = await Promise.all(itemIds.slice(at, at + BATCH).map((itemId) => store.get(itemId)));
    yield texts.filter((text) => text !== undefined);
  }
}

async function* allTexts(transaction: Reading, itemIds: string[]): AsyncIterable<Text[]> {
  const wanted = new Set(itemIds);
  for (let after: IDBKeyRange | null = null; ; ) {
    const texts: Text[] = await transaction.objectStore('texts').getAll(after, BATCH);
    yield texts.filter(({ itemId }) => wanted.has(itemId));
    if (texts.length < BATCH) return;
    after = IDBKeyRange.lowerBound(texts.at(-1)!.itemId, true);
  }
}
