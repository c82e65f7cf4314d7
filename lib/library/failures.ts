import type { SaveFailure } from '../messages';

/** A full disk has no name of its own: browsers say it in the message of a DataError or an UnknownError. */
const NO_ROOM = /quota|no[ _]space|disk full|full disk|failed to write blobs/i;

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
