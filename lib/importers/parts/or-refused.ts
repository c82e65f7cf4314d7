import { ERR_AMBIGUOUS_ARCHIVE, ERR_OVERLAPPING_ENTRY, ERR_UNSAFE_FILENAME } from '@zip.js/zip.js';
import { ImportRefused } from '../types';

const TRAPS = [ERR_AMBIGUOUS_ARCHIVE, ERR_OVERLAPPING_ENTRY, ERR_UNSAFE_FILENAME];

/**
 * Does a step of reading a zip; the zip library's errors become refusals.
 * @param part what is being read, for the person
 * @throws ImportRefused
 */
export async function orRefused<T>(part: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ImportRefused(TRAPS.includes(message) ? 'hostile' : 'damaged', `${part}: ${message}`);
  }
}
