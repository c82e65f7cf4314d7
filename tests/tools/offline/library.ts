// What is in the library, read store by store in one of Lectern's own pages, past the library's own code.
import type { Page } from 'puppeteer-core';
import type { SavedPicture } from '../../../lib/library/types';

export interface ItemPictures {
  itemId: string;
  url: string;
  pictures: SavedPicture[];
  /** Slots that the text shows, each once. */
  shown: number[];
}

interface Stores {
  items: { id: string; url: string; revisionId: string }[];
  revisions: { id: string; article: { contentHtml: string } }[];
  pictures: SavedPicture[];
}

/** Every article with the pictures of the version that is shown. */
export async function readItems(own: Page): Promise<ItemPictures[]> {
  const { items, revisions, pictures } = await readStores(own, ['items', 'revisions', 'pictures']);
  return items.map(({ id, url, revisionId }) => {
    const html = revisions.find((revision) => revision.id === revisionId)?.article.contentHtml ?? '';
    return {
      itemId: id,
      url,
      pictures: pictures.filter((picture) => picture.revisionId === revisionId),
      shown: [...new Set([...html.matchAll(/data-picture="(\d+)"/g)].map(([, slot]) => Number(slot)))],
    };
  });
}

export const readPictures = async (own: Page): Promise<SavedPicture[]> =>
  (await readStores(own, ['pictures'])).pictures;

const readStores = <N extends keyof Stores>(own: Page, names: N[]): Promise<Pick<Stores, N>> =>
  own.evaluate(readHere, names) as Promise<Pick<Stores, N>>;

/** Makes those that wait for another try due at once. Answers how many wait. */
export const hurry = (own: Page): Promise<number> => own.evaluate(hurryHere);

// What follows runs in the page.

async function readHere(names: string[]): Promise<Record<string, unknown[]>> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('lectern');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const stores: Record<string, unknown[]> = {};
  for (const name of names) {
    stores[name] = await new Promise((done, failed) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  }
  database.close();
  return stores;
}

async function hurryHere(): Promise<number> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('lectern');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const waiting = await new Promise<number>((done, failed) => {
    const transaction = database.transaction('pictures', 'readwrite');
    const store = transaction.objectStore('pictures');
    let count = 0;
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (cursor?.value.state === 'pending') {
        count++;
        cursor.update({ ...cursor.value, notBefore: 0 });
      }
      cursor?.continue();
    };
    transaction.oncomplete = () => done(count);
    transaction.onerror = () => failed(transaction.error);
  });
  database.close();
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  await chrome.runtime.sendMessage({ lectern: 'keepPictures', args: {} });
  return waiting;
}
