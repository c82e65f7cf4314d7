import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskImage } from './disk-image';
import type { Session } from './session';

/** A place for a library whose room can be taken away. */
export interface Room {
  extension: string;
  profile: string;
  take(session: Session): Promise<void>;
  giveBack(session: Session): Promise<void>;
  remove(): void;
}

const MEGABYTES = 300;

/** A small disk of its own, filled up by a file. Needs Linux and root. */
export function smallDisk(extension: string): Room {
  const disk = DiskImage.make(MEGABYTES);
  const filler = join(disk.folder, 'filler');
  return {
    extension,
    profile: disk.profile(),
    async take() {
      disk.sync();
      const { bavail, bsize } = statfsSync(disk.folder);
      execFileSync('fallocate', ['--length', String(bavail * bsize), filler]);
    },
    async giveBack() {
      rmSync(filler);
    },
    remove: () => disk.remove(),
  };
}

/** A quota as browsers set it for extensions without the permission for unlimited storage. */
export function smallQuota(extension: string): Room {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-quota-'));
  const limited = join(folder, 'extension');
  cpSync(extension, limited, { recursive: true });
  const file = join(limited, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  const setQuota = async (session: Session, quotaSize?: number) => {
    const client = await session.page.createCDPSession();
    await client.send('Storage.overrideQuotaForOrigin', { origin: session.chromium.url('').slice(0, -1), quotaSize });
  };
  return {
    extension: limited,
    profile: join(folder, 'profile'),
    take: (session) => setQuota(session, 1000),
    giveBack: (session) => setQuota(session),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
