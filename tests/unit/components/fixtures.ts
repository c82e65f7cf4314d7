import { cleanup } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import type { TimelineDoings } from '../../../components/reading/TimelineTools';
import type { SafeArticle } from '../../../lib/article/types';
import type { SavedItem, Settings } from '../../../lib/library/types';

/** What jsdom does not have of a browser, as far as the components ask for it. */
function completeDom(): void {
  class NeverObserves {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', NeverObserves);
  vi.stubGlobal('IntersectionObserver', NeverObserves);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}

/** Preact runs effects up to 35 ms late, also after the last test, when jsdom must still be there. */
const EFFECTS_MS = 100;

/** To be called once by a test file that renders components. */
export function inDom(): void {
  beforeEach(completeDom);
  afterEach(() => {
    cleanup();
    document.body.replaceChildren();
  });
  afterAll(() => new Promise<void>((done) => setTimeout(done, EFFECTS_MS)));
}

export const settings: Settings = {
  theme: 'system',
  font: 'serif',
  textSize: 100,
  factsOpen: true,
  timelineOpen: true,
  questionsOpen: true,
  librarySort: 'newest',
  picturesAsked: false,
};

export const article = (part: Partial<SafeArticle> = {}): SafeArticle => ({
  url: 'https://example.org/story',
  canonicalUrl: null,
  title: 'The story',
  byline: 'Ada Example',
  siteName: 'The Paper',
  publishedTime: '2025-08-22',
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  leadImage: null,
  contentHtml: '<p id="l-1">First.</p><p id="l-2">Second.</p>',
  textContent: 'First.\nSecond.',
  wordCount: 2,
  readingMinutes: 1,
  outline: [],
  timeline: [],
  faq: [],
  keyFacts: [],
  callouts: [],
  notices: [],
  leftOut: [],
  pictures: [],
  leadPicture: null,
  ...part,
});

export const savedItem = (part: Partial<SavedItem> = {}): SavedItem => ({
  id: 'item-a',
  identity: 'https://example.org/story',
  url: 'https://example.org/story',
  title: 'The story',
  byline: null,
  siteName: 'The Paper',
  publishedTime: '2025-08-22',
  lang: 'en',
  dir: 'ltr',
  excerpt: 'How it began.',
  wordCount: 1900,
  readingMinutes: 8,
  timelineCount: 0,
  questionCount: 0,
  revisionId: 'revision-1',
  pendingRevisionId: null,
  leadAsset: null,
  picturesTotal: 0,
  picturesKept: 0,
  savedAt: Date.UTC(2026, 9, 12, 12),
  updatedAt: Date.UTC(2026, 9, 12, 12),
  readAt: null,
  tags: [],
  progress: 0,
  archivedAt: null,
  favouriteAt: null,
  statesAt: Date.UTC(2026, 10, 20),
  deletedAt: null,
  ...part,
});

export const timelineDoings: TimelineDoings = { copy: async () => {}, toCalendar: async () => {} };
