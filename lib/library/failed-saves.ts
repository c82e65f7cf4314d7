import { browser } from '../browser';
import type { SaveAnswer } from '../messages';
import { liveKey } from './live';

export type FailedSave = Extract<SaveAnswer, { status: 'failed' }>;

const PREFIX = 'failed save ';

/**
 * Notes what a save of a live article came to, for whom the answer does not reach: a popup may be closed before it, as by
 * Chromium's own warning of a full disk. A failure is told at the next opening, until it is forgotten, or a save succeeds.
 * In memory, where a full disk is no matter.
 */
export async function noteOutcome(key: string, answer: SaveAnswer): Promise<void> {
  if (answer.status === 'failed') await browser.storage.session.set({ [PREFIX + key]: answer });
  else await forgetFailedSave(key);
}

/** How the last save of this live article failed; null when it did not, or nothing was saved. */
export async function getFailedSave(key: string): Promise<FailedSave | null> {
  const name = PREFIX + key;
  return ((await browser.storage.session.get(name))[name] as FailedSave | undefined) ?? null;
}

/** To be called when the person has dismissed it. */
export async function forgetFailedSave(key: string): Promise<void> {
  await browser.storage.session.remove([PREFIX + key]);
}

/** Forgets those of a tab. @param exceptUrl the address that the tab shows now, if it is known: that one stays */
export async function forgetFailedSavesOfTab(tabId: number, exceptUrl?: string): Promise<void> {
  const kept = exceptUrl === undefined ? null : PREFIX + liveKey(tabId, exceptUrl);
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(names.filter((name) => name.startsWith(`${PREFIX}${tabId} `) && name !== kept));
}
