import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Stops the file system at a folder at once: what is not on its disk yet never gets there, the journal neither. It is what
 * ext4's own tests take for a power loss (the ioctl EXT4_IOC_SHUTDOWN, flag NOLOGFLUSH). Node has no ioctl; Perl has.
 */
const CUT_POWER =
  'open(my $at, "<", $ARGV[0]) or die $!; my $flag = pack("L", 2); ioctl($at, 0x8004587d, $flag) or die $!;';

const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' }).trim();

/** A small ext4 disk in a file, mounted by loop. Needs Linux and root. */
export class DiskImage {
  readonly folder: string;
  private isMounted = false;

  private constructor(private readonly home: string) {
    this.folder = join(home, 'mounted');
    mkdirSync(this.folder);
  }

  private get file(): string {
    return join(this.home, 'disk.img');
  }

  static make(megabytes: number): DiskImage {
    const image = new DiskImage(mkdtempSync(join(tmpdir(), 'lectern-disk-')));
    run('truncate', '-s', `${megabytes}M`, image.file);
    run('mkfs.ext4', '-q', '-F', '-m', '0', image.file);
    image.mount();
    return image;
  }

  /** With direct I/O the file holds what the disk would: nothing waits in the page cache of the file. */
  private mount(): void {
    const device = run('losetup', '--find', '--show', '--direct-io=on', this.file);
    try {
      run('mount', device, this.folder);
      this.isMounted = true;
    } finally {
      // It goes when the last user does: the mount, or nobody.
      run('losetup', '--detach', device);
    }
  }

  /** A folder on it for a browser's profile. */
  profile(): string {
    const profile = join(this.folder, 'profile');
    mkdirSync(profile, { recursive: true });
    return profile;
  }

  /** Writes out whatever waits in memory. */
  sync(): void {
    run('sync', '--file-system', this.folder);
  }

  /** Writes a file of zeros until only that much is left. @param spare bytes */
  fill(file: string, spare: number): void {
    this.sync();
    const { bavail, bsize } = statfsSync(this.folder);
    const zeros = Buffer.alloc(bsize);
    const at = openSync(join(this.folder, file), 'w');
    try {
      for (let left = bavail * bsize - spare; left > 0; left -= bsize) writeSync(at, zeros);
    } catch (error) {
      // The browser wrote too, or the file's own tables took the last of it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(at);
    }
    this.sync();
  }

  cutPower(): void {
    run('perl', '-e', CUT_POWER, this.folder);
  }

  /** The disk as it is after the power was cut, mounted anew: the journal is replayed, as at a start of the machine. */
  copy(): DiskImage {
    const other = new DiskImage(mkdtempSync(join(tmpdir(), 'lectern-disk-')));
    copyFileSync(this.file, other.file);
    other.mount();
    return other;
  }

  remove(): void {
    // A killed browser's processes may take a moment to let go.
    if (this.isMounted) run('umount', '--lazy', this.folder);
    rmSync(this.home, { recursive: true, force: true });
  }
}
