import type { FileFacts, FileKind, ImportSourceId, RefusalReason, RejectReason } from '../../lib/importers/types';
import type { ImportFailed } from '../../lib/library/staging';
import type { ImportCounts } from '../../lib/library/staging-commit';
import type { StagedPreview } from '../../lib/library/staging-preview';
import type { ReadingState } from '../../lib/library/state-of';

/** A row of the file that is not imported. */
export interface RejectedRow {
  row: number;
  text: string;
  reason: RejectReason;
}

/** What an import would do. Rows of the file = added + merged + rejected. */
export interface ImportPlan extends StagedPreview {
  source: ImportSourceId;
  fileName: string;
  facts: FileFacts | null;
  rows: number;
  rejected: RejectedRow[];
  /** How many rows are in each state. */
  states: Record<ReadingState, number>;
  favourites: number;
  /** Each once, the most frequent first. */
  tags: string[];
}

/** How far the reading of a file is. */
export interface ImportReading {
  /** Null before it is known. */
  source: ImportSourceId | null;
  rows: number;
  done: number;
  total: number | null;
}

/** What became of the rows that came, and of the settings that a backup carries. */
export interface ImportOutcome extends ImportCounts {
  hasSettings: boolean;
}

/** A file that was read beside the library, which waits to be imported or left. */
export interface PreparedImport {
  plan: ImportPlan;
  commit(onProgress: (done: number, total: number) => void): Promise<ImportOutcome>;
  /** Leaves nothing of it. */
  discard(): Promise<void>;
}

export type PrepareImport = (
  file: File,
  options: { signal: AbortSignal; onReading: (reading: ImportReading) => void },
) => Promise<PreparedImport>;

/** Why a file was not imported. */
export type ImportProblem =
  | { kind: 'unknown'; file: FileKind }
  | { kind: 'refused'; reason: Exclude<RefusalReason, 'unknown'>; detail: string }
  /** The browser could not read it. */
  | { kind: 'unreadable'; detail: string }
  | { kind: 'failed'; reason: ImportFailed['reason']; detail: string; committed: ImportFailed['committed'] };
