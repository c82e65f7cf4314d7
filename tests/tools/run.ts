import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a package's command in the repo, its output shown. Gives its exit code. */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status ?? 1;
}

/** Builds the extension for a browser; throws when that fails. */
export function build(browser: 'chrome' | 'firefox'): string {
  if (run('wxt', ['build', '-b', browser, '--mv3']) !== 0) throw new Error(`The build for ${browser} failed.`);
  return resolve(ROOT, process.env.LECTERN_OUT ?? '.output', `${browser}-mv3`);
}
