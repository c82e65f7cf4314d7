import type { PageAnswer } from './article/types';
import { browser, type Tabs } from './browser';
import { getLive, liveKey, putLive } from './library/live';
import type { LiveArticle } from './library/types';
import { type SaveAnswer, send } from './messages';
import { toSafeArticle } from './sanitize';

/** What of the page is to be read, instead of the article that is found. */
export type ReadScope = 'article' | 'selection' | 'body';

/** Why a browser lets no extension read a page: it is its own, a file that needs a permission, or in its PDF viewer. */
export type ForbiddenKind = 'browser' | 'file' | 'pdf';

export type TabReading =
  /** `isUnsure`: the article may be another text than the person came for, so they should be asked. */
  | { kind: 'article'; live: LiveArticle; tab: ReadTab; isUnsure: boolean }
  /** Nothing on the page could be set apart as an article. */
  | { kind: 'empty'; scope: ReadScope; tab: ReadTab }
  | { kind: 'forbidden'; why: ForbiddenKind }
  | { kind: 'failed'; code: 'too-deep' | 'too-large' | 'failed'; message: string };

/** The tab that was read. */
export interface ReadTab {
  id: number;
  index: number;
  url: string;
  /** It is in a private window: nothing of it may reach the disk before the person says so. */
  isPrivate: boolean;
}

interface ReadOptions {
  scope?: ReadScope;
  /** Reads the page anew, though what was read before is still there. */
  again?: boolean;
  now?: () => number;
}

/**
 * Reads the active tab. What was read there before is shown as it was, as long as the tab still shows that address. Every
 * way in which it can end without an article is an answer. A live store that fails (a full disk) stops nobody from reading.
 */
export async function readActiveTab({
  scope = 'article',
  again = false,
  now = Date.now,
}: ReadOptions = {}): Promise<TabReading> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = readTab(active);
  if (!tab) return { kind: 'forbidden', why: 'browser' };
  const known = again || scope !== 'article' ? null : await getLive(liveKey(tab.id, tab.url)).catch(withoutStore);
  return known ? { kind: 'article', live: known, tab, isUnsure: false } : readPage(tab, scope, now());
}

function withoutStore(error: unknown): null {
  console.error('The store of live articles failed.', error);
  return null;
}

function readTab(tab: Tabs.Tab | undefined): ReadTab | null {
  // The address is only there for a tab that the click gave access to; without it there is nothing to key the article by.
  if (tab?.id === undefined || !tab.url) return null;
  return { id: tab.id, index: tab.index, url: tab.url, isPrivate: tab.incognito };
}

async function readPage(tab: ReadTab, scope: ReadScope, readAt: number): Promise<TabReading> {
  if (!/^(https?|file):/.test(tab.url)) return { kind: 'forbidden', why: 'browser' };
  try {
    if ((await setScope(tab.id, scope)) === 'application/pdf') return { kind: 'forbidden', why: 'pdf' };
    return await answered(await inject(tab.id), tab, scope, readAt);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (REFUSALS.test(message)) return { kind: 'forbidden', why: whyForbidden(tab.url) };
    return { kind: 'failed', code: 'failed', message };
  }
}

/** What browsers say when they let no extension into a page: their stores, viewers and error pages. */
const REFUSALS =
  /cannot access|cannot be scripted|missing host permission|showing error page|not allowed to access|must request permission/i;

function whyForbidden(url: string): ForbiddenKind {
  if (url.startsWith('file:')) return 'file';
  return /\.pdf($|[?#])/i.test(url) ? 'pdf' : 'browser';
}

/** Leaves word for the script that comes next, in the same world; gives the type of the tab's document. */
async function setScope(tabId: number, scope: ReadScope): Promise<unknown> {
  const [outcome] = await browser.scripting.executeScript({
    target: { tabId },
    func: (wanted: ReadScope) => {
      (globalThis as { lecternScope?: ReadScope }).lecternScope = wanted;
      return document.contentType;
    },
    args: [scope],
  });
  return outcome?.result;
}

async function inject(tabId: number): Promise<unknown> {
  const [outcome] = await browser.scripting.executeScript({ target: { tabId }, files: ['/content-script.js'] });
  if (outcome?.error) throw outcome.error;
  return outcome?.result;
}

/**
 * Below this confidence the person is asked. Of the development pages, in five folds, 11 % are; more than half of these share less
 * than 70 % of their words with what should be read, and 7 % of the others do.
 */
const SURE = 0.7;

const CHANGED = 'The tab went to another page while it was read.';

/** The answer comes from the page's process, which may be compromised: its shape is checked like anything else of it. */
async function answered(answer: unknown, tab: ReadTab, scope: ReadScope, readAt: number): Promise<TabReading> {
  const { article, confidence, empty, error } = (answer ?? {}) as Record<string, unknown>;
  if (empty === true) return { kind: 'empty', scope, tab };
  if (error) return { kind: 'failed', ...failureOf(error) };
  if (!article) return { kind: 'failed', code: 'failed', message: 'The page gave no answer.' };
  const safe = toSafeArticle(article);
  // Sanitising may leave nothing of it.
  if (safe.contentHtml.trim() === '') return { kind: 'empty', scope, tab };
  const key = liveKey(tab.id, tab.url);
  // Gone elsewhere in the meantime, or a page that claims to be another, whose saved article it would replace.
  if (liveKey(tab.id, safe.url) !== key) return { kind: 'failed', code: 'failed', message: CHANGED };
  const live: LiveArticle = { key, tabId: tab.id, url: tab.url, article: safe, scrollTop: 0, readAt };
  await putLive(live, { isPrivate: tab.isPrivate }).catch(withoutStore);
  return { kind: 'article', live, tab, isUnsure: typeof confidence === 'number' && confidence < SURE };
}

/**
 * Saves an article that was read, as it is shown. The message is posted before anything is awaited, so that it arrives though
 * its sender may be closed. A page that reloads itself takes its live article away: then it is put there again.
 */
export async function saveShown(live: LiveArticle, isPrivate: boolean, now = Date.now): Promise<SaveAnswer> {
  const answer = await send('save', { liveKey: live.key, readAt: live.readAt });
  if (answer.status !== 'failed' || answer.reason !== 'gone') return answer;
  const readAt = now();
  await putLive({ ...live, readAt }, { isPrivate });
  return send('save', { liveKey: live.key, readAt });
}

type Failure = Extract<PageAnswer, { error: unknown }>['error'];

function failureOf(error: unknown): Failure {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isKnown = code === 'too-deep' || code === 'too-large';
  return { code: isKnown ? code : 'failed', message: String(message ?? '').slice(0, 500) };
}
