// What a trial runs inside one of Lectern's own pages. It saves as the popup does; what is in the library it reads by itself,
// store by store, so that no fault of the library's own reading can hide.
import { openLibrary } from '../../../lib/library/database';
import { failureOf } from '../../../lib/library/failures';
import { putLive } from '../../../lib/library/live';
import { type Args, type MessageName, type SaveAnswer, send } from '../../../lib/messages';
import { nthArticle } from './articles';

export { inspect } from './inspect';

const answers = new Map<number, Promise<SaveAnswer>>();

/** Reads the nth article and posts its save. Does not wait for the answer. */
export async function post(n: number, origin: string): Promise<void> {
  const article = nthArticle(n, origin);
  const key = `trial ${n}`;
  // No tab has this number, so that nothing that happens to a tab drops it.
  const live = { key, tabId: -1, url: article.url, article, scrollTop: 0, readAt: Date.now() };
  await putLive(live, { isPrivate: false });
  const answer = send('save', { liveKey: key, readAt: live.readAt });
  // Who stops the worker looks at the answer later, or never.
  answer.catch(() => undefined);
  answers.set(n, answer);
}

/** What the worker answered to the nth save. Rejects when it was stopped before. */
export const answer = (n: number): Promise<SaveAnswer> | undefined => answers.get(n);

/** The ids of all items. */
export async function itemIds(): Promise<string[]> {
  const database = await openLibrary();
  try {
    return await database.getAllKeys('items');
  } finally {
    database.close();
  }
}

/** Any other message of the interface. */
export const ask = <N extends MessageName>(name: N, args: Args<N>) => send(name, args);

/** Marks items again and again until it is refused: what is left of a file's last block takes a few. */
export async function markUntilRefused(itemIds: string[], most: number) {
  for (let done = 0; done < most; done++) {
    try {
      await ask('markItems', { itemIds, as: done % 2 ? 'unread' : 'read' });
    } catch (error) {
      return { done, failure: failureOf(error) };
    }
  }
  return null;
}

/** How many pictures wait, and how many are kept. */
export async function countPictures(): Promise<{ pending: number; kept: number }> {
  const database = await openLibrary();
  try {
    const states = (await database.getAll('pictures')).map(({ state }) => state);
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    return { pending: count('pending'), kept: count('kept') };
  } finally {
    database.close();
  }
}
