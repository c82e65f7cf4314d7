import { deleteStaging, isAnythingStaged, isCommitting, keepOthersOut, openStagingDatabase } from './staging-database';
import { asImportFailed, ImportFailed } from './staging-failed';
import { commitOrStop, StagedImport, type Staging } from './staging-import';

export { ImportFailed, type ImportFailure } from './staging-failed';
export type { Staging } from './staging-import';

/**
 * Begins an import, and keeps all others out until it is committed or discarded. What an unfinished earlier one left is
 * discarded; one that was being committed is finished first.
 * @throws ImportFailed
 */
export async function openStaging(): Promise<Staging> {
  const release = await keepOthersOut();
  if (!release) throw new ImportFailed('busy', 'Another import is under way.', null);
  try {
    await settleEarlier();
    return new StagedImport(await openStagingDatabase(), release);
  } catch (error) {
    await release();
    throw asImportFailed(error);
  }
}

/**
 * Finishes an import that was being committed when its page or worker ended, and clears away one that was not. To be called
 * at the start of the worker and of the pages that import; costs next to nothing when nothing was left.
 * @returns whether there was one to finish
 * @throws ImportFailed when it cannot be finished now; the next call tries again
 */
export async function finishInterruptedCommit(): Promise<boolean> {
  if (!(await isAnythingStaged())) return false;
  const release = await keepOthersOut();
  if (!release) return false;
  try {
    return await settleEarlier();
  } catch (error) {
    throw asImportFailed(error);
  } finally {
    await release();
  }
}

async function settleEarlier(): Promise<boolean> {
  if (!(await isAnythingStaged())) return false;
  const database = await openStagingDatabase();
  const wasCommitting = await isCommitting(database);
  if (wasCommitting) await commitOrStop(database, () => {});
  await deleteStaging(database);
  return wasCommitting;
}
