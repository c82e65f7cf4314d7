import type { SafeArticle } from '../../../lib/article/types';
import type { ExportItem, ExportWords } from '../../../lib/exporters/types';
import type { Asset, SavedItem } from '../../../lib/library/types';
import { safeArticle } from '../library/articles';

export const WORDS: ExportWords = {
  languageTag: 'en',
  published: 'Published',
  saved: 'Saved',
  timeline: 'Timeline',
  date: 'Date',
  event: 'Event',
  questions: 'Questions',
  keyFacts: 'Key facts',
  secondArticle: 'A second article on the same page',
  repeatedSection: 'Stands on the page twice:',
  twoStatements: { role: 'Two on who:', place: 'Two on where:', time: 'Two on when:' },
  cutOff: 'The text ends in mid-sentence',
  original: 'Original page',
  pictureLost: 'Picture not kept',
  contents: 'Contents',
  book: 'Saved articles',
  accessibility: 'Headings are marked up.',
};

/** An item as the library would load it for an exporter. */
export function exportItem(parts: Partial<SafeArticle> = {}, pictures: [number, Asset][] = []): ExportItem {
  const article = safeArticle(parts);
  const item: SavedItem = {
    id: 'i-1',
    identity: article.url,
    url: article.url,
    title: article.title,
    byline: article.byline,
    siteName: article.siteName,
    publishedTime: article.publishedTime,
    lang: article.lang,
    dir: article.dir,
    excerpt: article.excerpt,
    wordCount: article.wordCount,
    readingMinutes: article.readingMinutes,
    timelineCount: article.timeline.length,
    questionCount: article.faq.length,
    revisionId: 'r-1',
    pendingRevisionId: null,
    leadAsset: null,
    picturesTotal: article.pictures.length,
    picturesKept: pictures.length,
    savedAt: Date.UTC(2026, 2, 5, 12),
    updatedAt: Date.UTC(2026, 2, 5, 12),
    readAt: null,
    tags: [],
    progress: 0,
    archivedAt: null,
    favouriteAt: null,
    statesAt: 0,
    deletedAt: null,
  };
  return { item, article, pictures: new Map(pictures) };
}

/** An article that has something of everything. */
export const RICH: Partial<SafeArticle> = {
  contentHtml:
    '<p id="l-1">It was <em>closed</em> in <a href="https://news.example/2024" target="_blank" rel="noopener noreferrer">2024</a>.</p>' +
    '<figure><img data-picture="0" alt="The bridge"><figcaption>The bridge.</figcaption></figure>' +
    '<h2 id="l-2">Costs</h2><table><thead><tr><th>Year</th><th>Sum</th></tr></thead><tbody><tr><td>2025</td><td>3 | 4</td></tr></tbody></table>' +
    '<pre><code class="language-c">a &lt; b\n  c</code></pre>',
  pictures: ['https://img.example/bridge.png'],
  timeline: [
    { kind: 'listed', dateText: 'May 2024', date: '2024-05', event: 'Closed | for good?', anchor: 'l-1' },
    { kind: 'prose', dateText: '2026', date: '2026', event: 'Open again', anchor: null },
  ],
  faq: [{ question: 'What did it cost?', answer: 'A lot.', answerHtml: '<p>A <b>lot</b>.</p>', anchor: 'l-2' }],
  notices: [{ kind: 'second-article', title: 'The tunnel', contentHtml: '<p>Another story.</p>' }],
};

/** Facts and notices of every kind but a second article, with what would be marks in a format. */
export const NOTED: Partial<SafeArticle> = {
  contentHtml: '<p id="l-1">Ana is mayor.</p><p id="l-2">Ben is mayor and</p>',
  keyFacts: [
    { label: 'Length', value: '120 m | *wide*\nand long', anchor: 'l-1' },
    { label: '', value: 'It is <b>old</b>.', anchor: null },
  ],
  notices: [
    {
      kind: 'contradiction',
      about: 'role',
      subject: 'mayor',
      passages: [
        { text: 'Ana is mayor.', anchor: 'l-1' },
        { text: 'Ben is mayor and', anchor: null },
      ],
    },
    { kind: 'cut-off', text: 'mayor and', anchor: 'l-2' },
    { kind: 'repeated-section', title: 'The bridge', contentHtml: '<p>Once more.</p>', anchor: 'l-1' },
  ],
};
