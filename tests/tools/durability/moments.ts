import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PictureServer } from './picture-server';
import type { Session } from './session';

/** How far the saves have come, as their worker and the picture server tell it. */
export class Course {
  private readonly steps = new EventEmitter();
  private readonly last = new Map<number, string>();

  /** "3 save committed" */
  note = (step: string): void => {
    const [n, ...words] = step.split(' ');
    this.last.set(Number(n), words.join(' '));
    this.steps.emit(step);
  };

  /** The last step that was heard of the nth save. */
  lastOf(n: number): string {
    return this.last.get(n) ?? 'nothing';
  }

  async when(step: string): Promise<void> {
    await once(this.steps, step);
  }
}

export interface Stage {
  session: Session;
  server: PictureServer;
  course: Course;
  /** Resolves when the nth save was posted; its acknowledgement is noted when it comes. */
  post(n: number): Promise<void>;
  /** Resolves when the nth save was acknowledged. */
  save(n: number): Promise<void>;
}

/** Brings the nth save to its moment, and resolves there. */
export type Moment = (stage: Stage, n: number) => Promise<void>;

/** Longer than any of the watched transactions was seen to take from its last request to its commit (1 to 80 ms). */
const COMMIT_MS = 100;

/**
 * Half of the trials hold the write open, so that they strike between its requests and its commit for certain; the others
 * strike at any time of the commit, or shortly after it.
 */
async function within(write: 'save' | 'picture', stage: Stage, n: number, begin: () => Promise<void>): Promise<void> {
  const isHeld = n % 2 === 0;
  if (isHeld) await stage.session.hold(n, write);
  const requested = stage.course.when(`${n} ${write} requested`);
  await begin();
  await requested;
  if (isHeld) stage.course.note(`${n} ${write} held before its commit`);
  else await sleep(Math.random() * COMMIT_MS);
}

/** The five steps of a save. */
export const MOMENTS: Record<string, Moment> = {
  'just posted': async (stage, n) => {
    await stage.post(n);
    await sleep(Math.random() * 10);
  },
  'in the save’s transaction': (stage, n) => within('save', stage, n, () => stage.post(n)),
  'just acknowledged': (stage, n) => stage.save(n),
  'while pictures are fetched': async (stage, n) => {
    stage.server.hold();
    const asked = stage.server.whenAsked(n);
    await stage.save(n);
    await asked;
    stage.course.note(`${n} picture asked for`);
  },
  'in a picture’s transaction': (stage, n) => within('picture', stage, n, () => stage.save(n)),
};
