import { library } from './database';
import { fold } from './fold';

/** In characters: a longer one is no tag, but a text that went astray. */
export const LONGEST_TAG = 100;
const MOST_TAGS = 200;

/** A tag as it is stored: one line, white space as single spaces; empty when nothing is left of it. */
export const cleanTag = (tag: string): string => tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG);

/** Tags with more of them behind, each once: the first spelling stays. */
export function mergeTags(tags: readonly string[], more: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of [...tags, ...more].map(cleanTag)) {
    if (tag !== '' && !known.has(fold(tag)) && known.size < MOST_TAGS) known.set(fold(tag), tag);
  }
  return [...known.values()];
}

/** Tags without these, however they are spelled. */
export function withoutTags(tags: readonly string[], gone: readonly string[]): string[] {
  const folded = new Set(gone.map(fold));
  return tags.filter((tag) => !folded.has(fold(tag)));
}

/** Every tag in use, with how many items have it; those in the trash count too. */
export async function listTags(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const tags = (await library()).transaction('items').store.index('tags');
  for (let cursor = await tags.openKeyCursor(); cursor; cursor = await cursor.continue()) {
    counts.set(cursor.key, (counts.get(cursor.key) ?? 0) + 1);
  }
  return counts;
}
