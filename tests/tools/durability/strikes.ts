import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inspection } from './inspect';
import { Course, type Moment, type Stage } from './moments';
import { PictureServer, pictureAt } from './picture-server';
import type { Row } from './report';
import { Session } from './session';

/** What is done to a running Lectern. Gives a session on the same library, whose worker is watched. */
export type Strike = (session: Session, start: () => Promise<Session>) => Promise<Session>;

export const killBrowser: Strike = async (session, start) => {
  await session.kill();
  return start();
};

export const stopWorker: Strike = async (session) => {
  await session.stopWorker();
  await session.watchWorker();
  return session;
};

/** A lease of a minute, the half minute of an alarm, and some time to fetch: that is the most that pictures may take. */
const RESUME_MS = 120_000;

/**
 * Strikes `count` times at one moment of a save, in one library, and looks at all of it after each. What was not acknowledged
 * is saved again then. All pictures must come after each strike, with their server's bytes.
 */
export async function strikes(
  extension: string,
  moment: [string, Moment],
  strike: Strike,
  count: number,
): Promise<Row> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-durability-'));
  const server = await PictureServer.start();
  const course = new Course();
  const start = () => Session.start({ extension, profile, origin: server.origin, onStep: course.note });
  let session = await start();
  const trial = new Trial(course);
  try {
    for (let n = 0; n < count; n++) {
      await moment[1](trial.stage(session, server), n);
      trial.strikeNow(n);
      session = await strike(session, start);
      server.release();
      trial.note(`after strike ${n}`, (await session.inspect(trial.acknowledged)).problems);
      await trial.saveAgain(session, n);
      trial.resumed.push(await session.picturesDone(RESUME_MS));
    }
    const end = await session.inspect(trial.acknowledged);
    trial.note('at the end', [...end.problems, ...wrongPictures(end, server.origin)]);
    return trial.row(moment[0], count);
  } finally {
    await session.close();
    await server.close();
    // What went wrong can be looked at.
    if (trial.isClean) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    else console.error(`The profile is kept: ${profile}`);
  }
}

/** What is known of the saves of one library, and what was found wrong. */
class Trial {
  readonly acknowledged: number[] = [];
  /** Milliseconds that the pictures took after each strike; null where some still waited. */
  readonly resumed: (number | null)[] = [];
  private readonly landed: string[] = [];
  /** Each with the times at which it was seen. */
  private readonly problems = new Map<string, string[]>();
  private before = 0;

  constructor(private readonly course: Course) {}

  stage(session: Session, server: PictureServer): Stage {
    const post = async (n: number) => {
      await session.post(n);
      this.course.note(`${n} posted`);
      // An answer that the strike prevents is none.
      void this.answered(session, n).catch(() => undefined);
    };
    const save = async (n: number) => {
      await session.post(n);
      await this.answered(session, n);
    };
    return { session, server, course: this.course, post, save };
  }

  private async answered(session: Session, n: number): Promise<void> {
    const answer = await session.answer(n);
    if (answer.status === 'failed') throw new Error(`Save ${n} failed: ${answer.detail}`);
    this.acknowledged.push(n);
    this.course.note(`${n} acknowledged`);
  }

  strikeNow(n: number): void {
    this.landed.push(this.course.lastOf(n));
  }

  note(when: string, problems: string[]): void {
    for (const problem of problems) this.problems.set(problem, [...(this.problems.get(problem) ?? []), when]);
  }

  get isClean(): boolean {
    return this.problems.size === 0;
  }

  /** What a person does whose save got no answer. It may be in the library already. */
  async saveAgain(session: Session, n: number): Promise<void> {
    if (this.acknowledged.includes(n)) {
      this.before++;
      return;
    }
    const answer = await session.save(n);
    if (answer.status === 'saved' || answer.status === 'unchanged') this.acknowledged.push(n);
    else this.note(`after strike ${n}`, [`article ${n}: saved again, and the answer is ${JSON.stringify(answer)}`]);
  }

  row(step: string, trials: number): Row {
    const never = this.resumed.filter((ms) => ms === null).length;
    if (never > 0) this.note('in all', [`${never} times pictures still waited after ${RESUME_MS / 1000} s`]);
    const longest = Math.max(...this.resumed.map((ms) => ms ?? Number.POSITIVE_INFINITY));
    const columns = {
      trials: String(trials),
      'struck after': tally(this.landed),
      acknowledged: String(this.before),
      'pictures within': `${(longest / 1000).toFixed(1)} s`,
    };
    return { step, columns, problems: [...this.problems].map(([what, when]) => `${what} (${when.join(', ')})`) };
  }
}

const tally = (names: string[]): string =>
  [...new Set(names)].map((name) => `${name} ${names.filter((other) => other === name).length}`).join(', ');

/** Pictures that are not kept, or kept with other bytes than their server's. */
function wrongPictures({ pictures }: Inspection, origin: string): string[] {
  return pictures
    .filter(({ url, asset }) => asset !== sha256(pictureAt(url.slice(origin.length))))
    .map(({ url, state }) => `${url}: ${state}, not the server's bytes`);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
