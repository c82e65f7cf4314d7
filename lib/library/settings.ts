import { browser } from '../browser';
import type { Settings } from './types';

const KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  font: 'serif',
  textSize: 100,
  factsOpen: true,
  timelineOpen: true,
  questionsOpen: true,
  librarySort: 'newest',
  picturesAsked: false,
};

const oneOf =
  (...allowed: unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);

const IS_VALID: { [S in keyof Settings]: (value: unknown) => boolean } = {
  theme: oneOf('system', 'light', 'sepia', 'dark'),
  font: oneOf('serif', 'sans', 'legible'),
  textSize: (value) => typeof value === 'number' && value >= 80 && value <= 200,
  factsOpen: oneOf(true, false),
  timelineOpen: oneOf(true, false),
  questionsOpen: oneOf(true, false),
  librarySort: oneOf('newest', 'oldest', 'published', 'title', 'longest', 'shortest'),
  picturesAsked: oneOf(true, false),
};

/** What of a stored value is a setting; the defaults for the rest. */
function validSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return { ...DEFAULT_SETTINGS };
  const valid = Object.entries(stored).filter(
    ([name, value]) => Object.hasOwn(IS_VALID, name) && IS_VALID[name as keyof Settings](value),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) };
}

/** The settings as they are stored; a value that is missing or impossible is its default. */
export async function getSettings(): Promise<Settings> {
  return validSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings, and gives all of them as they are then. An impossible value is refused by keeping the default. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const changed = validSettings({ ...(await getSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** An answer to what this browser allows, which says nothing of another. */
const NOT_CARRIED: (keyof Settings)[] = ['picturesAsked'];

/**
 * Takes over settings from a backup, of whatever shape, where there still is the default here. Answers whether any came.
 */
export async function adoptSettings(carried: unknown): Promise<boolean> {
  const current = await getSettings();
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const valid = validSettings(carried);
  const adopted = names.filter(
    (name) => !NOT_CARRIED.includes(name) && current[name] === DEFAULT_SETTINGS[name] && valid[name] !== current[name],
  );
  if (adopted.length > 0) await changeSettings(Object.fromEntries(adopted.map((name) => [name, valid[name]])));
  return adopted.length > 0;
}

/** Calls back when the settings changed, in whichever page. Returns how to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) callback(validSettings(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
