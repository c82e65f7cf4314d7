import { failureOf } from './failures';

export type ImportFailure =
  /** There is no room left. */
  | 'quota'
  /** A database failed. */
  | 'storage'
  /** Another import is under way, in whichever page. */
  | 'busy';

/** An import that cannot go on. */
export class ImportFailed extends Error {
  override name = 'ImportFailed';
  constructor(
    readonly reason: ImportFailure,
    readonly detail: string,
    /**
     * Null: the library is as it was, and nothing is left of the import. Else it was being committed: `done` of `total` rows
     * are in the library, and the rest follows when `finishInterruptedCommit` or `openStaging` is called next.
     */
    readonly committed: { done: number; total: number } | null,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** An error of a database as what it means for an import. */
export function asImportFailed(error: unknown, committed: ImportFailed['committed'] = null): ImportFailed {
  if (error instanceof ImportFailed) return error;
  const { reason, detail } = failureOf(error);
  return new ImportFailed(reason === 'quota' ? 'quota' : 'storage', detail, committed);
}
