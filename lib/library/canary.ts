import { browser } from '../browser';
import { onLibraryChange } from './changes';
import { library } from './database';

// In storage.local, which outlives the database: a browser that finds a database broken may put an empty one into its
// place, and says nothing.
const CANARY = 'canary';
const RESET = 'libraryReset';
const LOCK = 'lectern-canary';
/** Changes come in flocks: they are counted once. */
const SETTLE_MS = 1000;

/** What was there when the library was seen last. */
interface Canary {
  databaseId: unknown;
  /** Those in the trash too. */
  items: number;
  at: number;
}

/**
 * The browser has put an empty database into the place of the library, or has lost a part of it. Times are milliseconds since
 * 1970.
 */
export interface LibraryReset {
  foundAt: number;
  /** How many items there were, and when they were seen last. */
  items: number;
  seenAt: number;
  /** How many of them there were still; 0 where the database is another one. */
  left: number;
}

/** Looks after the canary in the worker: at its start, and after each change while it runs. */
export async function keepCanary(now: () => number): Promise<void> {
  let settling = false;
  onLibraryChange(() => {
    if (settling) return;
    settling = true;
    setTimeout(() => {
      settling = false;
      void tendCanary(now());
    }, SETTLE_MS);
  });
  await tendCanary(now());
}

/**
 * Compares the library with what is known of it, keeps the evidence when items are lost, and notes what is there now.
 * Evidence that is there already stays as it is until `forgetReset`.
 */
export function tendCanary(now: number): Promise<void> {
  return exclusively(async () => {
    const [known, earlier, found] = await Promise.all([read<Canary>(CANARY), getReset(), look()]);
    const loss = known && !earlier ? lossOf(known, found) : null;
    await browser.storage.local.set({
      [CANARY]: { ...found, at: now } satisfies Canary,
      ...(loss && { [RESET]: { foundAt: now, ...loss } satisfies LibraryReset }),
    });
  });
}

/**
 * Lets `remove` take up to `count` items out of the library for good. The canary expects fewer before they go, lest a
 * worker that is stopped in between take the person's own doing for a loss.
 */
export function expectFewer<T>(count: number, remove: () => Promise<T>): Promise<T> {
  return exclusively(async () => {
    const known = await read<Canary>(CANARY);
    const items = known && Math.max(0, known.items - count);
    if (known) await browser.storage.local.set({ [CANARY]: { ...known, items } });
    return remove();
  });
}

/** The evidence that the library was emptied; null when it was not, or the person knows. */
export const getReset = (): Promise<LibraryReset | null> => read<LibraryReset>(RESET);

/** To be called when the person has dismissed the evidence, or has restored a backup. */
export const forgetReset = (): Promise<void> => browser.storage.local.remove([RESET]);

/**
 * Calls back with the evidence as it is now, and when it was found or forgotten: the worker may find it while a page is
 * loading. Returns how to stop.
 */
export function onReset(callback: (reset: LibraryReset | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[RESET]) callback((changes[RESET].newValue as LibraryReset | undefined) ?? null);
  };
  browser.storage.local.onChanged.addListener(listener);
  void getReset().then(callback);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Items go for good by `expectFewer` alone: fewer than are expected were lost. Null: none was. */
function lossOf({ databaseId, items, at }: Canary, found: Omit<Canary, 'at'>): Omit<LibraryReset, 'foundAt'> | null {
  const left = found.databaseId === databaseId ? found.items : 0;
  return left < items ? { items, seenAt: at, left } : null;
}

async function look(): Promise<Omit<Canary, 'at'>> {
  const transaction = (await library()).transaction(['meta', 'items']);
  const [id, items] = await Promise.all([
    transaction.objectStore('meta').get('databaseId'),
    transaction.objectStore('items').count(),
  ]);
  return { databaseId: id?.value, items };
}

async function read<T>(key: string): Promise<T | null> {
  return ((await browser.storage.local.get(key))[key] as T | undefined) ?? null;
}

const exclusively = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work) as Promise<T>;
