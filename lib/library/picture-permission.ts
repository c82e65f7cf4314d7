import { browser } from '../browser';
import { changeSettings } from './settings';

/** The pictures of an article may be on any site, and which ones is only known when it is too late to ask. */
const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether pictures may be fetched from every site. */
export const arePicturesAllowed = (): Promise<boolean> => browser.permissions.contains(EVERY_SITE);

/**
 * Has the browser ask for it, and remembers that there was an answer. To be called in a click, before anything is awaited;
 * rejects outside of one.
 * @returns whether it is allowed then
 */
export const askForPictures = (): Promise<boolean> => answered(browser.permissions.request(EVERY_SITE));

/** Gives the permission back; that is an answer, too. */
export const withdrawPictures = (): Promise<boolean> => answered(browser.permissions.remove(EVERY_SITE));

async function answered(doing: Promise<boolean>): Promise<boolean> {
  const answer = await doing;
  await changeSettings({ picturesAsked: true });
  return answer;
}

/** Calls back when it was given or withdrawn, wherever that was done. Returns how to stop. */
export function onPicturesAllowed(callback: (allowed: boolean) => void): () => void {
  const look = () => void arePicturesAllowed().then(callback);
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(look);
  return () => {
    for (const event of events) event.removeListener(look);
  };
}
