import { identityOf } from './identity';
import { mergeTags } from './tags';
import type { ImportedLink, SavedItem } from './types';

/** The item that an imported address is: without a text until it is saved. */
export function itemOfLink(link: ImportedLink, now: number): SavedItem {
  const { url, title, excerpt, tags, progress, readAt, archivedAt, favouriteAt } = link;
  const savedAt = link.savedAt ?? now;
  return {
    id: crypto.randomUUID(),
    identity: identityOf(url),
    url,
    title: title ?? url,
    byline: null,
    siteName: null,
    publishedTime: null,
    lang: null,
    dir: null,
    excerpt,
    wordCount: 0,
    readingMinutes: 0,
    timelineCount: 0,
    questionCount: 0,
    revisionId: null,
    pendingRevisionId: null,
    leadAsset: null,
    picturesTotal: 0,
    picturesKept: 0,
    tags: mergeTags([], tags),
    savedAt,
    updatedAt: savedAt,
    progress,
    readAt,
    archivedAt,
    favouriteAt,
    statesAt: now,
    deletedAt: null,
  };
}

/**
 * An item after an address with the same identity was imported. The other tool does not say when something was done, so
 * nothing is undone: what is not set yet is set. Its title counts only where there is no text that has one, and out of the
 * trash it comes. Merging the same link again changes nothing.
 */
export function mergeLink(mine: SavedItem, link: SavedItem): SavedItem {
  const isUntitled = mine.revisionId === null && mine.title === mine.url;
  const raised = {
    tags: mergeTags(mine.tags, link.tags),
    progress: Math.max(mine.progress, link.progress),
    readAt: mine.readAt ?? link.readAt,
    archivedAt: mine.archivedAt ?? link.archivedAt,
    favouriteAt: mine.favouriteAt ?? link.favouriteAt,
  };
  const isRaised =
    raised.tags.length > mine.tags.length ||
    (['progress', 'readAt', 'archivedAt', 'favouriteAt'] as const).some((name) => raised[name] !== mine[name]);
  return {
    ...mine,
    ...raised,
    title: isUntitled && link.title !== link.url ? link.title : mine.title,
    excerpt: mine.revisionId === null ? (mine.excerpt ?? link.excerpt) : mine.excerpt,
    savedAt: Math.min(mine.savedAt, link.savedAt),
    statesAt: isRaised ? Math.max(mine.statesAt, link.statesAt) : mine.statesAt,
    deletedAt: null,
  };
}
