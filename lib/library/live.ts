import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from '../browser';
import { orNoRoom } from './failures';
import { identityOf } from './identity';
import type { LiveArticle } from './types';

// A database of its own: it is emptied at every start of the browser, and nothing of it may hold up a save.
const NAME = 'lectern-live';
const MOST_LIVE = 30;
/** In storage.session, which has 10 MB in all. */
const MOST_IN_MEMORY = 5;
const MEMORY_PREFIX = 'live ';

interface LiveSchema extends DBSchema {
  articles: { key: string; value: LiveArticle; indexes: { tabId: number; readAt: number } };
}

let connection: Promise<IDBPDatabase<LiveSchema>> | null = null;

const forget = () => {
  connection = null;
};

function liveDatabase(): Promise<IDBPDatabase<LiveSchema>> {
  if (!connection) {
    connection = openLive().catch(orNoRoom);
    connection.catch(forget);
  }
  return connection;
}

const openLive = async (): Promise<IDBPDatabase<LiveSchema>> =>
  openDB<LiveSchema>(NAME, 2, {
    upgrade(database, oldVersion) {
      // What an older Lectern read has not all that an article has now: the page is still there to be read again.
      if (oldVersion > 0) database.deleteObjectStore('articles');
      const articles = database.createObjectStore('articles', { keyPath: 'key' });
      articles.createIndex('tabId', 'tabId');
      articles.createIndex('readAt', 'readAt');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });

/** Firefox gives the pages of a private window no database; what was read there is in memory anyway. */
const hasDatabase = (): boolean => !browser.extension.inIncognitoContext;

/** The key of what was read in a tab at an address. */
export const liveKey = (tabId: number, url: string): string => `${tabId} ${identityOf(url)}`;

/**
 * Keeps an article that was read but not saved, so that the popup can be closed and opened again. When there are too many,
 * the oldest of the others go. On a full disk it is kept in memory: a save has to find it, to say that there is no room.
 * @param isPrivate the tab is in a private window: the article stays in memory and never reaches the disk
 */
export async function putLive(live: LiveArticle, { isPrivate }: { isPrivate: boolean }): Promise<void> {
  if (isPrivate) return putInMemory(live);
  try {
    await putOnDisk(live);
  } catch (error) {
    console.error('The store of live articles failed.', error);
    return putInMemory(live);
  }
  // What memory has is looked up first, and is older now.
  await removeFromMemory([live]);
}

async function putOnDisk(live: LiveArticle): Promise<void> {
  const transaction = (await liveDatabase()).transaction('articles', 'readwrite', { durability: 'relaxed' });
  const put = async () => {
    await transaction.store.put(live);
    const others = (await transaction.store.index('readAt').getAllKeys()).filter((key) => key !== live.key);
    const surplus = others.slice(0, Math.max(0, others.length + 1 - MOST_LIVE));
    await Promise.all(surplus.map((key) => transaction.store.delete(key)));
  };
  await Promise.all([put(), transaction.done]);
}

async function putInMemory(live: LiveArticle): Promise<void> {
  const others = (await articlesInMemory()).filter(({ key }) => key !== live.key);
  const surplus = others.sort((a, b) => a.readAt - b.readAt).slice(0, Math.max(0, others.length + 1 - MOST_IN_MEMORY));
  await removeFromMemory(surplus);
  try {
    await browser.storage.session.set({ [MEMORY_PREFIX + live.key]: live });
  } catch {
    // It is full: what is read now goes before what was read earlier.
    await removeFromMemory(others);
    await browser.storage.session.set({ [MEMORY_PREFIX + live.key]: live });
  }
}

async function articlesInMemory(): Promise<LiveArticle[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([name]) => name.startsWith(MEMORY_PREFIX))
    .map(([, value]) => value as LiveArticle);
}

async function removeFromMemory(articles: LiveArticle[]): Promise<void> {
  await browser.storage.session.remove(articles.map(({ key }) => MEMORY_PREFIX + key));
}

async function getFromMemory(key: string): Promise<LiveArticle | null> {
  const name = MEMORY_PREFIX + key;
  return ((await browser.storage.session.get(name))[name] as LiveArticle | undefined) ?? null;
}

/** The article with this key, from memory or disk; null when it is no longer there. */
export async function getLive(key: string): Promise<LiveArticle | null> {
  const inMemory = await getFromMemory(key);
  if (inMemory || !hasDatabase()) return inMemory;
  return (await (await liveDatabase()).get('articles', key)) ?? null;
}

/** Notes where the reader is. An article that is gone stays gone. */
export async function setLiveScroll(key: string, scrollTop: number): Promise<void> {
  const inMemory = await getFromMemory(key);
  if (inMemory) {
    await browser.storage.session.set({ [MEMORY_PREFIX + key]: { ...inMemory, scrollTop } });
    return;
  }
  if (!hasDatabase()) return;
  const transaction = (await liveDatabase()).transaction('articles', 'readwrite', { durability: 'relaxed' });
  const live = await transaction.store.get(key);
  if (live) await transaction.store.put({ ...live, scrollTop });
  await transaction.done;
}

/** Drops what was read in a tab. @param exceptUrl the address that the tab shows now, if it is known: that article stays */
export async function dropLiveOfTab(tabId: number, exceptUrl?: string): Promise<void> {
  const kept = exceptUrl === undefined ? null : liveKey(tabId, exceptUrl);
  await removeFromMemory((await articlesInMemory()).filter((live) => live.tabId === tabId && live.key !== kept));
  const transaction = (await liveDatabase()).transaction('articles', 'readwrite', { durability: 'relaxed' });
  const keys = await transaction.store.index('tabId').getAllKeys(tabId);
  await Promise.all(keys.filter((key) => key !== kept).map((key) => transaction.store.delete(key)));
  await transaction.done;
}

/** Drops every live article. */
export async function clearLive(): Promise<void> {
  await removeFromMemory(await articlesInMemory());
  await (await liveDatabase()).clear('articles');
}
