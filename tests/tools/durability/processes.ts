import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from '../chromium';

/** SIGKILL for every process of a browser at once. Resolves when they are gone. */
export async function endBrowser(chromium: Chromium, profile: string): Promise<void> {
  const pid = chromium.browser.process()?.pid;
  if (!pid) throw new Error('The browser has no process to kill.');
  // Its processes are a group of their own.
  end(-pid);
  for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
    for (const own of left) end(own);
    await sleep(20);
  }
}

/** Those that name the profile on their command line, and are not dead yet. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandLine(name).includes(`--user-data-dir=${profile}`))
    .map(Number);
}

/** Empty for a process that is gone, or dead and not buried. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
