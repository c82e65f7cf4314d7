import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** LevelDB's log is a row of such blocks; no record crosses the end of one. */
const BLOCK = 32_768;
/** Checksum (4), length (2), type (1). */
const HEADER = 7;
const FIRST_PART = 2;

/**
 * Leaves at the end of the library's log what a browser leaves that is killed between two of its writes: the head of a record
 * and a part of what it announces. The browser must not be running.
 */
export function leaveHalfARecord(profile: string): void {
  const databases = join(profile, 'Default/IndexedDB');
  const folder = readdirSync(databases).find((name) => name.endsWith('.leveldb'));
  if (!folder) throw new Error('The profile has no library.');
  const logs = readdirSync(join(databases, folder)).filter((name) => /^\d+\.log$/.test(name));
  const log = join(databases, folder, logs.sort().at(-1) ?? '');
  const left = BLOCK - (statSync(log).size % BLOCK);
  const half = Buffer.alloc(Math.min(200, left));
  if (half.length <= HEADER) throw new Error('The log ends with a block, where there is no room for half a record.');
  half.writeUInt32LE(0x12345678, 0);
  half.writeUInt16LE(left - HEADER, 4);
  half.writeUInt8(FIRST_PART, 6);
  appendFileSync(log, half);
}
