import { library, write } from '../database';
import { requeueDamaged, requeueMissing } from './files';
import { mendItems } from './items';
import { mendRevisions } from './revisions';
import { mendSearch } from './search';
import { dropStrayFiles, dropStrayPictures, dropStrayTexts } from './strays';
import type { Batch, Place, Repairs, Step } from './types';

const LOCK = 'lectern-integrity';
const STATE = 'integrity';

/** In this order: what a step relies on is mended before it. */
const STEPS: readonly Step[] = [
  mendRevisions,
  dropStrayPictures,
  requeueMissing,
  mendItems,
  dropStrayTexts,
  dropStrayFiles,
  mendSearch,
];

export interface CheckReport {
  /** When it was finished, milliseconds since 1970. */
  at: number;
  repairs: Repairs;
}

interface Running {
  /** Of STEPS; after the last one come the files' bytes. */
  step: number;
  after: Place;
  looked: number;
  repairs: Repairs;
}

/** Null: there was none. */
export interface Checks {
  last: CheckReport | null;
  /** The last one that had something to mend; it may be the same. */
  lastMending: CheckReport | null;
}

interface State extends Checks {
  /** A check that was cut short goes on from here. */
  running: Running | null;
  /** The files' bytes are read a batch a check: up to here they were, the last time. */
  readTo: Place;
}

export interface CheckOptions {
  now: () => number;
  /** Reads the bytes of all files, not only of the next batch. */
  everyFile?: boolean;
  /** From 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Looks whether all that belongs together in the library is there, and mends what is not, in small steps: whoever saves
 * meanwhile waits for one record at most. One check at a time; what was cut short is gone on with.
 */
export function checkLibrary(options: CheckOptions): Promise<CheckReport> {
  return navigator.locks.request(LOCK, () => check(options)) as Promise<CheckReport>;
}

/** What is known of the checks before. */
export async function lastChecks(): Promise<Checks> {
  const { last, lastMending } = await load();
  return { last, lastMending };
}

async function check({ now, everyFile = false, onProgress = () => {} }: CheckOptions): Promise<CheckReport> {
  const state = await load();
  const running = state.running ?? { step: 0, after: null, looked: 0, repairs: {} };
  state.running = running;
  const total = await countRecords(everyFile);
  const note = async ({ looked, repairs }: Batch) => {
    running.looked += looked;
    for (const repair of repairs) running.repairs[repair] = (running.repairs[repair] ?? 0) + 1;
    await store(state);
    onProgress(Math.min(running.looked / Math.max(total, 1), 1));
  };

  while (running.step < STEPS.length) {
    const batch = await STEPS[running.step]!(running.after);
    running.after = batch.next;
    if (batch.next === null) running.step += 1;
    await note(batch);
  }
  if (everyFile) state.readTo = null;
  do {
    const batch = await requeueDamaged(state.readTo);
    state.readTo = batch.next;
    await note(batch);
  } while (everyFile && state.readTo !== null);

  const last = { at: now(), repairs: running.repairs };
  const hasMended = Object.keys(last.repairs).length > 0;
  await store({ ...state, last, lastMending: hasMended ? last : state.lastMending, running: null });
  return last;
}

/** How many records a check looks at, about: some stores are gone through more than once. */
async function countRecords(everyFile: boolean): Promise<number> {
  const database = await library();
  const stores = ['items', 'pictures', 'texts', 'assets'] as const;
  const [items, pictures, texts, files] = await Promise.all(stores.map((name) => database.count(name)));
  return 2 * items! + pictures! + texts! + (everyFile ? 3 : 2) * files!;
}

async function load(): Promise<State> {
  const stored = await (await library()).get('meta', STATE);
  return (stored?.value as State | undefined) ?? { last: null, lastMending: null, running: null, readTo: null };
}

const store = (state: State): Promise<unknown> =>
  write(['meta'], (transaction) => transaction.store.put({ name: STATE, value: state }));
