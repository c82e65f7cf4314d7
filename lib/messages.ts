import { browser, type Runtime } from './browser';
import type { SavedItem } from './library/types';

export type SaveFailure =
  /** There is no room left. */
  | 'quota'
  /** The article that was read is no longer there: read the page again. */
  | 'gone'
  /** The article has not the shape of one. */
  | 'invalid'
  /** The database failed. */
  | 'storage';

export type SaveAnswer =
  /** `shorter`: it has under 70 % of the saved words; both are kept until the person chooses. */
  | { status: 'saved' | 'updated' | 'unchanged' | 'shorter'; item: SavedItem }
  | { status: 'failed'; reason: SaveFailure; detail: string };

/** Every message, its arguments, its answer. All of them go from a page of Lectern to the background worker. */
export interface Protocol {
  /** Saves the live article with this key. Answered when the write is on disk, never before. */
  save: { args: { liveKey: string }; answer: SaveAnswer };
  /** The saved item for a page address, or null. Pages in a private window cannot read the library themselves. */
  lookup: { args: { url: string }; answer: SavedItem | null };
  /** Ends the question that a `shorter` save left. */
  keepRevision: { args: { itemId: string; keep: 'saved' | 'new' }; answer: SavedItem };
  setRead: { args: { itemId: string; read: boolean }; answer: SavedItem };
  deleteItems: { args: { itemIds: string[] }; answer: number };
  restoreItems: { args: { itemIds: string[] }; answer: number };
}

export type MessageName = keyof Protocol;
export type Args<N extends MessageName> = Protocol[N]['args'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];

type Envelope = { lectern: MessageName; args: unknown };
type Reply = { value: unknown } | { error: string };
