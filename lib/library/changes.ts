const CHANNEL = 'lectern-library';

/** What a committed change touched. An item that is gone is named too. */
export interface LibraryChange {
  itemIds: string[];
}

let channel: BroadcastChannel | null = null;

/** Tells every page of Lectern, this one too, that items changed. To be called after the change is on disk. */
export function announce(itemIds: string[]): void {
  if (itemIds.length === 0) return;
  channel ??= new BroadcastChannel(CHANNEL);
  channel.postMessage({ itemIds } satisfies LibraryChange);
}

/** Calls back after each change of the library, whoever made it. Returns how to stop. */
export function onLibraryChange(callback: (change: LibraryChange) => void): () => void {
  const listener = new BroadcastChannel(CHANNEL);
  listener.onmessage = ({ data }: MessageEvent<LibraryChange>) => callback(data);
  return () => listener.close();
}
