import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiskImage } from './disk-image';
import type { Session } from './session';

/** A place for a library whose room can be taken away. */
export interface Room {
  extension: string;
  profile: string;
  /** @param spare bytes that are left */
  take(session: Session, spare?: number): Promise<void>;
  giveBack(session: Session): Promise<void>;
  remove(): void;
}

const MEGABYTES = 150;
const FILLER = 'filler';
/** For so long Chromium takes an answer about a quota for good. */
const QUOTA_CACHE_MS = 31_000;

/** A small disk of its own, filled up by a file. Needs Linux and root. */
export function smallDisk(extension: string): Room {
  const disk = DiskImage.make(MEGABYTES);
  return {
    extension,
    profile: disk.profile(),
    async take(_session, spare = 0) {
      disk.fill(FILLER, spare);
    },
    async giveBack() {
      rmSync(join(disk.folder, FILLER));
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
  const origin = (session: Session) => session.chromium.url('').slice(0, -1);
  return {
    extension: limited,
    profile: join(folder, 'profile'),
    async take(session, spare = 0) {
      const client = await session.page.createCDPSession();
      const { usage } = await client.send('Storage.getUsageAndQuota', { origin: origin(session) });
      // A quota of 0 is none.
      const quotaSize = Math.max(1, usage + spare);
      await client.send('Storage.overrideQuotaForOrigin', { origin: origin(session), quotaSize });
      await sleep(QUOTA_CACHE_MS);
    },
    async giveBack(session) {
      const client = await session.page.createCDPSession();
      await client.send('Storage.overrideQuotaForOrigin', { origin: origin(session) });
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
