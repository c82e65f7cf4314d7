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
