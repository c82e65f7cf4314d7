import type { Article } from '../../../lib/article/types';

/** An article as the content script answers it. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/bridge',
    canonicalUrl: null,
    title: 'The old bridge reopens',
    byline: null,
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    lang: 'en',
    dir: null,
    excerpt: null,
    leadImage: null,
    contentHtml: '<p id="l-1">Open again.</p>',
    textContent: 'Open again.',
    wordCount: 2,
    readingMinutes: 1,
    outline: [],
    timeline: [],
    faq: [],
    keyFacts: [],
    callouts: [],
    notices: [],
    leftOut: [],
    ...parts,
  };
}
