import { browser, type Runtime } from './browser';
import type { Mark, SavedItem } from './library/types';

export type SaveFailure =
  /** There is no room left. */
  | 'quota'
  /** The article that was read is no longer there: read the page again. */
  | 'gone'
  /** The article has not the shape of one. */
  | 'invalid'
  /** Another page of Lectern does not let go of the library. */
  | 'busy'
  /** The database failed. */
  | 'storage';

export type SaveAnswer =
  /** `shorter`: it has under 70 % of the saved words; both are kept until the person chooses. */
  | { status: 'saved' | 'updated' | 'unchanged' | 'shorter'; item: SavedItem }
  | { status: 'failed'; reason: SaveFailure; detail: string };

/** Every message, its arguments, its answer. All of them go from a page of Lectern to the background worker. */
export interface Protocol {
  /** Saves the live article with this key, as it was read at that time. Answered when the write is on disk, never before. */
  save: { args: { liveKey: string; readAt: number }; answer: SaveAnswer };
  /** The saved item for a page address, or null. Pages in a private window cannot read the library themselves. */
  lookup: { args: { url: string }; answer: SavedItem | null };
  /** Ends the question that a `shorter` save left. */
  keepRevision: { args: { itemId: string; keep: 'saved' | 'new' }; answer: SavedItem };
  /** These answer how many items there were, or changed. */
  markItems: { args: { itemIds: string[]; as: Mark }; answer: number };
  /** `progress` is 0 to 1. */
  setProgress: { args: { itemId: string; progress: number }; answer: number };
  changeTags: { args: { itemIds: string[]; add: string[]; remove: string[] }; answer: number };
  deleteItems: { args: { itemIds: string[] }; answer: number };
  restoreItems: { args: { itemIds: string[] }; answer: number };
  /** Deletes items of the trash for good. */
  purgeItems: { args: { itemIds: string[] }; answer: number };
  /** Tries once more the pictures that are not kept: of an item, or of all. Answers how many. */
  retryPictures: { args: { itemId: string | null }; answer: number };
  /** Goes on with the pictures that wait, after a page made jobs of some: an import, a repair. */
  keepPictures: { args: Record<never, unknown>; answer: null };
}

export type MessageName = keyof Protocol;
export type Args<N extends MessageName> = Protocol[N]['args'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];

type Envelope = { lectern: MessageName; args: unknown };
export type Reply = { value: unknown } | { error: { name: string; message: string } };

/** Sends a message to the worker. Throws when the worker refuses it or fails: an error with the name that the worker's had. */
export async function send<N extends MessageName>(name: N, args: Args<N>): Promise<Answer<N>> {
  const envelope: Envelope = { lectern: name, args };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
  if (!reply) throw new Error(`Nobody answered the message "${name}".`);
  if ('error' in reply) throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
  return reply.value as Answer<N>;
}

/** What the worker does with each message. */
export type Handlers = { [N in MessageName]: (args: Args<N>) => Promise<Answer<N>> };

/** The extension as its own worker sees it: its id, and the address that all of its pages begin with. */
export interface Self {
  id: string;
  base: string;
}

/** The worker's side: answers messages from Lectern's own pages, and refuses all others. */
export function handleMessages(handlers: Handlers): void {
  const self: Self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerMessage(handlers, message, sender, self),
  );
}

/**
 * Answers one message. A sender that is no page of Lectern, an unknown name or arguments of another shape get an error, and
 * no handler is called.
 */
export async function answerMessage(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
  self: Self,
): Promise<Reply> {
  if (!isOwnPage(sender, self)) return refusal('Only pages of Lectern may ask.');
  const envelope = readEnvelope(message);
  if (!envelope) return refusal('No such message, or its arguments are of another shape.');
  try {
    const handle = handlers[envelope.lectern] as (args: unknown) => Promise<unknown>;
    return { value: await handle(envelope.args) };
  } catch (error) {
    // Browsers put what failed into the name (QuotaExceededError), and may leave the message empty.
    const isError = error instanceof Error || error instanceof DOMException;
    return isError ? { error: { name: error.name, message: error.message || error.name } } : refusal(String(error));
  }
}

const refusal = (message: string): Reply => ({ error: { name: 'Error', message } });

/**
 * A content script has our id but the page's address, and its page's process may be compromised; a frame may have been put
 * into a hostile page. So the address must be ours, and its frame the top one.
 */
function isOwnPage(sender: Runtime.MessageSender & { origin?: unknown }, self: Self): boolean {
  if (sender.id !== self.id || typeof sender.url !== 'string' || !URL.canParse(sender.url)) return false;
  if (!sender.url.startsWith(self.base)) return false;
  const { origin = null } = sender;
  if (origin !== null && origin !== self.base.replace(/\/$/, '')) return false;
  return sender.frameId === undefined || sender.frameId === 0;
}

const LONGEST_KEY = 10_000;
const MOST_ITEMS = 100_000;
const ITEM_ID = /^[\w-]{1,64}$/;

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_KEY;
const isItemId = (value: unknown): boolean => typeof value === 'string' && ITEM_ID.test(value);
const isNumber = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;
const MARKS: unknown[] = ['read', 'unread', 'archived', 'unarchived', 'favourite', 'notFavourite'] satisfies Mark[];
const LONGEST_TAG = 1000;
const areTags = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 1000 &&
  value.every((tag) => typeof tag === 'string' && tag.length <= LONGEST_TAG);
const areItemIds = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItemId);

/** What each argument of each message must be. */
const ARGUMENTS: { [N in MessageName]: { [A in keyof Args<N>]: (value: unknown) => boolean } } = {
  save: { liveKey: isText, readAt: (value) => isNumber(value, 0, Number.MAX_SAFE_INTEGER) },
  lookup: { url: isText },
  keepRevision: { itemId: isItemId, keep: (value) => value === 'saved' || value === 'new' },
  markItems: { itemIds: areItemIds, as: (value) => MARKS.includes(value) },
  setProgress: { itemId: isItemId, progress: (value) => isNumber(value, 0, 1) },
  changeTags: { itemIds: areItemIds, add: areTags, remove: areTags },
  deleteItems: { itemIds: areItemIds },
  restoreItems: { itemIds: areItemIds },
  purgeItems: { itemIds: areItemIds },
  retryPictures: { itemId: (value) => value === null || isItemId(value) },
  keepPictures: {},
};

/** The message when it has exactly the shape of one: these keys as its own, and no others. */
function readEnvelope(message: unknown): Envelope | null {
  const outer = ownEntries(message, ['lectern', 'args']);
  if (!outer || typeof outer.lectern !== 'string' || !Object.hasOwn(ARGUMENTS, outer.lectern)) return null;
  const checks: Record<string, (value: unknown) => boolean> = ARGUMENTS[outer.lectern as MessageName];
  const args = ownEntries(outer.args, Object.keys(checks));
  if (!args || !Object.keys(checks).every((name) => checks[name]!(args[name]))) return null;
  return { lectern: outer.lectern as MessageName, args };
}

function ownEntries(value: unknown, names: string[]): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const keys = Reflect.ownKeys(value);
  if (keys.length !== names.length || !names.every((name) => Object.hasOwn(value, name))) return null;
  return Object.fromEntries(names.map((name) => [name, Reflect.get(value, name)]));
}
