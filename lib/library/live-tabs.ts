import { browser } from '../browser';
import { forgetFailedSavesOfTab } from './failed-saves';
import { dropLiveOfTab, getLive, liveKey } from './live';

/**
 * Drops live articles when their tab goes elsewhere, is loaded anew, or is closed. Lectern is told a tab's address only for
 * pages on which its button was pressed; an address that it is not told is not that of an article that was read.
 */
export function dropLiveOnNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    const address = url ?? tab.url;
    if (url !== undefined || status === 'loading') void drop(tabId, address);
    if (status === 'complete' && address !== undefined) void dropIfLoadedAnew(tabId, address);
  });
  browser.tabs.onRemoved.addListener((tabId) => void drop(tabId));
}

/** With what was told of saving them. @param exceptUrl the address that the tab shows now */
async function drop(tabId: number, exceptUrl?: string): Promise<void> {
  await forgetFailedSavesOfTab(tabId, exceptUrl);
  await dropLiveOfTab(tabId, exceptUrl);
}

/**
 * A page that rewrites its own history looks like one that is loaded again: the same address, "loading", "complete". What
 * tells them apart is when the page's document began.
 */
async function dropIfLoadedAnew(tabId: number, address: string): Promise<void> {
  const live = await getLive(liveKey(tabId, address));
  if (live && (await documentBegan(tabId)) > live.readAt) await drop(tabId);
}

/** When the tab's document began (milliseconds since 1970); without end when it is one that Lectern may not ask. */
async function documentBegan(tabId: number): Promise<number> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => performance.timeOrigin });
    return typeof answer?.result === 'number' ? answer.result : Number.POSITIVE_INFINITY;
  } catch {
    // An error page, or no permission any more: in either case not the page that was read.
    return Number.POSITIVE_INFINITY;
  }
}
