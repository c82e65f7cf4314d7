import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const USUAL_PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function find(kind: keyof typeof USUAL_PLACES, variable: string, names: string[]): string {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which is not there.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  const found = [...onPath, ...USUAL_PLACES[kind]].find(existsSync);
  if (found) return found;
  throw new Error(
    `No ${kind} found. Set ${variable} to its path, or install it (Debian: apt-get install ${names[0]}). ` +
      'Branded Chrome will not do: it ignores --load-extension.',
  );
}

/** Path of a Chromium that loads unpacked extensions. Throws, saying what to do, when there is none. */
export const findChromium = (): string => find('chromium', 'CHROMIUM', ['chromium', 'chromium-browser']);

/** Path of a Firefox. Throws, saying what to do, when there is none. */
export const findFirefox = (): string => find('firefox', 'FIREFOX', ['firefox-esr', 'firefox']);

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure that the browsers are there: root on Debian gets them from the distribution's packages.
 * Throws, saying what to do, when one is missing and cannot be installed.
 */
export function ensureBrowsers(kinds: (keyof typeof DEBIAN_PACKAGES)[]): void {
  const finders = { chromium: findChromium, firefox: findFirefox };
  const missing = kinds.filter((kind) => {
    try {
      finders[kind]();
      return false;
    } catch {
      return true;
    }
  });
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length > 0 && canInstall) {
    const packages = missing.map((kind) => DEBIAN_PACKAGES[kind]);
    console.log(`Installing ${packages.join(' and ')} with apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const stdio: StdioOptions = ['ignore', 'ignore', 'inherit'];
    const options = { env, stdio };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  for (const kind of kinds) finders[kind]();
}
