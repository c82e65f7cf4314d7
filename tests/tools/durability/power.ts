import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiskImage } from './disk-image';
import { PictureServer } from './picture-server';
import type { Row } from './report';
import { Session } from './session';

const MEGABYTES = 300;
const SAVES = 12;

interface Losses {
  /** The articles whose saves were acknowledged. */
  saved: number[];
  lost: string[];
  kept: number;
  unreadable: string[];
}

/** Saves, cuts the power, and looks at the library on a copy of the disk. */
async function losePower(extension: string): Promise<Losses> {
  const server = await PictureServer.start();
  const disk = DiskImage.make(MEGABYTES);
  try {
    const session = await Session.start({ extension, profile: disk.profile(), origin: server.origin });
    const before = await saveSome(session, disk).finally(() => session.kill());
    return { ...before, ...(await lookAt(disk.copy(), extension, server.origin, before.saved)) };
  } finally {
    disk.remove();
    await server.close();
  }
}

/** Saves one after the other; the power goes right after the last acknowledgement, while its pictures are fetched. */
async function saveSome(session: Session, disk: DiskImage): Promise<{ saved: number[]; kept: number }> {
  // The rest of a profile is on the disk for long; a half-made one keeps Chromium from starting.
  disk.sync();
  const saved: number[] = [];
  for (let n = 0; n < SAVES; n++) {
    const answer = await session.save(n);
    if (answer.status !== 'failed') saved.push(n);
    await sleep(Math.random() * 200);
  }
  const { kept } = await session.countPictures();
  disk.cutPower();
  return { saved, kept };
}

async function lookAt(disk: DiskImage, extension: string, origin: string, saved: number[]) {
  try {
    const session = await Session.start({ extension, profile: disk.profile(), origin });
    try {
      const { problems } = await session.inspect(saved);
      const unreadable = problems.filter((problem) => problem.startsWith('picture'));
      return { lost: problems.filter((problem) => !unreadable.includes(problem)), unreadable };
    } finally {
      await session.close();
    }
  } finally {
    disk.remove();
  }
}

/** The power goes `count` times; and once under writes of relaxed durability, which must lose something. */
export async function powerLosses(extension: string, count: number): Promise<Row[]> {
  const losses: Losses[] = [];
  for (let i = 0; i < count; i++) losses.push(await losePower(extension));
  const lost = losses.flatMap(({ lost, unreadable }) => [...lost, ...unreadable]);
  const relaxed = relaxedCopy(extension);
  try {
    const control = await losePower(relaxed);
    const lostNothing = control.lost.length + control.unreadable.length === 0;
    const vain = lostNothing ? ['lost nothing: then the trial above proves nothing'] : [];
    return [
      { step: 'as it is', columns: columnsOf(losses), problems: lost },
      { step: 'control: relaxed durability', columns: columnsOf([control]), problems: vain },
    ];
  } finally {
    rmSync(relaxed, { recursive: true });
  }
}

function columnsOf(all: Losses[]): Row['columns'] {
  const sum = (of: (losses: Losses) => number) => String(all.reduce((total, losses) => total + of(losses), 0));
  return {
    'power losses': String(all.length),
    acknowledged: sum(({ saved }) => saved.length),
    'lost or half': sum(({ lost }) => lost.length),
    'pictures kept': sum(({ kept }) => kept),
    unreadable: sum(({ unreadable }) => unreadable.length),
  };
}

/** The same build, but for the durability of the worker's writes. */
function relaxedCopy(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'lectern-relaxed-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'background.js');
  const code = readFileSync(file, 'utf8');
  const relaxed = code.replaceAll(/(durability: ?["'`])strict/g, '$1relaxed');
  if (relaxed === code) throw new Error('The build has no strict durability to relax.');
  writeFileSync(file, relaxed);
  return copy;
}
