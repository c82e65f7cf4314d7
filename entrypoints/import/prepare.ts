import type { ImportPlan, ImportProblem, PreparedImport, PrepareImport } from '../../components/import/types';
import { readRows, recognise } from '../../lib/importers';
import { FileUnknown, ImportRefused, type ImportSink } from '../../lib/importers/types';
import { forgetReset } from '../../lib/library/canary';
import { tendIndex } from '../../lib/library/search/tend';
import { adoptSettings } from '../../lib/library/settings';
import { ImportFailed, openStaging, type Staging } from '../../lib/library/staging';
import { type ReadingState, stateOf } from '../../lib/library/state-of';
import type { ImportedLink, SavedItem } from '../../lib/library/types';
import { send } from '../../lib/messages';

/** Between two words of how far it is. */
const TELL_MS = 100;

/**
 * Reads a file beside the library, and compares it with the library.
 * @throws FileUnknown · ImportRefused · ImportFailed · the signal's reason when it was aborted; nothing is left then
 */
export const prepareImport: PrepareImport = async (file, { signal, onReading }) => {
  const source = await recognise(file);
  signal.throwIfAborted();
  const staging = await openStaging();
  try {
    const gathered = new Gathered(staging, Date.now());
    const tell = atTimes((done: number, total: number | null) =>
      onReading({ source: source.id, rows: gathered.rows, done, total }),
    );
    const onFacts = (facts: ImportPlan['facts']) => {
      gathered.facts = facts;
    };
    const rows = await readRows(source, file, gathered.sink, { signal, onProgress: tell, onFacts });
    const preview = await staging.preview();
    signal.throwIfAborted();
    return prepared(staging, { source: source.id, fileName: file.name, rows, ...preview, ...gathered.summary });
  } catch (error) {
    await staging.discard();
    throw error;
  }
};

const prepared = (staging: Staging, plan: ImportPlan): PreparedImport => ({
  plan,
  async commit(onProgress) {
    const counts = await staging.commit({ onProgress: atTimes(onProgress) });
    if (plan.source === 'backup') await afterwards('That the library was emptied is still said.', forgetReset);
    // Pictures that a backup lacks are fetched again; if the worker is not told so, then at its next start.
    await afterwards('The worker was not told of the pictures.', () => send('keepPictures', {}));
    const adopted = await afterwards('The settings of the backup were not taken over.', () =>
      adoptSettings(plan.facts?.settings),
    );
    // So that the library finds it quickly when it is opened next; it goes on there with what is left.
    void afterwards('What was imported is not indexed yet.', tendIndex);
    return { ...counts, hasSettings: adopted === true };
  },
  discard: () => staging.discard(),
});

/** Does what is not part of the import: when it fails, everything is in the library nevertheless. */
const afterwards = (failed: string, doing: () => Promise<unknown>): Promise<unknown> =>
  doing().catch((error) => console.error(failed, error));

/** What comes out of a file: into the staging, and counted for the preview. */
class Gathered {
  rows = 0;
  facts: ImportPlan['facts'] = null;
  private readonly rejected: ImportPlan['rejected'] = [];
  private readonly states: Record<ReadingState, number> = { unread: 0, reading: 0, read: 0, archived: 0 };
  private readonly tags = new Map<string, number>();
  private favourites = 0;
  readonly sink: ImportSink;

  constructor(staging: Staging, now: number) {
    this.sink = {
      link: (link) => {
        this.count(link);
        return staging.addLink(link, now);
      },
      record: (record) => {
        this.count(record.item);
        return staging.addRecord(record);
      },
      asset: (asset) => staging.addAsset(asset),
      reject: (row, text, reason) => {
        this.rows++;
        this.rejected.push({ row, text, reason });
      },
    };
  }

  get summary() {
    const { facts, rejected, states, favourites } = this;
    const tags = [...this.tags].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
    return { facts, rejected, states, favourites, tags };
  }

  private count(row: ImportedLink | SavedItem): void {
    this.rows++;
    this.states[stateOf(row)]++;
    if (row.favouriteAt !== null) this.favourites++;
    for (const tag of row.tags) this.tags.set(tag, (this.tags.get(tag) ?? 0) + 1);
  }
}

/** Passes on what is told, but not oftener than one can see. */
function atTimes<A extends unknown[]>(tell: (...news: A) => void): (...news: A) => void {
  let last = 0;
  return (...news) => {
    const now = performance.now();
    if (now - last < TELL_MS) return;
    last = now;
    tell(...news);
  };
}

/** An error of `prepareImport` or of a commit as what can be said of it. */
export function problemOf(error: unknown): ImportProblem {
  if (error instanceof FileUnknown) return { kind: 'unknown', file: error.kind };
  if (error instanceof ImportRefused && error.reason !== 'unknown')
    return { kind: 'refused', reason: error.reason, detail: error.detail };
  if (error instanceof ImportFailed) {
    const { reason, detail, committed } = error;
    return { kind: 'failed', reason, detail, committed };
  }
  const detail = error instanceof Error ? error.message : String(error);
  // The file was moved or changed since it was chosen, or is a folder.
  if (error instanceof DOMException) return { kind: 'unreadable', detail };
  return { kind: 'failed', reason: 'storage', detail, committed: null };
}
