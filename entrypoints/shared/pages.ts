import { browser } from '../../lib/browser';
import { changeSettings, onSettings } from '../../lib/library/settings';

/** Where the settings of a page come from and go to. */
export const settingsSource = { change: changeSettings, subscribe: onSettings };

const address = (page: string, query: Record<string, string> = {}): string => {
  const url = new URL(browser.runtime.getURL(page));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};

/** Addresses of Lectern's pages. */
export const pages = {
  library: (): string => address('/library.html'),
  /** The library, in which the export of a backup is begun. */
  backUp: (): string => address('/library.html', { export: 'backup' }),
  health: (): string => address('/health.html'),
  import: (): string => address('/import.html'),
  /** Asks for the permission to fetch pictures, and leads back to the item that was saved without them. */
  allow: (itemId?: string): string => address('/allow.html', itemId ? { item: itemId } : {}),
  reader: (liveKey: string): string => address('/reader.html', { live: liveKey }),
  /** The reader, which prints when it is ready. */
  print: (liveKey: string): string => address('/reader.html', { live: liveKey, print: '1' }),
  saved: (itemId: string, revisionId?: string): string =>
    address('/saved.html', revisionId ? { item: itemId, revision: revisionId } : { item: itemId }),
};
