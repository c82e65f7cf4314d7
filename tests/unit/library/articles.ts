import type { SafeArticle } from '../../../lib/article/types';

/** A sanitised article, with what a test is about in `parts`. */
export function safeArticle(parts: Partial<SafeArticle> = {}): SafeArticle {
  return {
    url: 'https://news.example/bridge',
    canonicalUrl: null,
    title: 'The old bridge reopens',
    byline: 'Ana Pérez',
    siteName: 'The Example News',
    publishedTime: '2026-03-04T10:00:00Z',
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: 'After two years of work the bridge is open.',
    leadImage: null,
    contentHtml: '<p id="l-1">After two years of work the bridge is open.</p>',
    textContent: 'After two years of work the bridge is open.',
    wordCount: 1000,
    readingMinutes: 5,
    outline: [],
    timeline: [],
    faq: [],
    keyFacts: [],
    callouts: [],
    notices: [],
    leftOut: [],
    pictures: [],
    leadPicture: null,
    ...parts,
  };
}

/** An article with pictures at these addresses; the first leads. */
export function illustrated(addresses: string[], parts: Partial<SafeArticle> = {}): SafeArticle {
  const contentHtml = addresses.map((_, slot) => `<p><img data-picture="${slot}" alt=""></p>`).join('');
  return safeArticle({ contentHtml, pictures: addresses, leadPicture: 0, leadImage: addresses[0]!, ...parts });
}
