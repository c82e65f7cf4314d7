import type { SaveFailure } from '../messages';

/** A full disk has no name of its own: browsers say it in the message of a DataError or an UnknownError. */
const NO_ROOM = /quota|no[ _]space|disk full|full disk|failed to write blobs/i;

/** With less no database can be opened: LevelDB begins a new log, and a new list of its files. In bytes. */
const LEAST_ROOM = 1024 * 1024;

/**
 * On a full disk a failed write closes Chromium's databases, and of opening them again it may only say "Internal error".
 * How much room there is tells what that was.
 * @throws always: a QuotaExceededError where there is no room, else the error itself
 */
export async function orNoRoom(error: unknown): Promise<never> {
  const { reason, detail } = failureOf(error);
  if (reason !== 'storage') throw error;
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
  if (quota - usage < LEAST_ROOM) throw new DOMException(detail, 'QuotaExceededError');
  throw error;
}

/** What a failed write means for the person. */
export function failureOf(error: unknown): { status: 'failed'; reason: SaveFailure; detail: string } {
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  return { status: 'failed', reason: reasonOf(name, message), detail: [name, message].filter(Boolean).join(': ') };
}

function reasonOf(name: string, message: string): SaveFailure {
  if (name === 'QuotaExceededError' || NO_ROOM.test(message)) return 'quota';
  // Only waiting for other pages has an end (database.ts).
  return name === 'TimeoutError' ? 'busy' : 'storage';
}
